// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/filepath.h"
#include "support/testmain.h"

#include <QtTest/QTest>

using namespace diptych;
using namespace Qt::StringLiterals;

class TestFilePath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parts_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("folder");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("suffix");
        QTest::newRow("bare") << "a.TXT"_ba << "."_ba << "a.TXT"_ba << "txt"_ba;
        QTest::newRow("nested") << "/x/y/a.b.html"_ba << "/x/y"_ba << "a.b.html"_ba << "html"_ba;
        QTest::newRow("root") << "/a"_ba << "/"_ba << "a"_ba << ""_ba;
        QTest::newRow("hidden without suffix")
            << "/x/.hidden"_ba << "/x"_ba << ".hidden"_ba << ""_ba;
        QTest::newRow("not UTF-8") << "/x/\xff.md"_ba << "/x"_ba << "\xff.md"_ba << "md"_ba;
    }
    void parts()
    {
        QFETCH(QByteArray, path);
        const FilePath file = FilePath::fromNative(path);
        QTEST(file.folder().native(), "folder");
        QTEST(file.fileName(), "name");
        QTEST(file.suffix(), "suffix");
    }

    void sibling_staysInTheFolder()
    {
        QCOMPARE(FilePath::fromNative("/x/a").sibling("b").native(), "/x/b"_ba);
        QCOMPARE(FilePath::fromNative("a").sibling("b").native(), "b"_ba);
    }

    void display_isSafe()
    {
        const FilePath file = FilePath::fromNative("a\n\xff");
        QVERIFY(!file.isUnicode());
        QCOMPARE(file.display(), u"a\\u000a\\xff"_s);
    }
};

DIPTYCH_TEST(TestFilePath)

#include "tst_filepath.moc"
