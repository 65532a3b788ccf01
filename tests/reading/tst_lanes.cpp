// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/lanes.h"
#include "support/testmain.h"

#include <QtTest/QTest>

#include <algorithm>
#include <random>

using namespace diptych;
using namespace Qt::StringLiterals;

class TestLanes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void overlapping_sitInDifferentLanes()
    {
        std::mt19937 random(1);
        for (int round = 0; round < 100; ++round) {
            std::vector<Lanes::Item> items = randomItems(random, 40);
            Lanes lanes;
            const std::vector<int> seats = lanes.assign(items, 1000);
            for (std::size_t a = 0; a < items.size(); ++a) {
                for (std::size_t b = a + 1; b < items.size(); ++b)
                    QVERIFY(seats[a] != seats[b] || items[a].end <= items[b].start);
            }
        }
    }

    void lanes_areAsFewAsOverlapsDemand()
    {
        std::mt19937 random(2);
        const std::vector<Lanes::Item> items = randomItems(random, 60);
        std::size_t deepest = 0;
        for (const Lanes::Item &at : items) {
            deepest = std::max(deepest, std::size_t(std::count_if(
                                            items.begin(), items.end(), [&](const Lanes::Item &i) {
                                                return i.start <= at.start && at.start < i.end;
                                            })));
        }
        Lanes lanes;
        const std::vector<int> seats = lanes.assign(items, 1000);
        QCOMPARE(std::size_t(*std::max_element(seats.begin(), seats.end())) + 1, deepest);
    }

    void scrolling_movesNobodyWhoCanStay()
    {
        Lanes lanes;
        const std::vector<Lanes::Item> all{
            {u"a"_s, 0, 10}, {u"b"_s, 5, 20}, {u"c"_s, 12, 30}, {u"d"_s, 15, 40}};
        const std::vector<int> before = lanes.assign(all, 6);
        QCOMPARE(before, (std::vector<int>{0, 1, 0, 2}));
        // a left the screen: b could now have the first lane, but stays.
        const std::vector<int> after = lanes.assign({all.begin() + 1, all.end()}, 6);
        QCOMPARE(after, (std::vector<int>{1, 0, 2}));
        // One from above comes back and finds its lane taken nowhere; a new one sits where nobody
        // does.
        const std::vector<int> back = lanes.assign({{u"new"_s, -5, 25}, all[1], all[2], all[3]}, 6);
        QCOMPARE(back, (std::vector<int>{3, 1, 0, 2}));
    }

    void crowd_isToldApartAndStaysInIt()
    {
        std::vector<Lanes::Item> items;
        for (int i = 0; i < 40; ++i)
            items.push_back({QString::number(i), 0, 10});
        Lanes lanes;
        const std::vector<int> seats = lanes.assign(items, 6);
        for (std::size_t i = 0; i < seats.size(); ++i)
            QCOMPARE(seats[i], std::min(int(i), 6));
        // What is on screen is not repainted when a lane becomes free.
        items.erase(items.begin());
        QCOMPARE(lanes.assign(items, 6).back(), 6);
        lanes.forget();
        QCOMPARE(lanes.assign(items, 6).at(5), 5);
    }

private:
    static std::vector<Lanes::Item> randomItems(std::mt19937 &random, int count)
    {
        std::vector<Lanes::Item> items;
        for (int i = 0; i < count; ++i) {
            const double start = double(random() % 200);
            items.push_back({QString::number(i), start, start + 1 + double(random() % 40)});
        }
        std::sort(items.begin(), items.end(),
                  [](const auto &a, const auto &b) { return a.start < b.start; });
        return items;
    }
};

DIPTYCH_TEST(TestLanes)

#include "tst_lanes.moc"
