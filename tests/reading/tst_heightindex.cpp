// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/heightindex.h"
#include "support/testmain.h"

#include <QtTest/QTest>

#include <numeric>
#include <random>

using namespace diptych;

class TestHeightIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sums_agreeWithAddition_data()
    {
        QTest::addColumn<int>("units");
        for (const int units : {1, 2, 63, 64, 65, 128, 1000})
            QTest::addRow("%d units", units) << units;
    }
    void sums_agreeWithAddition()
    {
        QFETCH(int, units);
        std::mt19937 random(17);
        std::vector<qint32> heights(static_cast<std::size_t>(units));
        for (qint32 &height : heights)
            height = 1 + qint32(random() % 300);
        HeightIndex index;
        index.assign(heights);
        for (int change = 0; change < 200; ++change) {
            const auto unit = std::size_t(random() % std::size_t(units));
            heights[unit] = 1 + qint32(random() % 300);
            index.set(qsizetype(unit), heights[unit]);
        }
        qint64 top = 0;
        for (qsizetype unit = 0; unit < units; ++unit) {
            QCOMPARE(index.top(unit), top);
            QCOMPARE(index.unitAt(top), unit);
            QCOMPARE(index.unitAt(top + heights[std::size_t(unit)] - 1), unit);
            top += heights[std::size_t(unit)];
        }
        QCOMPARE(index.total(), top);
        QCOMPARE(index.top(units), top);
    }

    void unitAt_outsideIsFirstOrLast()
    {
        HeightIndex index;
        index.assign({10, 20, 30});
        QCOMPARE(index.unitAt(-5), 0);
        QCOMPARE(index.unitAt(60), 2);
        QCOMPARE(index.unitAt(1'000'000), 2);
    }

    void total_countsBeyondThirtyTwoBits()
    {
        HeightIndex index;
        index.assign(std::vector<qint32>(300, 2'000'000'000));
        QCOMPARE(index.total(), qint64(600'000'000'000));
        QCOMPARE(index.unitAt(299 * qint64(2'000'000'000)), 299);
    }
};

DIPTYCH_TEST(TestHeightIndex)

#include "tst_heightindex.moc"
