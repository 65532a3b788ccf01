// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/file.h"
#include "base/folder.h"
#include "support/testmain.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <algorithm>
#include <filesystem>

using namespace diptych;

class TestFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    // QTemporaryDir cannot remove files whose names are no UTF-8.
    void cleanup() { std::filesystem::remove_all(m_folder->path().toStdString()); }

    void everyName_isListed()
    {
        const QList<QByteArray> names{"a.txt", "b\xff.txt", "c\nd", "z"};
        for (const QByteArray &name : names)
            QVERIFY(writeFileAtomically(path(name), "x"));
        Result<QList<QByteArray>> listed = namesIn(path({}));
        QVERIFY(listed);
        std::ranges::sort(*listed);
        QCOMPARE(*listed, names);
        QCOMPARE(namesIn(path("none")).error().code, ErrorCode::NotFound);
    }

    void rename_neverOverwrites()
    {
        QVERIFY(writeFileAtomically(path("a"), "one"));
        QVERIFY(writeFileAtomically(path("b"), "two"));
        const Result<bool> taken = rename(path("a"), "b");
        QVERIFY(taken && !*taken);
        QCOMPARE(*readFile(path("a"), 10), "one");
        QCOMPARE(*readFile(path("b"), 10), "two");
        const Result<bool> moved = rename(path("a"), "c\xfe");
        QVERIFY(moved && *moved);
        QCOMPARE(*readFile(path("c\xfe"), 10), "one");
        QVERIFY(!readFile(path("a"), 10));
        QVERIFY(!rename(path("a"), "d"));
    }

private:
    [[nodiscard]] FilePath path(const QByteArray &name) const
    {
        return FilePath::fromNative(m_folder->path().toUtf8() + '/' + name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

DIPTYCH_TEST(TestFolder)

#include "tst_folder.moc"
