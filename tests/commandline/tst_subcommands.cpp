// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotation/quoting.h"
#include "base/file.h"
#include "session/opening.h"
#include "support/testmain.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

namespace {

struct Outcome
{
    int code = -1;
    QByteArray out;
    QByteArray err;
};

constexpr auto draft = "I. We met in Ostermark, where over 40 towns took part in the forum.\n\n"
                       "II. The mayor said the river had risen by 12 %.\n\n"
                       "- page 1 of 1 -\n";
constexpr auto release = "Towns agree on the river\n\n"
                         "They met in Ostermark, where some towns took part in the forum.\n\n"
                         "The mayor said the river had risen by 12 %.\n";

} // namespace

class TestSubcommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(writeFileAtomically(path("draft.txt"), draft));
        QVERIFY(writeFileAtomically(path("release.txt"), release));
    }

    void helpAndVersion_exitWithZero_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("holds");
        QTest::newRow("version") << QStringList{u"--version"_s}
                                 << QByteArray("diptych " DIPTYCH_VERSION "\n");
        QTest::newRow("help") << QStringList{u"--help"_s} << QByteArray("annotate");
        for (const auto &[name, holds] :
             std::initializer_list<std::pair<const char *, const char *>>{{"annotate", "--quote"},
                                                                          {"list", "jsonl"},
                                                                          {"anchor", "runner_up"},
                                                                          {"align", "--pins"},
                                                                          {"carry", "--apply"},
                                                                          {"report", "--output"},
                                                                          {"check", "sidecar"}}) {
            QTest::newRow(name) << QStringList{QString::fromUtf8(name), u"--help"_s}
                                << QByteArray(holds);
        }
    }
    void helpAndVersion_exitWithZero()
    {
        QFETCH(QStringList, words);
        QFETCH(QByteArray, holds);
        const Outcome outcome = run(words);
        QCOMPARE(outcome.code, 0);
        QVERIFY2(outcome.out.contains(holds), outcome.out.constData());
        QVERIFY2(!outcome.out.contains("Options:\n\n"), "a heading with nothing below it");
        QCOMPARE(outcome.err, QByteArray());
    }

    void wrongUsage_exitsWithTwo_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("no source") << QStringList{u"list"_s};
        QTest::newRow("two sources") << QStringList{u"list"_s, u"a"_s, u"b"_s};
        QTest::newRow("unknown format")
            << QStringList{u"list"_s, u"draft.txt"_s, u"--format"_s, u"xml"_s};
        QTest::newRow("unknown option") << QStringList{u"align"_s, u"a"_s, u"b"_s, u"--fast"_s};
        QTest::newRow("no tag") << QStringList{u"annotate"_s, u"draft.txt"_s, u"--quote"_s, u"x"_s};
        QTest::newRow("a text for a tag")
            << QStringList{u"annotate"_s,  u"draft.txt"_s, u"--quote"_s,
                           u"Ostermark"_s, u"--tag"_s,     u"a long text "_s.repeated(30)};
        QTest::newRow("neither place nor quote")
            << QStringList{u"annotate"_s, u"draft.txt"_s, u"--tag"_s, u"x"_s};
        QTest::newRow("both place and quote")
            << QStringList{u"annotate"_s, u"draft.txt"_s, u"--tag"_s, u"x"_s,     u"--quote"_s,
                           u"We"_s,       u"--start"_s,   u"1"_s,     u"--end"_s, u"2"_s};
        QTest::newRow("no number")
            << QStringList{u"annotate"_s, u"draft.txt"_s, u"--tag"_s, u"x"_s,
                           u"--start"_s,  u"one"_s,       u"--end"_s, u"2"_s};
        QTest::newRow("anchor without annotations") << QStringList{u"anchor"_s, u"draft.txt"_s};
        QTest::newRow("standard input twice")
            << QStringList{u"anchor"_s, u"-"_s, u"--annotations"_s, u"-"_s};
        QTest::newRow("carry to nowhere") << QStringList{u"carry"_s, u"draft.txt"_s};
        QTest::newRow("carry with a confidence that is none")
            << QStringList{u"carry"_s, u"draft.txt"_s, u"release.txt"_s, u"--least"_s, u"2"_s};
        QTest::newRow("report without output") << QStringList{u"report"_s, u"draft.txt"_s};
    }
    void wrongUsage_exitsWithTwo()
    {
        QFETCH(QStringList, words);
        const Outcome outcome = run(words);
        QCOMPARE(outcome.code, 2);
        QCOMPARE(outcome.out, QByteArray());
        QVERIFY(outcome.err.startsWith("diptych: "));
    }

    void failures_exitWithOne_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("tells");
        QTest::newRow("missing file")
            << QStringList{u"list"_s, u"none.txt"_s} << QByteArray("none.txt: ");
        QTest::newRow("folder") << QStringList{u"list"_s, u"."_s} << QByteArray("folder");
        QTest::newRow("quote that is not there")
            << QStringList{u"annotate"_s, u"draft.txt"_s, u"--tag"_s,
                           u"x"_s,        u"--quote"_s,   u"nowhere"_s}
            << QByteArray("draft.txt");
        QTest::newRow("ambiguous quote") << QStringList{u"annotate"_s, u"draft.txt"_s, u"--tag"_s,
                                                        u"x"_s,        u"--quote"_s,   u"the"_s}
                                         << QByteArray("draft.txt");
        QTest::newRow("empty quote")
            << QStringList{u"annotate"_s, u"draft.txt"_s, u"--tag"_s, u"x"_s, u"--quote"_s, u""_s}
            << QByteArray("draft.txt");
        QTest::newRow("span beyond the end")
            << QStringList{u"annotate"_s, u"draft.txt"_s, u"--tag"_s, u"x"_s,
                           u"--start"_s,  u"5"_s,         u"--end"_s, u"5000"_s}
            << QByteArray("draft.txt");
        QTest::newRow("unknown kind of report")
            << QStringList{u"report"_s, u"draft.txt"_s, u"--output"_s, u"r.docx"_s}
            << QByteArray("r.docx");
        QTest::newRow("annotations that are not there")
            << QStringList{u"anchor"_s, u"draft.txt"_s, u"--annotations"_s, u"no.json"_s}
            << QByteArray("no.json");
        QTest::newRow("annotations that are no JSON")
            << QStringList{u"anchor"_s, u"draft.txt"_s, u"--annotations"_s, u"release.txt"_s}
            << QByteArray("release.txt");
        QTest::newRow("previous text that is not there")
            << QStringList{u"anchor"_s,      u"draft.txt"_s,  u"--annotations"_s,
                           u"release.txt"_s, u"--previous"_s, u"no.txt"_s}
            << QByteArray("no.txt");
        QTest::newRow("report into a missing folder")
            << QStringList{u"report"_s, u"draft.txt"_s, u"--output"_s, u"no/r.html"_s}
            << QByteArray("no/r.html");
        QTest::newRow("sidecar that is not there")
            << QStringList{u"check"_s, u"draft.txt"_s} << QByteArray("draft.txt.annotations.json");
    }
    void failures_exitWithOne()
    {
        QFETCH(QStringList, words);
        QFETCH(QByteArray, tells);
        const Outcome outcome = run(words);
        QCOMPARE(outcome.code, 1);
        QCOMPARE(outcome.out, QByteArray());
        QVERIFY2(outcome.err.startsWith("diptych: "), outcome.err.constData());
        QVERIFY2(outcome.err.contains(tells), outcome.err.constData());
        QVERIFY(!QFile::exists(m_folder->filePath(u"draft.txt.annotations.json"_s)));
    }

    void annotate_listAndCheckAgree()
    {
        const Outcome first =
            run({u"annotate"_s, u"draft.txt"_s, u"--tag"_s, u"numeric claim/count"_s, u"--tag"_s,
                 u"irony"_s, u"--quote"_s, u"over 40 towns"_s, u"--note"_s, u"lost, “=1+1”"_s,
                 u"--coder"_s, u"A. Berg"_s});
        QCOMPARE(first.code, 0);
        const QString id = QString::fromUtf8(first.out.trimmed());
        QVERIFY(id.startsWith(u"urn:uuid:"_s));
        QCOMPARE(run({u"annotate"_s, u"draft.txt"_s, u"--tag"_s, u"irony"_s, u"--start"_s, u"0"_s,
                      u"--end"_s, u"2"_s, u"--coder"_s, u"A. Berg"_s})
                     .code,
                 0);

        const Outcome listed = run({u"list"_s, u"draft.txt"_s, u"--format"_s, u"jsonl"_s});
        QCOMPARE(listed.code, 0);
        const QList<QByteArray> lines = listed.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        const QJsonObject object = QJsonDocument::fromJson(lines[1]).object();
        QCOMPARE(object["id"_L1].toString(), id);
        QCOMPARE(object["exact"_L1].toString(), u"over 40 towns"_s);
        const int start = object["start"_L1].toInt();
        QCOMPARE(QByteArray(draft).mid(start, object["end"_L1].toInt() - start),
                 QByteArray("over 40 towns"));
        QCOMPARE(object["tags"_L1].toArray(), QJsonArray({u"numeric claim/count"_s, u"irony"_s}));
        QCOMPARE(object["note"_L1].toString(), u"lost, “=1+1”"_s);
        QCOMPARE(object["coder"_L1].toString(), u"A. Berg"_s);
        QCOMPARE(object["state"_L1].toString(), u"exact"_s);
        QVERIFY(!object["created"_L1].toString().isEmpty());

        const Outcome csv = run({u"list"_s, u"draft.txt"_s, u"--format"_s, u"csv"_s});
        QCOMPARE(csv.out.count("\r\n"), 4); // a head, and a row per annotation and tag
        const Outcome text = run({u"list"_s, u"draft.txt"_s});
        QVERIFY(text.out.contains("numeric claim/count"));
        QCOMPARE(run({u"list"_s, u"draft.txt.annotations.json"_s}).out, text.out);

        const Outcome checked = run({u"check"_s, u"draft.txt"_s, u"draft.txt.annotations.json"_s});
        QCOMPARE(checked.code, 0);
        QCOMPARE(checked.out.count('\n'), 2);
    }

    void list_namesNoCoderWhereThereIsNone()
    {
        const QByteArray sidecar =
            "{\"@context\": \"http://www.w3.org/ns/anno.jsonld\", \"type\": \"Annotation\","
            " \"id\": \"urn:y\", \"target\": {\"source\": \"draft.txt\", \"selector\": {\"type\":"
            " \"TextQuoteSelector\", \"exact\": \"Ostermark\"}}}";
        QVERIFY(writeFileAtomically(path("draft.txt.annotations.json"), sidecar));
        const Outcome outcome = run({u"list"_s, u"draft.txt"_s});
        QCOMPARE(outcome.code, 0);
        QVERIFY(outcome.out.contains("Ostermark"));
        QVERIFY2(!outcome.out.contains("()"), outcome.out.constData());
    }

    void problems_areCountedWhereThereAreMany()
    {
        QVERIFY(writeFileAtomically(path("draft.txt.annotations.json"),
                                    QByteArray('[' + QByteArray("7,").repeated(29) + "7]")));
        const Outcome outcome = run({u"list"_s, u"draft.txt"_s});
        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.err.count('\n'), 21);
        QVERIFY2(outcome.err.contains("and 10 more problem"), outcome.err.constData());
    }

    void check_findsAQuoteThatIsNotThere()
    {
        QCOMPARE(
            run({u"annotate"_s, u"draft.txt"_s, u"--tag"_s, u"x"_s, u"--quote"_s, u"Ostermark"_s})
                .code,
            0);
        QVERIFY(writeFileAtomically(path("draft.txt"),
                                    QByteArray(draft).replace("Ostermark", "Westermark")));
        const Outcome outcome = run({u"check"_s, u"draft.txt"_s});
        QCOMPARE(outcome.code, 1);
        QVERIFY(outcome.err.contains("draft.txt.annotations.json:"));
    }

    void list_withoutAnnotationsIsNoError()
    {
        const Outcome outcome = run({u"list"_s, u"draft.txt"_s, u"--format"_s, u"jsonl"_s});
        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.out, QByteArray());
    }

    void align_partitionsBothTexts()
    {
        const Outcome outcome = run({u"align"_s, u"draft.txt"_s, u"release.txt"_s, u"--words"_s,
                                     u"--sentences"_s, u"--format"_s, u"json"_s});
        QCOMPARE(outcome.code, 0);
        const QJsonObject object = QJsonDocument::fromJson(outcome.out).object();
        QCOMPARE(object["unit"_L1].toString(), u"code points"_s);
        for (const auto &[side, text] :
             {std::pair("left"_L1, draft), std::pair("right"_L1, release)}) {
            QCOMPARE(object[side]["length"_L1].toInt(), qstrlen(text));
            QList<std::pair<int, int>> ranges;
            for (const QJsonValue &passage : object["passages"_L1].toArray()) {
                if (passage[side].isArray())
                    ranges.append({passage[side][0].toInt(), passage[side][1].toInt()});
            }
            std::ranges::sort(ranges);
            int at = 0;
            for (const auto &[start, end] : ranges) {
                QCOMPARE(start, at);
                at = end;
            }
            QCOMPARE(at, qstrlen(text));
        }
        QVERIFY(!object["sentences"_L1].toArray().isEmpty());
        for (const QString &format : {u"text"_s, u"html"_s}) {
            const Outcome other =
                run({u"align"_s, u"draft.txt"_s, u"release.txt"_s, u"--format"_s, format});
            QCOMPARE(other.code, 0);
            QVERIFY(other.out.contains("Ostermark"));
        }
    }

    void anchor_tellsWhereEachIsNowAndWritesNothing_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::newRow("quotations only") << QStringList();
        QTest::newRow("with the old text") << QStringList{u"--previous"_s, u"draft.txt"_s};
    }
    void anchor_tellsWhereEachIsNowAndWritesNothing()
    {
        QFETCH(QStringList, more);
        const QByteArray annotations = R"([{"id":"urn:x:1","type":"Annotation","target":{
            "source":"draft.txt","selector":[{"type":"TextQuoteSelector","exact":"had risen by 12 %",
            "prefix":"The mayor said the river "},{"type":"TextPositionSelector","start":98,"end":115}]}},
            {"id":"urn:x:2","type":"Annotation","target":{"source":"draft.txt","selector":[
            {"type":"TextQuoteSelector","exact":"page 1 of 1"},
            {"type":"TextPositionSelector","start":121,"end":132}]}}])";
        QVERIFY(writeFileAtomically(path("old.json"), annotations));
        const QStringList before = QDir(m_folder->path()).entryList(QDir::AllEntries);
        const Outcome outcome = run(QStringList{u"anchor"_s, u"release.txt"_s, u"--annotations"_s,
                                                u"old.json"_s, u"--format"_s, u"jsonl"_s} +
                                    more);
        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.err, QByteArray());
        const QList<QByteArray> lines = outcome.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        const QJsonObject risen = QJsonDocument::fromJson(lines[0]).object();
        QCOMPARE(risen.keys(), (QStringList{u"end"_s, u"exact"_s, u"id"_s, u"runner_up"_s,
                                            u"score"_s, u"start"_s, u"state"_s}));
        QCOMPARE(risen["id"_L1].toString(), u"urn:x:1"_s);
        QCOMPARE(risen["state"_L1].toString(), u"moved"_s);
        QCOMPARE(risen["start"_L1].toInt(), QByteArray(release).indexOf("had risen"));
        QCOMPARE(risen["exact"_L1].toString(), u"had risen by 12 %"_s);
        const QJsonObject page = QJsonDocument::fromJson(lines[1]).object();
        QCOMPARE(page["state"_L1].toString(), u"orphan"_s);
        QVERIFY(page["start"_L1].isNull() && page["end"_L1].isNull());
        QCOMPARE(page["exact"_L1].toString(), u"page 1 of 1"_s);
        const Outcome text =
            run({u"anchor"_s, u"release.txt"_s, u"--annotations"_s, u"-"_s}, annotations);
        QVERIFY(text.out.contains("moved") && text.out.contains("orphan"));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries), before);
    }

    void pins_areKeptToWhereAsked()
    {
        const QStringList align{u"align"_s, u"draft.txt"_s, u"release.txt"_s, u"--format"_s,
                                u"json"_s};
        const QByteArray plain = run(align).out;
        QCOMPARE(run(align + QStringList{u"--pins"_s}).out, plain);
        const Result<OpenedSource> left = openSource(path("draft.txt"));
        const Result<OpenedSource> right = openSource(path("release.txt"));
        PinnedPair pin;
        pin.id = newAnnotationId();
        const Range own = *findQuote(*left->document, u"- page 1 of 1 -"_s);
        pin.own = *selectorFor(*left->document, own);
        pin.partner = u"release.txt"_s;
        pin.there = *selectorFor(*right->document, {0, 24}); // the head line
        Sidecar sidecar = left->sidecar;
        sidecar.pins = {pin};
        QVERIFY(SidecarFile(path("draft.txt")).save(sidecar));
        QCOMPARE(run(align).out, plain);
        const QByteArray pinned = run(align + QStringList{u"--pins"_s}).out;
        QVERIFY(pinned != plain);
        const QJsonArray passages = QJsonDocument::fromJson(pinned)["passages"_L1].toArray();
        const bool isTied = std::ranges::any_of(passages, [own](const QJsonValue &passage) {
            return passage["left"_L1][0].toInt(-1) == own.start &&
                   passage["right"_L1][0].toInt(-1) == 0;
        });
        QVERIFY2(isTied, pinned.constData());
    }

    void carry_proposesAndAdds()
    {
        QCOMPARE(run({u"annotate"_s, u"draft.txt"_s, u"--tag"_s, u"numeric claim/count"_s,
                      u"--quote"_s, u"the river had risen by 12 %"_s, u"--note"_s, u"by whom?"_s})
                     .code,
                 0);
        QCOMPARE(run({u"annotate"_s, u"draft.txt"_s, u"--tag"_s, u"irony"_s, u"--quote"_s,
                      u"- page 1 of 1 -"_s})
                     .code,
                 0);
        const QStringList carry{u"carry"_s, u"draft.txt"_s, u"release.txt"_s, u"--format"_s,
                                u"jsonl"_s, u"--coder"_s,   u"Ada"_s};
        const auto rows = [&](const QStringList &words) {
            const Outcome outcome = run(words);
            QList<QJsonObject> found;
            if (outcome.code == 0) {
                for (const QByteArray &line : outcome.out.trimmed().split('\n'))
                    found.append(QJsonDocument::fromJson(line).object());
            }
            return found;
        };
        QList<QJsonObject> proposed = rows(carry);
        QCOMPARE(proposed.size(), 2);
        QCOMPARE(proposed[0][u"state"_s].toString(), u"new"_s);
        QCOMPARE(proposed[0][u"target"_s][u"exact"_s].toString(), u"the river had risen by 12 %"_s);
        QCOMPARE(proposed[0][u"target"_s][u"confidence"_s].toDouble(), 1.0);
        QVERIFY(proposed[0][u"carried"_s].isNull());
        QCOMPARE(proposed[1][u"state"_s].toString(), u"missing"_s);
        QVERIFY(proposed[1][u"target"_s].isNull());
        QVERIFY(!QFile::exists(m_folder->filePath(u"release.txt.annotations.json"_s)));

        const QList<QJsonObject> added = rows(carry + QStringList{u"--apply"_s});
        QCOMPARE(added.size(), 2);
        const QString id = added[0][u"carried"_s].toString();
        QVERIFY(!id.isEmpty());
        for (const QStringList &again : {carry, carry + QStringList{u"--apply"_s}}) {
            const QList<QJsonObject> present = rows(again);
            QCOMPARE(present[0][u"state"_s].toString(), u"present"_s);
            QCOMPARE(present[0][u"carried"_s].toString(), id);
        }
        const QList<QJsonObject> listed =
            rows({u"list"_s, u"release.txt"_s, u"--format"_s, u"jsonl"_s});
        QCOMPARE(listed.size(), 1);
        QCOMPARE(listed[0][u"id"_s].toString(), id);
        QCOMPARE(listed[0][u"coder"_s].toString(), u"Ada"_s);
        QCOMPARE(listed[0][u"note"_s].toString(), u"by whom?"_s);
        QCOMPARE(run({u"check"_s, u"release.txt"_s}).code, 0);
        QFile sidecar(m_folder->filePath(u"release.txt.annotations.json"_s));
        QVERIFY(sidecar.open(QIODevice::ReadOnly));
        QVERIFY(sidecar.readAll().contains("\"diptych:carriedFrom\""));
    }

    void standardInput_isRead()
    {
        const Outcome outcome =
            run({u"align"_s, u"-"_s, u"release.txt"_s, u"--format"_s, u"json"_s}, draft);
        QCOMPARE(outcome.code, 0);
        QCOMPARE(QJsonDocument::fromJson(outcome.out)["left"_L1]["length"_L1].toInt(),
                 qstrlen(draft));
    }

    void report_writesEachFormat_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("html") << u"r.html"_s << QByteArray("<!DOCTYPE html>");
        QTest::newRow("markdown") << u"r.md"_s << QByteArray("#");
        QTest::newRow("csv") << u"r.csv"_s << QByteArray("\xef\xbb\xbfsource");
    }
    void report_writesEachFormat()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, begins);
        QCOMPARE(run({u"annotate"_s, u"draft.txt"_s, u"--tag"_s, u"irony"_s, u"--quote"_s,
                      u"over 40 towns"_s})
                     .code,
                 0);
        const Outcome outcome =
            run({u"report"_s, u"draft.txt"_s, u"release.txt"_s, u"--output"_s, name});
        QCOMPARE(outcome.code, 0);
        const QByteArray report = *readFile(path(name.toUtf8()), 10'000'000);
        QVERIFY2(report.startsWith(begins), report.first(20).constData());
        // The words that changed are marked one by one in some formats.
        QVERIFY(report.contains("over 40"));
        QVERIFY(report.contains("some"));
        QVERIFY(report.contains("irony"));
    }

    void closedOutput_isAFailure()
    {
        const Outcome outcome = shell(u"exec \"$0\" align draft.txt release.txt > /dev/full"_s);
        QCOMPARE(outcome.code, 1);
        QVERIFY(outcome.err.startsWith("diptych: "));
    }

    void namesOfAnyBytes_work()
    {
        const Outcome outcome = shell(uR"sh(f=$(printf 'a\377 b\nc.txt'); cp draft.txt "$f"
            "$0" annotate "$f" --tag x --quote Ostermark >/dev/null && "$0" list "$f" --format jsonl
            ls | grep -c annotations)sh"_s);
        QCOMPARE(outcome.code, 0);
        QVERIFY(outcome.out.contains("Ostermark"));
        const QByteArray missing = shell(uR"sh("$0" list "$(printf 'a\377\033[31m')")sh"_s).err;
        QVERIFY(missing.contains("\\xff\\u001b"));
        QVERIFY(!missing.contains('\033'));
    }

private:
    [[nodiscard]] FilePath path(const QByteArray &name) const
    {
        return FilePath::fromNative(m_folder->path().toUtf8() + '/' + name);
    }

    Outcome finished(QProcess &process, const QByteArray &input = {}) const
    {
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(patienceMs) || process.exitStatus() != QProcess::NormalExit)
            return {};
        return {process.exitCode(), process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

    Outcome run(const QStringList &words, const QByteArray &input = {}) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder->path());
        process.start(QStringLiteral(DIPTYCH_PROGRAM), words);
        return finished(process, input);
    }

    /// A shell script that finds the program as $0.
    Outcome shell(const QString &script) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder->path());
        process.start(u"/bin/sh"_s, {u"-c"_s, script, QStringLiteral(DIPTYCH_PROGRAM)});
        return finished(process);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

DIPTYCH_TEST(TestSubcommands)

#include "tst_subcommands.moc"
