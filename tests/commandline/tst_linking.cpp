// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/file.h"
#include "session/session.h"
#include "support/testmain.h"

#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

/// What the subcommands tell of links.
class TestLinking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkdir(u"new"_s));
        QVERIFY(writeFileAtomically(path("draft.txt"), "We met. Over 40 towns took part.\n"));
        QVERIFY(writeFileAtomically(path("new/release.txt"), "They met. Some towns did.\n"));
        Session session;
        session.setCoder(coderNamed(u"A. Berg"_s));
        session.setSource(Side::Left, std::move(*openSource(path("draft.txt"))));
        session.setSource(Side::Right, std::move(*openSource(path("new/release.txt"))));
        QVERIFY(session.link(Side::Left, {8, 21}, {10, 20}, u"drops number"_s));
        QVERIFY(session.flush());
    }

    void list_namesTheFarEnd()
    {
        const QByteArray line = run({u"list"_s, u"draft.txt"_s, u"--format"_s, u"jsonl"_s});
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        QCOMPARE(object["exact"_L1].toString(), u"Over 40 towns"_s);
        QCOMPARE(object["tags"_L1].toArray().size(), 0);
        const QJsonObject link = object["link"_L1].toObject();
        QCOMPARE(link.keys(),
                 QStringList({u"end"_s, u"exact"_s, u"relation"_s, u"source"_s, u"start"_s}));
        QCOMPARE(link["source"_L1].toString(), u"new/release.txt"_s);
        QCOMPARE(link["start"_L1].toInt(), 10);
        QCOMPARE(link["end"_L1].toInt(), 20);
        QCOMPARE(link["exact"_L1].toString(), u"Some towns"_s);
        QCOMPARE(link["relation"_L1].toString(), u"drops number"_s);
        const QByteArray text = run({u"list"_s, u"draft.txt"_s});
        QVERIFY2(text.contains("→ drops number “Some towns” (new/release.txt)"), text.constData());
        const QByteArray csv = run({u"list"_s, u"draft.txt"_s, u"--format"_s, u"csv"_s});
        QVERIFY2(csv.endsWith(",drops number,new/release.txt,10,20,Some towns\r\n"),
                 csv.constData());
    }

    void check_looksAtTheFarEnd()
    {
        QVERIFY(run({u"check"_s, u"draft.txt"_s}).contains("all is well"));
        QVERIFY(writeFileAtomically(path("new/release.txt"), "They met. A few towns did.\n"));
        const QByteArray told = run({u"check"_s, u"draft.txt"_s}, 1);
        QVERIFY2(told.contains("far end in new/release.txt"), told.constData());
        QVERIFY(QDir(m_folder->path()).remove(u"new/release.txt"_s));
        QVERIFY(run({u"check"_s, u"draft.txt"_s}).contains("all is well"));
    }

    void report_followsTheFarEnd()
    {
        QVERIFY(
            writeFileAtomically(path("new/release.txt"), "A head.\n\nThey met. Some towns did.\n"));
        (void)run({u"report"_s, u"draft.txt"_s, u"new/release.txt"_s, u"--output"_s, u"r.md"_s});
        const QByteArray report = *readFile(path("r.md"), 100000);
        QVERIFY2(report.contains("Link: drops number"), report.constData());
        QVERIFY2(report.contains("**drops number**, paragraph 2"), report.constData());
        QVERIFY(report.contains("> Some towns"));
    }

    void carry_leavesLinksOut()
    {
        QCOMPARE(run({u"carry"_s, u"draft.txt"_s, u"new/release.txt"_s}), QByteArray());
    }

private:
    [[nodiscard]] FilePath path(const char *name) const
    {
        return FilePath::fromString(m_folder->filePath(QString::fromUtf8(name)));
    }

    /// What is told on standard output, on standard error where it is to fail.
    [[nodiscard]] QByteArray run(const QStringList &words, int code = 0) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder->path());
        process.start(QStringLiteral(DIPTYCH_PROGRAM), words);
        if (!process.waitForFinished(patienceMs) || process.exitCode() != code)
            qFatal("%s", process.readAllStandardError().constData());
        return code == 0 ? process.readAllStandardOutput() : process.readAllStandardError();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

DIPTYCH_TEST(TestLinking)

#include "tst_linking.moc"
