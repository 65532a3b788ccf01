// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/fixture.h"
#include "reading/textunits.h"
#include "support/testmain.h"

#include <QtTest/QTest>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

class TestTextUnits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void units_partitionTheText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << u""_s;
        QTest::newRow("one line") << u"one line"_s;
        QTest::newRow("lines") << u"one\ntwo\r\nthree\r\n"_s;
        QTest::newRow("giant of words") << u"word. "_s.repeated(20'000);
        QTest::newRow("giant without a space") << u"x"_s.repeated(100'000);
        QTest::newRow("giant of ideographs") << u"人权发展。"_s.repeated(12'000);
        QTest::newRow("giant of marks") << u"e" + u"\u0301"_s.repeated(60'000);
        QTest::newRow("giant of emoji") << u"👩‍👩‍👧‍👦"_s.repeated(4'000);
        QTest::newRow("giants between lines") << u"a\n" + u"word "_s.repeated(8'000) + u"\nb\n\n" +
                                                     u"شيء "_s.repeated(9'000) + u"\nc"_s;
    }
    void units_partitionTheText()
    {
        QFETCH(QString, text);
        const DocumentPtr document = documentOf(text);
        const TextUnits units(document);
        Position at = 0;
        for (qsizetype unit = 0; unit < units.count(); ++unit) {
            const Range range = units.range(unit);
            QCOMPARE(range.start, at);
            QCOMPARE(units.unitAt(range.start), unit);
            QVERIFY(units.bytes(unit).size() <= TextUnits::longestLine);
            QCOMPARE(units.bytes(unit).toByteArray(), document->bytes(range).toByteArray());
            if (units.nextStart(unit) > range.start)
                QCOMPARE(units.unitAt(units.nextStart(unit) - 1), unit);
            at = units.nextStart(unit);
        }
        QCOMPARE(at, document->length());
        QCOMPARE(units.unitAt(document->length()), units.count() - 1);
    }

    void folds_areOneUnitEach()
    {
        const QString text = u"a\nb\nc\nd\n"_s + u"word "_s.repeated(8'000) + u"\ne\nf\ng\nh"_s;
        const DocumentPtr document = documentOf(text);
        const TextUnits open(document);
        const Range early{document->line(1).start, document->line(2).end};
        const Range giant = document->line(4);
        const Range late{document->line(6).start, document->line(8).end};
        for (const std::vector<Range> &folds :
             {std::vector<Range>{early}, {giant}, {late}, {early, giant, late}, {early, late}}) {
            const TextUnits units = open.withFolds(folds);
            Position at = 0;
            qsizetype openUnit = 0;
            for (qsizetype unit = 0; unit < units.count(); ++unit) {
                const Range range = units.range(unit);
                QCOMPARE(range.start, at);
                QCOMPARE(units.unitAt(range.start), unit);
                if (units.nextStart(unit) > range.end)
                    QCOMPARE(units.unitAt(range.end), unit);
                QCOMPARE(units.openUnit(unit), openUnit);
                const bool isFold = std::find(folds.begin(), folds.end(), range) != folds.end();
                QCOMPARE(units.isFold(unit), isFold);
                if (isFold) {
                    QVERIFY(units.bytes(unit).isEmpty());
                    openUnit = open.unitAt(range.end) + 1;
                } else {
                    QCOMPARE(units.bytes(unit).toByteArray(), document->bytes(range).toByteArray());
                    QCOMPARE(open.range(openUnit), range);
                    ++openUnit;
                }
                at = units.nextStart(unit);
            }
            QCOMPARE(at, document->length());
            QCOMPARE(openUnit, open.count());
            QCOMPARE(units.withFolds({}).count(), open.count());
        }
    }

    void slices_endAfterSentencesAndWords()
    {
        const QByteArray text = QByteArray("Some words of a sentence. ").repeated(2'000);
        for (const qsizetype offset : sliceOffsets(text, 8192)) {
            if (offset > 0)
                QCOMPARE(text.sliced(offset - 2, 2), QByteArray(". "));
        }
        const QByteArray words = QByteArray("words and ").repeated(2'000);
        for (const qsizetype offset : sliceOffsets(words, 8192))
            QVERIFY(offset == 0 || words.at(offset - 1) == ' ');
    }

    void slices_neverCutThroughACluster()
    {
        const QByteArray family = u"👩‍👩‍👧‍👦"_s.toUtf8();
        for (const qsizetype offset : sliceOffsets(family.repeated(3'000), 8192))
            QCOMPARE(offset % family.size(), 0);
        const QByteArray accented = u"e\u0301\u0323"_s.toUtf8();
        for (const qsizetype offset : sliceOffsets(accented.repeated(9'000), 8192))
            QCOMPARE(offset % accented.size(), 0);
    }

    void gaps_standWhereNoBlankLineDoes()
    {
        const TextUnits spaced(documentOf(u"First one.\n\nSecond one.\n"_s));
        QVERIFY(!spaced.hasGapAfter(0));
        const TextUnits tight(
            documentOf(u"First one, which is a paragraph.\nSecond one, another paragraph.\n"_s));
        QVERIFY(tight.hasGapAfter(0));
        QVERIFY(!tight.hasGapAfter(1));
    }

    void direction_ofSlicesIsTheirLines()
    {
        const TextUnits units(documentOf(u"كلمة "_s + u"english words "_s.repeated(3'000)));
        QVERIFY(units.count() > 2);
        QCOMPARE(units.direction(units.count() - 1), Qt::RightToLeft);
        QCOMPARE(TextUnits(documentOf(u"short"_s)).direction(0), Qt::LayoutDirectionAuto);
    }
};

DIPTYCH_TEST(TestTextUnits)

#include "tst_textunits.moc"
