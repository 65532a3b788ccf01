// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/csvreader.h"
#include "report/report.h"
#include "report/samplereport.h"
#include "report/tagcues.h"
#include "report/xmlcheck.h"
#include "support/testmain.h"

#include <QtTest/QTest>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

namespace {

Annotation linkTo(Annotation annotation, const Document &other, Range there,
                  const QString &relation)
{
    annotation.id += u"-link"_s;
    annotation.motivation = u"linking"_s;
    annotation.link = Link{u"release%20%3C2%3E.txt"_s,
                           {there, other.string(there), {}, {}},
                           relation,
                           AnchorState::Exact};
    return annotation;
}

/// The sample pair with a link from "240 boats" to "over 200 Boats" and one that leads elsewhere.
ReportInput linkedInput()
{
    const SamplePair pair;
    ReportInput input = pair.input();
    const Range there = pair.rightOf("over 200 Boats");
    Annotation here = linkTo(annotationOn(*pair.left, pair.leftOf("240 boats"), {pair.count.id}),
                             *pair.right, there, u"contradicts"_s);
    input.sides[0].farEnds.insert(here.id, there);
    input.sides[0].annotations.append(here);
    input.sides[0].annotations.append(linkTo(annotationOn(*pair.left, pair.leftOf("Nobody")),
                                             *pair.right, pair.rightOf("The mayor"),
                                             u"answers <to>"_s));
    return input;
}

} // namespace

class TestReportLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_knowTheFarEnd()
    {
        const ReportModel model = makeReport(linkedInput());
        QCOMPARE(model.rows.size(), std::size_t(7));
        QCOMPARE(model.linkCount(Side::Left), 2);
        QCOMPARE(model.annotationCount(Side::Left), 3);
        QCOMPARE(model.annotationCount(Side::Right), 2);
        const auto row = std::ranges::find_if(
            model.rows, [](const ReportRow &each) { return each.farEnd.has_value(); });
        QCOMPARE(row->farEnd->relation, u"contradicts"_s);
        QCOMPARE(row->farEnd->quote, u"over 200 Boats"_s);
        QCOMPARE(row->farEnd->paragraph, 3);
    }

    void counts_leaveLinksOut()
    {
        const SamplePair pair;
        const TagCues plain(makeReport(pair.input()));
        const TagCues linked(makeReport(linkedInput()));
        for (std::size_t i = 0; i < plain.all().size(); ++i)
            QCOMPARE(linked.all()[i].count(), plain.all()[i].count());
    }

    void html_saysWhatIsLinkedHow()
    {
        const PageContent page = contentOf(reportAsHtml(makeReport(linkedInput())));
        QCOMPARE(page.error, QString());
        QVERIFY(page.text(u"b"_s).contains(u"contradicts"_s));
        QVERIFY(page.text(u"b"_s).contains(u"answers <to>"_s));
        QVERIFY(page.text(u"blockquote"_s).contains(u"The mayor"_s));
        QVERIFY(page.text(u"p"_s).contains(u"release <2>.txt"_s));
        QVERIFY(page.text(u"dt"_s).contains(u"links between the texts"_s));
        // Both ends stand in the texts, each with the words of the other.
        QVERIFY(page.text(u"q"_s).contains(u"over 200 Boats"_s));
        QVERIFY(page.text(u"q"_s).contains(u"240 boats"_s));
        const QByteArray html = reportAsHtml(makeReport(linkedInput()));
        QCOMPARE(html.count(" id=\"e"), 1);
        QCOMPARE(html.count("href=\"#e"), 2);
        // Alone, without the other text, it still says what is linked.
        ReportInput apart = linkedInput();
        apart.alignment.reset();
        QVERIFY(contentOf(reportAsHtml(makeReport(apart))).error.isEmpty());
        ReportInput alone = linkedInput();
        alone.sides[1] = {};
        alone.alignment.reset();
        const PageContent single = contentOf(reportAsHtml(makeReport(alone)));
        QCOMPARE(single.error, QString());
        QVERIFY(single.text(u"blockquote"_s).contains(u"over 200 Boats"_s));
    }

    void markdown_saysWhatIsLinkedHow()
    {
        const QString text = QString::fromUtf8(reportAsMarkdown(makeReport(linkedInput())));
        QVERIFY(text.contains(u"Link: contradicts"_s));
        QVERIFY(text.contains(u"> over 200 Boats"_s));
        QVERIFY(text.contains(u"links between the texts: 2"_s));
        QVERIFY(text.contains(u"annotations: 5"_s));
        QVERIFY(text.contains(u"without a place in the text beside this"_s));
    }

    void csv_hasItsColumnsLast()
    {
        const QList<QStringList> rows = parsedCsv(reportAsCsv(makeReport(linkedInput())).sliced(3));
        const QStringList head = rows.first();
        QCOMPARE(head.mid(13), QStringList({u"relation"_s, u"far source"_s, u"far start"_s,
                                            u"far end"_s, u"far quote"_s}));
        int links = 0;
        for (const QStringList &row : rows.mid(1)) {
            QCOMPARE(row.size(), head.size());
            links += row.at(13).isEmpty() ? 0 : 1;
            QCOMPARE(row.at(13).isEmpty(), row.at(17).isEmpty());
        }
        QCOMPARE(links, 2);
    }
};

DIPTYCH_TEST(TestReportLinks)

#include "tst_reportlinks.moc"
