// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/caretmotion.h"
#include "reading/fixture.h"
#include "support/testmain.h"

#include <QtTest/QTest>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

class TestCaretMotion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void characters_stepOverNewlinesWhole()
    {
        PageFixture f(u"ab\r\nc📌\nd"_s);
        CaretMotion motion(f.page);
        QList<qint64> stops{0};
        while (stops.last() < f.flow.length())
            stops.append(motion.moved(stops.last(), CaretMove::NextCharacter));
        QCOMPARE(stops, (QList<qint64>{0, 1, 2, 4, 5, 6, 7, 8}));
        QList<qint64> back{f.flow.length()};
        while (back.first() > 0)
            back.prepend(motion.moved(back.first(), CaretMove::PreviousCharacter));
        QCOMPARE(back, stops);
    }

    void characters_crossSlicesOfAGiantLine()
    {
        PageFixture f(u"word. "_s.repeated(6'000));
        QVERIFY(f.flow.unitCount() > 1);
        CaretMotion motion(f.page);
        const Position border = f.flow.units().range(1).start;
        QCOMPARE(motion.moved(border - 1, CaretMove::NextCharacter), border);
        QCOMPARE(motion.moved(border, CaretMove::PreviousCharacter), border - 1);
    }

    void words_goToTheirStarts()
    {
        PageFixture f(u"One two, three.\n\n(Four) five"_s);
        CaretMotion motion(f.page);
        QList<qint64> stops{0};
        while (stops.last() < f.flow.length())
            stops.append(motion.moved(stops.last(), CaretMove::NextWord));
        QCOMPARE(stops, (QList<qint64>{0, 4, 9, 18, 24, 28}));
        QList<qint64> back{28};
        while (back.first() > 0)
            back.prepend(motion.moved(back.first(), CaretMove::PreviousWord));
        QCOMPARE(back, stops);
    }

    void rows_keepTheColumn()
    {
        PageFixture f(u"a long first line here\nx\nanother long line here"_s, 600);
        CaretMotion motion(f.page);
        const Position down = motion.moved(15, CaretMove::RowDown);
        QCOMPARE(down, 24);
        const Position further = motion.moved(down, CaretMove::RowDown);
        QVERIFY(std::abs(f.page.caretBox(further).left() - f.page.caretBox(15).left()) < 8);
        QCOMPARE(motion.moved(further, CaretMove::RowUp), 24);
    }

    void rows_endAtTheTextsEnds()
    {
        PageFixture f(u"only one"_s);
        CaretMotion motion(f.page);
        QCOMPARE(motion.moved(4, CaretMove::RowUp), 0);
        QCOMPARE(motion.moved(4, CaretMove::RowDown), 8);
    }

    void everyMove_staysInTheTextAndOutOfClusters()
    {
        std::mt19937 random(31);
        for (int round = 0; round < 40; ++round) {
            PageFixture f(randomText(random, 50), 80 + int(random() % 300), 120);
            CaretMotion motion(f.page);
            Position at = 0;
            for (int step = 0; step < 150; ++step) {
                const auto move = CaretMove(random() % 14);
                at = motion.moved(at, move);
                QVERIFY(at >= 0 && at <= f.flow.length());
                const auto layout = f.flow.layoutAt(at);
                QVERIFY(at <= layout->range().end); // never between CR and LF
                QVERIFY2(layout->text().isEmpty() ||
                             layout->layout().isValidCursorPosition(int(layout->utf16(at))),
                         qPrintable(u"move %1 to %2"_s.arg(int(move)).arg(at)));
            }
        }
    }

    void pages_scrollAndComeBack()
    {
        std::mt19937 random(32);
        PageFixture f(prose(random, 60, 60));
        CaretMotion motion(f.page);
        const Position start = 40;
        Position at = start;
        for (int i = 0; i < 5; ++i)
            at = motion.moved(at, CaretMove::PageDown);
        QVERIFY(f.page.offset() > 4 * 150);
        QVERIFY(f.page.visibleRange().contains(at));
        for (int i = 0; i < 5; ++i)
            at = motion.moved(at, CaretMove::PageUp);
        QCOMPARE(at, start);
        QCOMPARE(f.page.offset(), 0);
    }

    void rowEnds_areOnTheirRow()
    {
        std::mt19937 random(33);
        PageFixture f(prose(random, 1, 60));
        CaretMotion motion(f.page);
        const auto layout = f.flow.layout(0);
        for (int row = 0; row < layout->rowCount(); ++row) {
            const Position middle = layout->rowRange(row).start + 5;
            const Position end = motion.moved(middle, CaretMove::RowEnd);
            QCOMPARE(layout->rowOf(end), row);
            QCOMPARE(motion.moved(end, CaretMove::RowStart), layout->rowRange(row).start);
        }
    }
};

DIPTYCH_TEST(TestCaretMotion)

#include "tst_caretmotion.moc"
