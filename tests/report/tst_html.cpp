// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/htmlstyle.h"
#include "report/samplereport.h"
#include "report/xmlcheck.h"
#include "support/testmain.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

namespace {

const QString hostile =
    u"</p></td><script>alert(1)</script><img src=x onerror=alert(1)> ]]> --> <!-- \" ' & &amp; "
    "javascript:alert(1) \u202egnp.exe \x1b[31m "_s +
    QChar(0) + u" \ufeff \u0301 <style>*{}</style> https://example.org/x"_s;

ReportInput hostileInput()
{
    const DocumentPtr left =
        documentNamed("<b>\x1b\"a&.txt", (hostile + u"\n\n"_s + hostile).toUtf8());
    const DocumentPtr right = documentNamed("]]>.txt", hostile.toUtf8());
    ReportInput input = inputOf(left);
    input.sides[1].document = right;
    for (ReportSource &source : input.sides) {
        source.title = hostile;
        source.memo = hostile;
        source.publisher = hostile;
        source.date = hostile;
    }
    Tag tag = tagNamed(hostile);
    tag.description = hostile;
    input.codebook.put(tag);
    input.coder = hostile;
    Annotation annotation = annotationOn(*left, {2, 40}, {tag.id}, hostile);
    annotation.creator.name = hostile;
    annotation.id = hostile;
    input.sides[0].annotations = {annotation};
    annotation.state = AnchorState::Orphan;
    annotation.selector.exact = hostile;
    input.sides[1].annotations = {annotation};
    std::vector<Passage> passages(1);
    passages[0].kind = PassageKind::Edited;
    passages[0].left = {0, left->length()};
    passages[0].right = {0, right->length()};
    input.alignment =
        std::make_shared<const Alignment>(passages, std::vector<SentenceLink>{},
                                          std::array<Position, 2>{left->length(), right->length()});
    return input;
}

} // namespace

class TestHtml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void page_isWellFormed_data()
    {
        QTest::addColumn<QByteArray>("page");
        const SamplePair sample;
        QTest::newRow("pair") << reportAsHtml(makeReport(sample.input()));
        QTest::newRow("hostile") << reportAsHtml(makeReport(hostileInput()));
        QTest::newRow("one text") << reportAsHtml(makeReport(inputOf(sample.left)));
        ReportInput unaligned = sample.input();
        unaligned.alignment.reset();
        QTest::newRow("not aligned") << reportAsHtml(makeReport(unaligned));
        ReportInput rightOnly;
        rightOnly.sides[1].document = sample.right;
        QTest::newRow("only a right text") << reportAsHtml(makeReport(rightOnly));
        ReportInput empty = inputOf(documentNamed("a.txt", ""));
        empty.sides[1].document = documentNamed("b.txt", "");
        empty.alignment = std::make_shared<const Alignment>();
        QTest::newRow("empty texts") << reportAsHtml(makeReport(empty));
    }
    void page_isWellFormed()
    {
        QFETCH(QByteArray, page);
        const PageContent content = contentOf(page);
        QCOMPARE(content.error, QString());
        QVERIFY(page.startsWith("<!DOCTYPE html>\n<html "));
        QCOMPARE(content.elements.count(u"h1"), 1);
        QCOMPARE(content.elements.count(u"main"), 1);
        // Every id once, every link to an id.
        const QSet<QString> ids(content.ids.begin(), content.ids.end());
        QCOMPARE(ids.size(), content.ids.size());
        for (const QString &fragment : content.fragments)
            QVERIFY2(ids.contains(fragment), qPrintable(fragment));
    }

    void page_executesAndLoadsNothing()
    {
        const QByteArray page = reportAsHtml(makeReport(hostileInput()));
        const PageContent content = contentOf(page);
        static const QSet<QString> known{
            u"html"_s,   u"head"_s,   u"meta"_s,       u"title"_s,   u"style"_s,   u"body"_s,
            u"header"_s, u"nav"_s,    u"main"_s,       u"section"_s, u"h1"_s,      u"h2"_s,
            u"h3"_s,     u"p"_s,      u"div"_s,        u"span"_s,    u"dl"_s,      u"dt"_s,
            u"dd"_s,     u"ul"_s,     u"li"_s,         u"a"_s,       u"b"_s,       u"i"_s,
            u"bdi"_s,    u"small"_s,  u"time"_s,       u"table"_s,   u"caption"_s, u"thead"_s,
            u"tbody"_s,  u"tr"_s,     u"th"_s,         u"td"_s,      u"mark"_s,    u"del"_s,
            u"ins"_s,    u"figure"_s, u"figcaption"_s, u"svg"_s,     u"path"_s,    u"blockquote"_s};
        for (const QString &element : content.elements)
            QVERIFY2(known.contains(element), qPrintable(element));
        for (const QString &attribute : content.attributes) {
            QVERIFY2(!attribute.startsWith(u"on") && !attribute.startsWith(u"src=") &&
                         !attribute.startsWith(u"style="),
                     qPrintable(attribute));
            if (attribute.startsWith(u"href="))
                QVERIFY2(attribute.startsWith(u"href=#"), qPrintable(attribute));
        }
        QVERIFY(!content.text(u"style"_s).contains(u"url("));
        QVERIFY(!content.text(u"style"_s).contains(u"@import"));
    }

    void page_hasNoRawControls()
    {
        const QByteArray page = reportAsHtml(makeReport(hostileInput()));
        for (const char *raw : {"\x1b", "\xE2\x80\xAE", "\xEF\xBB\xBF"})
            QVERIFY(!page.contains(raw));
        QVERIFY(!page.contains('\0'));
        QVERIFY(page.contains("<span class=\"u\">\\u202e</span>gnp.exe"));
        QVERIFY(page.contains("\\u0000"));
    }

    void policy_allowsThisStyleAlone()
    {
        const SamplePair sample;
        const PageContent content = contentOf(reportAsHtml(makeReport(sample.input())));
        const QString style = content.text(u"style"_s);
        QVERIFY(content.attributes.contains(u"content="_s +
                                            QString::fromLatin1(securityPolicy(style.toUtf8()))));
    }

    void annotations_standInTextAndTable()
    {
        const SamplePair sample;
        const ReportModel model = makeReport(sample.input());
        const PageContent content = contentOf(reportAsHtml(model));
        for (const ReportRow &row : model.rows) {
            const QString number = QString::number(row.number);
            QCOMPARE(content.ids.count(u's' + number), 1);
            QCOMPARE(content.ids.count(u'r' + number), 1);
            QVERIFY(content.fragments.contains(u'r' + number));
            QVERIFY(content.fragments.contains(u's' + number));
        }
        QVERIFY(content.text(u"p"_s).contains(u"Counted twice?"));
        QCOMPARE(content.text(u"p"_s).count(u"Counted twice?"),
                 2); // beside the text and in the table
    }

    void texts_standWholeAndInOrder()
    {
        const SamplePair sample;
        ReportInput input = sample.input();
        input.sides[0].annotations.clear();
        input.sides[1].annotations.clear();
        const QByteArray page = reportAsHtml(makeReport(input));
        const QByteArray table = page.sliced(page.indexOf("<table class=\"step\""));
        QStringList left;
        QStringList right;
        static const QRegularExpression cell(u"<td class=\"([lr])\" lang=\"\">(.*?)</td>"_s,
                                             QRegularExpression::DotMatchesEverythingOption);
        static const QRegularExpression markup(u"<[^>]*>"_s);
        for (const QRegularExpressionMatch &match : cell.globalMatch(QString::fromUtf8(table)))
            (match.captured(1) == u"l" ? left : right)
                << match.captured(2).remove(markup).trimmed();
        QCOMPARE(left.join(u"\n\n"_s), QString::fromUtf8(sample.left->text()).trimmed());
        QCOMPARE(right.join(u"\n\n"_s), QString::fromUtf8(sample.right->text()).trimmed());
    }

    void texts_sayWhatBecameOfEachPassage()
    {
        const SamplePair sample;
        const QByteArray page = reportAsHtml(makeReport(sample.input()));
        QCOMPARE(page.count("<tr id=\"p"), 6); // five passages, the moved one in two halves
        QVERIFY(page.contains("<del>We</del>"));
        QVERIFY(page.contains("<ins>They</ins>"));
        QVERIFY(page.contains("<ins>over 200</ins>") || page.contains("<ins><mark"));
        QVERIFY(page.contains("<a href=\"#p5\">↓ moved"));
        QVERIFY(page.contains("<a href=\"#p1\">↑ moved"));
        QCOMPARE(page.count("<tr id=\"p1\" class=\"moved\">"), 1);
    }

    void differences_leadFromOneToTheNext()
    {
        const SamplePair sample;
        const QByteArray page = reportAsHtml(makeReport(sample.input()));
        const PageContent content = contentOf(page);
        QCOMPARE(content.error, QString());
        const auto rows = qsizetype(page.count("<tr id=\"p")) - page.count("\" class=\"same\">");
        QCOMPARE(page.count("title=\"Next difference\""), rows - 1);
        QCOMPARE(page.count("title=\"Previous difference\""), rows - 1);
        for (const QString &fragment : content.fragments)
            QVERIFY2(content.ids.contains(fragment), qPrintable(fragment));
    }

    void equalPassages_canBeFolded()
    {
        const SamplePair sample;
        const QByteArray page = reportAsHtml(makeReport(sample.input()));
        QCOMPARE(page.count("<input type=\"checkbox\" id=\"only\"/>"), 1);
        // One line stands in for each run of equal rows.
        qsizetype runs = 0;
        qsizetype same = 0;
        QByteArray before;
        static const QRegularExpression row(u"<tr id=\"p\\d+\" class=\"(\\w+)\""_s);
        for (const QRegularExpressionMatch &match : row.globalMatch(QString::fromUtf8(page))) {
            const QByteArray kind = match.captured(1).toLatin1();
            runs += kind == "same" && before != "same" ? 1 : 0;
            same += kind == "same" ? 1 : 0;
            before = kind;
        }
        QVERIFY(same > 0);
        QCOMPARE(page.count("<tr class=\"gap\">"), runs);
    }

    void equalTexts_haveNothingToFold()
    {
        const DocumentPtr document = documentNamed("a.txt", "The same.\n\nAnd the same again.\n");
        ReportInput input = inputOf(document);
        input.sides[1].document = document;
        input.alignment = *align(*document, *document);
        const QByteArray page = reportAsHtml(makeReport(input));
        QCOMPARE(page.count("id=\"only\""), 0);
        QCOMPARE(page.count("class=\"gap\""), 0);
    }

    void movedAndEdited_isReadFaceToFace()
    {
        const QByteArray first = "The harbour was closed for the winter after the storm of May.";
        const QByteArray second =
            "Nobody had asked the fishermen what they thought of the new plan.";
        const QByteArray third = "A report will be written when the committee meets again in June.";
        const DocumentPtr left =
            documentNamed("a.txt", first + "\n\n" + second + "\n\n" + third + "\n");
        const DocumentPtr right =
            documentNamed("b.txt", second + "\n\n" + third + "\n\n" +
                                       QByteArray(first).replace("May", "June") + "\n");
        ReportInput input = inputOf(left);
        input.sides[1].document = right;
        input.alignment = *align(*left, *right);
        QCOMPARE(input.alignment->count(PassageKind::MovedEdited), qsizetype(1));
        const QByteArray page = reportAsHtml(makeReport(input));
        QCOMPARE(contentOf(page).error, QString());
        QCOMPARE(page.count("<details>"), 2); // on either side the other's wording
        const QByteArray there = page.sliced(page.indexOf("<details>"));
        QVERIFY(there.first(there.indexOf("</details>")).contains("<ins>June.</ins>"));
    }

    void longReports_comeInPieces()
    {
        QByteArray text;
        for (int i = 0; i < 950; ++i)
            text += "Paragraph " + QByteArray::number(i) + " of a long text.\n\n";
        const DocumentPtr document = documentNamed("a.txt", text);
        ReportInput input = inputOf(document);
        for (qsizetype i = 0; i < document->paragraphCount(); ++i)
            input.sides[0].annotations << annotationOn(*document, document->paragraph(i));
        const ReportModel alone = makeReport(input);
        QCOMPARE(reportAsHtml(alone).count("<div class=\"piece\">"), 5 + 5);

        input.sides[1].document = document;
        std::vector<Passage> passages;
        for (qsizetype i = 0; i < document->paragraphCount(); ++i) {
            const Range paragraph = document->paragraph(i);
            Passage passage;
            passage.left =
                passage.right = {paragraph.start, std::min(paragraph.end + 2, document->length())};
            passages.push_back(passage);
        }
        input.alignment = std::make_shared<const Alignment>(
            passages, std::vector<SentenceLink>{},
            std::array<Position, 2>{document->length(), document->length()});
        const ReportModel model = makeReport(input);
        const QByteArray page = reportAsHtml(model);
        const PageContent content = contentOf(page);
        QCOMPARE(content.error, QString());
        QCOMPARE(page.count("<table class=\"step\">"), 5);
        QCOMPARE(page.count("<table class=\"list\">"), 5);
        for (int i = 1; i <= 950; ++i) {
            QCOMPARE(content.ids.count(u's' + QString::number(i)), 1);
            QCOMPARE(content.ids.count(u'r' + QString::number(i)), 1);
            QCOMPARE(content.ids.count(u'p' + QString::number(i)), 1);
        }
    }

    void bareComparison_hasNoTable()
    {
        const SamplePair sample;
        ReportInput input = sample.input();
        for (ReportSource &source : input.sides)
            source.annotations.clear();
        input.codebook = {};
        const QByteArray page = reportAsHtml(makeReport(input));
        QVERIFY(!page.contains("id=\"table\""));
        QVERIFY(!page.contains("#table"));
        QVERIFY(page.contains("Where the texts differ"));
        QVERIFY(!page.contains("Codebook"));
        QCOMPARE(contentOf(page).error, QString());
    }

    void names_areIsolated()
    {
        ReportInput input = inputOf(documentNamed("a.txt", "one"));
        input.sides[0].title = u"שלום (1)"_s;
        input.coder = u"أحمد"_s;
        const QByteArray page = reportAsHtml(makeReport(input));
        QVERIFY(page.contains(u"<bdi>שלום (1)</bdi>"_s.toUtf8()));
        QVERIFY(page.contains(u"<bdi>أحمد</bdi>"_s.toUtf8()));
    }

    void page_isTheSameEachTime()
    {
        const SamplePair sample;
        QCOMPARE(reportAsHtml(makeReport(sample.input())),
                 reportAsHtml(makeReport(sample.input())));
    }
};

DIPTYCH_TEST(TestHtml)

#include "tst_html.moc"
