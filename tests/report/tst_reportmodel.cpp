// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/samplereport.h"
#include "support/testmain.h"

#include <QtTest/QTest>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

class TestReportModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_areNumberedByPlaceLeftFirst()
    {
        const SamplePair sample;
        ReportInput input = sample.input();
        std::reverse(input.sides[0].annotations.begin(), input.sides[0].annotations.end());
        const ReportModel model = makeReport(input);
        QStringList quotes;
        for (const ReportRow &row : model.rows) {
            QCOMPARE(row.number, quotes.size() + 1);
            quotes << row.quote;
        }
        QCOMPARE(quotes, QStringList({u"240 boats"_s, u"boats, large"_s, u"Nobody"_s, u"new pier"_s,
                                      u"over 200 Boats"_s}));
        QCOMPARE(model.coders(), QStringList{u"A. Beck"_s});
    }

    void counterpart_isTheOtherWording()
    {
        const SamplePair sample;
        const ReportModel model = makeReport(sample.input());
        const ReportRow &moved = model.rows[3];
        QCOMPARE(moved.counterpart->kind, PassageKind::Moved);
        QCOMPARE(moved.counterpartText, u"new pier"_s);
        QCOMPARE(moved.counterpart->range, sample.leftOf("new pier"));
        const ReportRow &edited = model.rows[0];
        QCOMPARE(edited.counterpart->kind, PassageKind::Edited);
        QVERIFY(edited.counterpartText.contains(u"Boats"));
        const ReportRow &missing = model.rows[2];
        QVERIFY(missing.counterpart->range.isEmpty());
        QCOMPARE(missing.counterpartText, QString());
    }

    void counterpart_isNoneWithoutASecondText()
    {
        const DocumentPtr document = documentNamed("a.txt", "one two");
        const ReportModel model = makeReport(inputOf(document, {annotationOn(*document, {0, 3})}));
        QVERIFY(!model.rows[0].counterpart);
        QVERIFY(!model.hasBothSides());
    }

    void context_standsOnWordEdges()
    {
        const QByteArray words = QByteArray("alpha beta gamma delta ").repeated(8);
        const DocumentPtr document =
            documentNamed("a.txt", words + "HERE " + words + "\n\nNext one.");
        const ReportModel model =
            makeReport(inputOf(document, {annotationOn(*document, rangeOf(*document, "HERE"))}));
        const ReportRow &row = model.rows[0];
        QVERIFY(row.before.startsWith(u"…"));
        QVERIFY2(row.before.endsWith(u"alpha beta gamma delta "), qPrintable(row.before));
        for (const QString &word : row.before.mid(1).trimmed().split(u' '))
            QVERIFY2(QByteArray(words).split(' ').contains(word.toUtf8()), qPrintable(word));
        QVERIFY(row.after.startsWith(u" alpha"));
        QVERIFY(row.after.endsWith(u"…"));
        QVERIFY(!row.after.contains(u"Next"));
    }

    void context_isTheParagraphWhereThatIsShort()
    {
        const DocumentPtr document = documentNamed("a.txt", "Above.\n\nOne  two\tthree.\n\nBelow.");
        const ReportModel model =
            makeReport(inputOf(document, {annotationOn(*document, rangeOf(*document, "two"))}));
        QCOMPARE(model.rows[0].before, u"One "_s);
        QCOMPARE(model.rows[0].after, u" three."_s);
        QCOMPARE(model.rows[0].paragraph, 2);
    }

    void placelessAnnotations_areKept_data()
    {
        QTest::addColumn<qint64>("start");
        QTest::addColumn<qint64>("end");
        QTest::addColumn<bool>("isOrphan");
        QTest::newRow("orphan") << qint64(0) << qint64(3) << true;
        QTest::newRow("negative") << qint64(-4) << qint64(3) << false;
        QTest::newRow("reversed") << qint64(3) << qint64(1) << false;
        QTest::newRow("empty") << qint64(1) << qint64(1) << false;
        QTest::newRow("beyond the end") << qint64(1) << std::numeric_limits<qint64>::max() << false;
        QTest::newRow("far out") << std::numeric_limits<qint64>::min()
                                 << std::numeric_limits<qint64>::max() << false;
    }
    void placelessAnnotations_areKept()
    {
        QFETCH(qint64, start);
        QFETCH(qint64, end);
        QFETCH(bool, isOrphan);
        const DocumentPtr document = documentNamed("a.txt", "one two");
        Annotation lost = annotationOn(*document, {0, 3});
        lost.selector = {{start, end}, u"once here"_s, {}, {}};
        lost.state = isOrphan ? AnchorState::Orphan : AnchorState::Exact;
        const ReportModel model = makeReport(inputOf(document, {lost}));
        QCOMPARE(model.rows.size(), 1u);
        QVERIFY(!model.rows[0].isPlaced);
        QCOMPARE(model.rows[0].paragraph, 0);
        QCOMPARE(model.rows[0].quote, u"once here"_s);
        QVERIFY(reportAsHtml(model).contains("once here"));
        QVERIFY(reportAsMarkdown(model).contains("once here"));
        QVERIFY(reportAsCsv(model).contains("once here"));
    }

    void title_isTheReadersElseTheFileName()
    {
        ReportInput input = inputOf(documentNamed("folder/a\x1b.txt", "one"));
        QCOMPARE(makeReport(input).title(Side::Left), u"a\\u001b.txt"_s);
        input.sides[0].title = u"Minutes"_s;
        QCOMPARE(makeReport(input).title(Side::Left), u"Minutes"_s);
    }
};

DIPTYCH_TEST(TestReportModel)

#include "tst_reportmodel.moc"
