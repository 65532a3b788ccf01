// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/document.h"
#include "support/testmain.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace diptych;
using namespace Qt::StringLiterals;

namespace {

QStringList paragraphsOf(const QString &text, Format format = Format::PlainText)
{
    SourceInfo info;
    info.format = format;
    const DocumentPtr document = Document::fromText(text.toUtf8(), info);
    QStringList all;
    for (qsizetype i = 0; i < document->paragraphCount(); ++i)
        all.append(document->string(document->paragraph(i)));
    return all;
}

/// Breaks a text as mail programs do: no line gets a word that does not fit.
QString wrapped(const QString &text, qsizetype width)
{
    QString out;
    qsizetype column = 0;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (column > 0 && column + 1 + word.size() > width) {
            out += u'\n';
            column = 0;
        } else if (column > 0) {
            out += u' ';
            ++column;
        }
        out += word;
        column += word.size();
    }
    return out;
}

const QString harbour =
    u"The harbour of Westmere was closed on Tuesday after a crane had fallen across the northern "
    u"quay. "
    "Nobody was hurt, the port authority said, but three ferries were sent back to sea and some "
    "two hundred "
    "passengers spent the night on board. Engineers from the maker of the crane are expected on "
    "Wednesday "
    "morning; until they have looked at the foundations the quay stays closed to everyone."_s;
const QString council =
    u"The town council will meet in the evening to talk about the rent of the old warehouse, which "
    u"has stood "
    "empty since the fire. Two firms have made an offer. Neither of them wants to keep the tower, "
    "although "
    "it is listed, and the society for the old town has asked the council not to decide before autumn."_s;

} // namespace

class TestParagraphs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    /// Paragraphs are written one below the other with a bar on the line between.
    void plainText_data()
    {
        QTest::addColumn<QString>("marked");
        const auto row = [](const char *name, const QString &marked) {
            QTest::newRow(name) << marked;
        };

        row("empty", u""_s);
        row("white space alone", u" \n\t\n\u3000\n"_s);
        row("one line", u"One line."_s);
        row("blank lines", u"One.\n\n|\nTwo.\n \t\n\n|\nThree.\n"_s);
        row("one block without breaks", harbour);
        row("wrapped at 72", wrapped(harbour, 72) + u"\n\n|\n"_s + wrapped(council, 72));
        row("wrapped at 60, CRLF",
            QString(wrapped(harbour, 60) + u"\n\n|\n"_s + wrapped(council, 60))
                .replace(u'\n', u"\r\n"_s));
        row("wrapped at 40", wrapped(harbour, 40));
        row("wrapped at 100", wrapped(harbour, 100) + u"\n\n|\n"_s + wrapped(council, 100));
        row("long lines are paragraphs", harbour + u"\n|\n"_s + council + u"\n|\n"_s + harbour);
        row("headline, date and text",
            u"Harbour closed after a crane fell across the northern quay of the town\n|\n"
            "2021-02-23 09:32\n|\n"_s +
                harbour);
        row("headline above wrapped text", u"Harbour closed\n|\n"_s + wrapped(harbour, 72));
        row("verse",
            u"The tide went out before the day,\n|\nThe boats lay sleeping on the sand,\n|\n"
            "A gull walked slowly past the bay\n|\nAnd left its writing on the land."_s);
        row("names", u"Anna Brown\n|\nBen Carter\n|\nChloe Dunn\n|\nDavid Ellis\n|\nEva Ford"_s);
        row("bullets", u"- one thing\n|\n- another thing\n|\n- a third one"_s);
        row("bullets in wrapped text", wrapped(harbour, 72) + u"\n|\n"_s + u"* "_s +
                                           wrapped(council, 70) + u"\n|\n* The end of it."_s);
        row("numbers", u"1. First of all\n|\n2. Then the rest\n|\n10) And so on"_s);
        row("Markdown's headings", u"# Title\n|\nThe text.\n|\n## More\n|\nThe end."_s);
        row("rows of a table",
            u"| a | b |\n|\n|---|---|\n|\n| 1 | 2 |"_s.replace(u"\n|\n"_s, u"\n¦\n"_s));
        row("comma-separated values",
            u"1021,Westmere,2021-02-23,closed,3\n|\n1022,Eastmere,2021-02-24,open,12\n|\n"
            "1023,Northmere,2021-02-25,closed,7\n|\n1024,Southmere,2021-02-26,open,5"_s);
        row("a line broken by hand",
            u"The harbour of Westmere was closed on Tuesday\nafter a crane had fallen."_s);
        row("a transcript without marks",
            u"so we went down to the harbour that day and\n|\n"
            "it was closed because of the crane they said\n|\n"
            "which had fallen you know right across the quay and so\n|\n"
            "we stayed\n|\non the ferry for the whole night i think it was"_s);
        row("indented first lines", u"    "_s + wrapped(u"    "_s + harbour, 72).trimmed() +
                                        u"\n|\n    "_s +
                                        wrapped(u"    "_s + council, 72).trimmed());
        row("title in two lines", u"**STATEMENT OF THE HARBOUR TOWNS\nON THE CRANES**"_s);
        row("Chinese lines",
            u"西湖港在星期二关闭，因为一台起重机倒在北码头上。\n|\n没有人受伤，港务局说。\n|"
            u"\n三艘渡轮被送回海上，"
            "约两百名乘客在船上过夜，直到第二天早上才得以下船回家休息并且领取了赔偿金。"_s);
        row("Chinese wrapped",
            u"西湖港在星期二关闭，因为一台起重机倒在北码头上。没有人受伤，\n港务局说，三艘渡轮被送"
            u"回海上，约两百名乘客在船上过夜，直到\n"
            "第二天早上才得以下船回家休息并且领取了赔偿金。工程师预计星期\n三早上到达，在他们检查地"
            "基之前，码头对所有人关闭。\n\n|\n"
            "市议会将在晚上开会讨论旧仓库的租金，该仓库自火灾以来一直空着，\n没有人知道为什么。"_s);
        row("wrapped by hand",
            wrapped(harbour, 72) +
                u"\n\n|\nTHE HARBOUR IS CLOSED, AND THE TOWN SAYS THAT THIS WILL STAY\nSO UNTIL IT IS REPAIRED."_s);
        row("table of contents", wrapped(harbour, 72) + u"\n\n|\nThe Harbour "_s +
                                     u"."_s.repeated(57) + u" 12\n|\nThe Crane "_s +
                                     u"."_s.repeated(59) + u" 34"_s);
        row("code stays lines", u"int main()\n|\n{\n|\nreturn harbour(Westmere, 12);\n|\n}"_s);
    }
    void plainText()
    {
        QFETCH(QString, marked);
        QStringList expected;
        const bool bars = marked.contains(u'¦');
        for (const QString &part : marked.split(bars                         ? u"\n¦\n"_s
                                                : marked.contains(u"\r\n"_s) ? u"|\r\n"_s
                                                                             : u"|\n"_s)) {
            if (!part.trimmed().isEmpty())
                expected.append(part.trimmed());
        }
        QString text = marked;
        text.remove(bars ? u"¦\n"_s : marked.contains(u"\r\n"_s) ? u"|\r\n"_s : u"|\n"_s);
        QCOMPARE(paragraphsOf(text), expected);
    }

    void markdown_joinsWhatMarkdownJoins()
    {
        const QString text = u"# Title\nFirst line\nof a paragraph,\nall one.\n\n- item one\n  "
                             u"goes on\n- item two\n\n"
                             "Hard end  \nnew line.\n\nSetext\n======\nText."_s;
        QCOMPARE(paragraphsOf(text, Format::Markdown),
                 QStringList({u"# Title"_s, u"First line\nof a paragraph,\nall one."_s,
                              u"- item one\n  goes on"_s, u"- item two"_s, u"Hard end"_s,
                              u"new line."_s, u"Setext"_s, u"======"_s, u"Text."_s}));
    }

    void html_hasAParagraphOnEachLine()
    {
        QCOMPARE(paragraphsOf(wrapped(harbour, 72), Format::Html).size(),
                 wrapped(harbour, 72).split(u'\n').size());
    }

    void paragraphAt_findsTheOneAroundOrBefore()
    {
        const DocumentPtr document = Document::fromText(" \nOne é.\n\nTwo. \n"_ba);
        QCOMPARE(document->paragraphCount(), 2);
        QCOMPARE(document->paragraph(0), (Range{2, 8}));
        QCOMPARE(document->paragraph(1), (Range{10, 14}));
        const QList<qsizetype> expected{-1, -1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1};
        for (Position at = 0; at <= document->length(); ++at)
            QCOMPARE(document->paragraphAt(at), expected[at]);
    }

    void everyWordIsInOneParagraph()
    {
        const QStringList pieces{u"word "_s,  u"Word "_s,  u"end. "_s, u"\n"_s,   u"\n"_s,
                                 u"\r\n"_s,   u"\u2028"_s, u"- "_s,    u"1. "_s,  u"    "_s,
                                 u"# "_s,     u"**"_s,     u"|"_s,     u"你好"_s, u"📌"_s,
                                 u"\u0301"_s, u"```\n"_s,  u"\\"_s};
        QRandomGenerator random(8);
        for (int round = 0; round < 1500; ++round) {
            QString text;
            for (int i = random.bounded(120); i > 0; --i)
                text += pieces[random.bounded(pieces.size())];
            SourceInfo info;
            info.format = Format(round % 3);
            const DocumentPtr document = Document::fromText(text.toUtf8(), info);
            Position covered = 0;
            for (qsizetype i = 0; i < document->paragraphCount(); ++i) {
                const Range paragraph = document->paragraph(i);
                QVERIFY(paragraph.start >= covered && paragraph.end > paragraph.start);
                QVERIFY(document->string({covered, paragraph.start}).trimmed().isEmpty());
                QCOMPARE(document->string(paragraph).trimmed(), document->string(paragraph));
                covered = paragraph.end;
            }
            QVERIFY(document->string({covered, document->length()}).trimmed().isEmpty());
        }
    }
};

DIPTYCH_TEST(TestParagraphs)

#include "tst_paragraphs.moc"
