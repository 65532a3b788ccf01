// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/csv.h"
#include "report/csvreader.h"
#include "report/samplereport.h"
#include "support/testmain.h"

#include <QtTest/QTest>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

class TestCsvReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reportAsCsv_hasARowForEachAnnotationAndTag()
    {
        const SamplePair sample;
        const QByteArray csv = reportAsCsv(makeReport(sample.input()));
        QVERIFY(
            csv.startsWith("\xEF\xBB\xBFsource,paragraph,start,end,tag path,quote,note,coder,date,"
                           "counterpart,change,"));
        const QList<QStringList> rows = parsedCsv(csv.sliced(3));
        QCOMPARE(rows.size(), 1 + 6);
        QCOMPARE(rows[1].first(11),
                 QStringList({u"draft.txt"_s, u"2"_s, u"36"_s, u"45"_s, u"numeric claim/count"_s,
                              u"240 boats"_s, u"Counted twice?"_s, u"A. Beck"_s,
                              u"2026-03-04T05:06:07Z"_s, rows[1][9], u"edited"_s}));
        QCOMPARE(rows[2][4], u"framing"_s);
        QCOMPARE(rows[3][4], u"numeric claim"_s);
        QCOMPARE(rows[3][5], u"boats, large"_s);
        QCOMPARE(rows[4][10], u"missing"_s);
        QCOMPARE(rows[4][9], QString());
        // One without a tag still has its row.
        QCOMPARE(rows[5].first(6), QStringList({u"release.txt"_s, u"1"_s, u"2"_s, u"10"_s,
                                                QString(), u"new pier"_s}));
        QCOMPARE(rows[5][10], u"moved"_s);
        QCOMPARE(rows[5][9], u"new pier"_s);
    }

    void reportAsCsv_keepsAnOrphan()
    {
        const DocumentPtr document = documentNamed("a.txt", "one two");
        Annotation orphan = annotationOn(*document, {0, 3});
        orphan.state = AnchorState::Orphan;
        orphan.selector.exact = u"=lost"_s;
        const QList<QStringList> rows =
            parsedCsv(reportAsCsv(makeReport(inputOf(document, {orphan}))).sliced(3));
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[1].first(6), QStringList({u"a.txt"_s, {}, {}, {}, {}, u"'=lost"_s}));
        QCOMPARE(rows[1][11], u"orphan"_s);
    }

    void annotationsAsCsv_hasTheColumnsOfList()
    {
        const SamplePair sample;
        const ReportInput input = sample.input();
        const QByteArray csv = annotationsAsCsv(
            *sample.left, AnnotationSet(input.sides[0].annotations), input.codebook);
        QVERIFY(csv.startsWith("source,paragraph,start,end,tag path,quote,note,coder,created,state,"
                               "relation,far source,far start,far end,far quote\r\n"));
        const QList<QStringList> rows = parsedCsv(csv);
        QCOMPARE(rows.size(), 1 + 4);
        QCOMPARE(rows[1], QStringList({u"draft.txt"_s,
                                       u"2"_s,
                                       u"36"_s,
                                       u"45"_s,
                                       u"numeric claim/count"_s,
                                       u"240 boats"_s,
                                       u"Counted twice?"_s,
                                       u"A. Beck"_s,
                                       u"2026-03-04T05:06:07Z"_s,
                                       u"exact"_s,
                                       {},
                                       {},
                                       {},
                                       {},
                                       {}}));
    }

    void annotationsAsCsv_hasAHeadAlone()
    {
        const DocumentPtr document = documentNamed("a.txt", "");
        QCOMPARE(parsedCsv(annotationsAsCsv(*document, AnnotationSet(), {})).size(), 1);
    }
};

DIPTYCH_TEST(TestCsvReport)

#include "tst_csvreport.moc"
