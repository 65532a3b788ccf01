// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/htmlspans.h"
#include "report/samplereport.h"
#include "report/xmlcheck.h"
#include "support/testmain.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

namespace {

// What a page says of each visible character of a text.
struct Shown
{
    QString text;     ///< without numbers and brackets; paragraphs divided by "¶"
    QList<int> marks; ///< for each unit of text: how many spans cover it
    QList<bool> isDifferent;
    QStringList anchors;
    QStringList numbers; ///< targets of the numbers, in order
    QString error;
};

Shown shownBy(const QByteArray &html)
{
    Shown shown;
    QXmlStreamReader reader("<div>" + html + "</div>");
    int marks = 0;
    int differences = 0;
    int labels = 0; // depth within a number or bracket
    bool isInParagraph = false;
    while (!reader.atEnd()) {
        reader.readNext();
        const QStringView name = reader.name();
        const QXmlStreamAttributes attributes = reader.attributes();
        if (name == u"p")
            isInParagraph = reader.isStartElement();
        if (reader.isStartElement()) {
            if (attributes.hasAttribute("id"_L1))
                shown.anchors << attributes.value("id"_L1).toString();
            if (labels > 0 || attributes.value("class"_L1).startsWith("n "_L1) ||
                attributes.value("class"_L1).startsWith("b "_L1)) {
                ++labels;
                if (name == u"a")
                    shown.numbers << attributes.value("href"_L1).toString();
            } else if (name == u"mark") {
                ++marks;
            } else if (name == u"del" || name == u"i") {
                ++differences;
            }
        } else if (reader.isEndElement()) {
            if (labels > 0)
                --labels;
            else if (name == u"mark")
                --marks;
            else if (name == u"del" || name == u"i")
                --differences;
            else if (name == u"p")
                shown.text += u'¶';
        } else if (reader.isCharacters() && labels == 0 && isInParagraph) {
            shown.text += reader.text();
        }
        shown.marks.resize(shown.text.size(), marks);
        shown.isDifferent.resize(shown.text.size(), differences > 0);
    }
    shown.error = reader.errorString();
    return shown;
}

QByteArray written(const HtmlPage &page, const std::vector<Range> &ranges)
{
    HtmlWriter out;
    SpanWriter writer(out, page, Side::Left);
    for (const Range range : ranges)
        writer.write(range);
    writer.finish();
    return out.take();
}

QByteArray randomText(QRandomGenerator &random)
{
    static const QStringList pieces{u"a"_s,    u"<"_s,      u"ä"_s,  u"📌"_s,  u" "_s,
                                    u"word"_s, u"\u0301"_s, u"א"_s,  u"&"_s,   u"'\""_s,
                                    u"\n"_s,   u"\n\n"_s,   u". "_s, u"Next"_s};
    QString text;
    for (int i = 0; i < 120; ++i)
        text += pieces[random.bounded(pieces.size())];
    return text.toUtf8();
}

} // namespace

class TestHtmlSpans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spans_overlapOnLanesOfTheirOwn()
    {
        const DocumentPtr document = documentNamed("a.txt", "one two three four");
        ReportInput input = inputOf(document);
        const Tag a = tagNamed(u"a"_s);
        const Tag b = tagNamed(u"b"_s);
        input.codebook.put(a);
        input.codebook.put(b);
        input.sides[0].annotations = {annotationOn(*document, {0, 7}, {a.id}),
                                      annotationOn(*document, {4, 13}, {b.id, a.id})};
        const ReportModel model = makeReport(input);
        const HtmlPage page(model);
        QCOMPARE(
            written(page, {{0, document->length()}}),
            QByteArray("<p dir=\"ltr\" data-n=\"1\"><mark class=\"t0 l0\" id=\"s1\">one </mark>"
                       "<mark class=\"t0 l0\"><mark class=\"t1 l1\" id=\"s2\">two</mark></mark>"
                       "<a class=\"n t0\" href=\"#r1\" title=\"a\">1<i>A</i></a>"
                       "<mark class=\"t1 l1\"> three</mark>"
                       "<a class=\"n t1\" href=\"#r2\" title=\"b, a\">2<i>BA</i></a> four</p>\n"));
    }

    void spans_showDifferencesAroundThem()
    {
        const DocumentPtr document = documentNamed("a.txt", "one two three\n\nfour");
        const ReportModel model = makeReport(inputOf(document, {annotationOn(*document, {2, 5})}));
        HtmlPage page(model);
        page.differences[0] = {{{4, 7}, DifferenceKind::Near}, {{8, 17}, DifferenceKind::Other}};
        QCOMPARE(written(page, {{0, document->length()}}),
                 QByteArray(
                     "<p dir=\"ltr\" data-n=\"1\">on<mark class=\"tn l0\" id=\"s1\">e </mark>"
                     "<i><mark class=\"tn l0\">t</mark><a class=\"n tn\" href=\"#r1\">1</a>wo</i> "
                     "<del>three</del></p>\n"
                     "<p dir=\"ltr\" data-n=\"2\"><del>fo</del>ur</p>\n"));
    }

    void spans_inWhiteSpaceHaveAnAnchor_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Range>("range");
        QTest::newRow("between paragraphs") << QByteArray("one\n\n\ntwo") << Range{4, 5};
        QTest::newRow("at the start") << QByteArray("  \n\none") << Range{0, 2};
        QTest::newRow("at the end") << QByteArray("one\n\n  ") << Range{4, 6};
        QTest::newRow("nothing but white space") << QByteArray("\n \n") << Range{0, 2};
        QTest::newRow("from the end of a paragraph") << QByteArray("one\n\ntwo") << Range{3, 6};
    }
    void spans_inWhiteSpaceHaveAnAnchor()
    {
        QFETCH(QByteArray, text);
        QFETCH(Range, range);
        const DocumentPtr document = documentNamed("a.txt", text);
        const ReportModel model = makeReport(inputOf(document, {annotationOn(*document, range)}));
        const HtmlPage page(model);
        const Shown shown = shownBy(written(page, {{0, document->length()}}));
        QCOMPARE(shown.anchors, QStringList{u"s1"_s});
        QCOMPARE(shown.numbers, QStringList{u"#r1"_s});
    }

    void paragraphs_keepTheirDirectionInPieces()
    {
        const DocumentPtr document = documentNamed("a.txt", "שלום world. Again\n\nplain");
        const ReportModel model = makeReport(inputOf(document));
        const HtmlPage page(model);
        const QByteArray html = written(page, {{0, 12}, {12, document->length()}});
        QCOMPARE(html.count("<p dir=\"rtl\""), 2);
        QCOMPARE(html.count("<p dir=\"ltr\""), 1);
        QCOMPARE(html.count("data-n"), 2);
    }

    void randomSpans_neverChangeTheText()
    {
        QRandomGenerator random(42);
        for (int run = 0; run < 300; ++run) {
            const DocumentPtr document = documentNamed("a.txt", randomText(random));
            const Position length = document->length();
            const auto randomRange = [&random, length] {
                const Position start = random.bounded(length);
                return Range{start,
                             start + 1 + random.bounded(std::min<Position>(30, length - start))};
            };
            // More than there are lanes in every tenth run.
            const int count = run % 10 == 0 ? 60 : 6;
            ReportInput input = inputOf(document);
            for (int i = 0; i < count; ++i)
                input.sides[0].annotations << annotationOn(*document, randomRange());
            const ReportModel model = makeReport(input);
            HtmlPage page(model);
            for (Position at = 0; at + 4 < length; at += 4 + random.bounded(12))
                page.differences[0].push_back(
                    {{at, at + 1 + random.bounded(3)}, DifferenceKind::Other});
            std::vector<Range> pieces;
            for (Position at = 0; at < length;) {
                const Position next = std::min(length, at + 1 + random.bounded(40));
                pieces.push_back({at, next});
                at = next;
            }

            const Shown shown = shownBy(written(page, pieces));
            QCOMPARE(shown.error, QString());
            compareTexts(*document, model, page, pieces, shown, count <= SpanWriter::laneCount);
            QCOMPARE(shown.numbers.size(), count);
            QCOMPARE(shown.anchors.size(), count);
            QCOMPARE(QSet<QString>(shown.anchors.begin(), shown.anchors.end()).size(), count);
        }
    }

private:
    static void compareTexts(const Document &document, const ReportModel &model,
                             const HtmlPage &page, const std::vector<Range> &pieces,
                             const Shown &shown, bool hasLanesForAll)
    {
        QString expected;
        QList<int> marks;
        QList<bool> isDifferent;
        for (const Range piece : pieces) {
            for (qsizetype i = 0; i < document.paragraphCount(); ++i) {
                const Range part = document.paragraph(i).intersected(piece);
                if (part.isEmpty())
                    continue;
                for (Position at = part.start; at < part.end; ++at) {
                    const Range one{at, at + 1};
                    expected += document.string(one);
                    marks.resize(expected.size(),
                                 int(std::ranges::count_if(model.rows, [one](const ReportRow &row) {
                                     return row.annotation.selector.range.overlaps(one);
                                 })));
                    isDifferent.resize(
                        expected.size(),
                        std::ranges::any_of(page.differences[0], [one](const Difference &d) {
                            return d.range.overlaps(one);
                        }));
                }
                expected += u'¶';
                marks.resize(expected.size());
                isDifferent.resize(expected.size());
            }
        }
        // A last paragraph without text may hold what only white space carries.
        QVERIFY(shown.text == expected || shown.text == expected + u'¶');
        QVERIFY(std::equal(isDifferent.begin(), isDifferent.end(), shown.isDifferent.begin()));
        if (hasLanesForAll)
            QVERIFY(std::equal(marks.begin(), marks.end(), shown.marks.begin()));
    }
};

DIPTYCH_TEST(TestHtmlSpans)

#include "tst_htmlspans.moc"
