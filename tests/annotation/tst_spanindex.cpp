// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotation/spanindex.h"
#include "support/testmain.h"

#include <QtTest/QTest>

#include <algorithm>
#include <limits>
#include <random>

using namespace diptych;

using Entries = std::vector<SpanIndex::Entry>;

class TestSpanIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void overlapping_sharesACodePoint_data()
    {
        QTest::addColumn<int>("start");
        QTest::addColumn<int>("end");
        QTest::addColumn<bool>("hit");
        // Against the one span [10, 20).
        QTest::newRow("before") << 0 << 10 << false;
        QTest::newRow("first") << 10 << 11 << true;
        QTest::newRow("into the start") << 5 << 11 << true;
        QTest::newRow("around") << 0 << 100 << true;
        QTest::newRow("last") << 19 << 20 << true;
        QTest::newRow("after") << 20 << 21 << false;
        QTest::newRow("caret at the start") << 10 << 10 << true;
        QTest::newRow("caret at the end") << 20 << 20 << false;
        QTest::newRow("caret inside") << 15 << 15 << true;
        QTest::newRow("reversed counts as a caret") << 15 << 3 << true;
    }
    void overlapping_sharesACodePoint()
    {
        QFETCH(int, start);
        QFETCH(int, end);
        QFETCH(bool, hit);
        SpanIndex index;
        index.insert({{10, 20}, 7});
        const Entries found = index.overlapping({start, end});
        QCOMPARE(found.size(), hit ? 1u : 0u);
        if (hit)
            QCOMPARE(found.front().value, 7u);
    }

    void overlapping_skipsEmptySpansAndSurvivesExtremes()
    {
        constexpr Position most = std::numeric_limits<Position>::max();
        SpanIndex index;
        index.assign({{{5, 5}, 1}, {{0, most}, 2}, {{most, most}, 3}});
        QCOMPARE(index.overlapping({0, 10}), (Entries{{{0, most}, 2}}));
        QCOMPARE(index.overlapping({most, most}), Entries());
        QCOMPARE(index.overlapping({-5, 0}), Entries());
    }

    void remove_wantsTheVeryEntry()
    {
        SpanIndex index;
        index.insert({{1, 5}, 1});
        index.insert({{1, 5}, 2});
        QVERIFY(!index.remove({{1, 5}, 3}));
        QVERIFY(!index.remove({{1, 4}, 1}));
        QVERIFY(index.remove({{1, 5}, 1}));
        QVERIFY(!index.remove({{1, 5}, 1}));
        QCOMPARE(index.entries(), (Entries{{{1, 5}, 2}}));
    }

    void randomEdits_agreeWithASearchOfAll()
    {
        std::mt19937 random(20260301);
        const auto number = [&random](int below) {
            return int(random() % uint(below));
        };
        SpanIndex index;
        Entries all;
        for (int i = 0; i < 500; ++i) {
            const Position start = number(3000);
            all.push_back({{start, start + number(number(10) == 0 ? 2000 : 40)}, quint32(i)});
        }
        index.assign(all);
        for (int step = 0; step < 3000; ++step) {
            if (number(2) == 0 || all.empty()) {
                const Position start = number(3000);
                all.push_back({{start, start + number(60)}, quint32(500 + step)});
                index.insert(all.back());
            } else {
                const auto at = all.begin() + number(int(all.size()));
                QVERIFY(index.remove(*at));
                all.erase(at);
            }
            const Position from = number(3200) - 100;
            const Range range{from, from + 1 + number(200)};
            Entries expected;
            std::ranges::copy_if(all, std::back_inserter(expected), [range](const auto &entry) {
                return !entry.range.isEmpty() && entry.range.overlaps(range);
            });
            std::ranges::sort(expected);
            QCOMPARE(index.overlapping(range), expected);
        }
        std::ranges::sort(all);
        QCOMPARE(index.entries(), all);
    }
};

DIPTYCH_TEST(TestSpanIndex)

#include "tst_spanindex.moc"
