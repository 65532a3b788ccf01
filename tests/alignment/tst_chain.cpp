// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignment/chain.h"
#include "support/testmain.h"

#include <QtTest/QTest>

using namespace diptych;

class TestChain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void heaviestChain_takesWeightBeforeCount()
    {
        // The long one crosses the two short ones.
        const std::vector<Segment> segments{
            {0, 10, 2, 2}, {5, 0, 6, 6}, {20, 15, 2, 2}, {30, 30, 3, 3}};
        QCOMPARE(heaviestChain(segments, 0), (std::vector<bool>{false, true, true, true}));
    }

    void heaviestChain_allowsEndsToOverlap()
    {
        const std::vector<Segment> segments{{0, 0, 10, 10}, {8, 12, 10, 10}};
        QCOMPARE(heaviestChain(segments, 0), (std::vector<bool>{true, false}));
        QCOMPARE(heaviestChain(segments, 4), (std::vector<bool>{true, true}));
    }

    void heaviestChain_isRightForAllSmallCases()
    {
        // Against trying every subset.
        unsigned state = 1;
        const auto below = [&](unsigned bound) {
            state = state * 1103515245 + 12345;
            return (state >> 16) % bound;
        };
        for (int round = 0; round < 200; ++round) {
            std::vector<Segment> segments(8);
            for (Segment &segment : segments)
                segment = {below(20), below(20), 1 + below(5), float(1 + below(5))};
            std::sort(segments.begin(), segments.end(),
                      [](const Segment &a, const Segment &b) { return a.left < b.left; });
            QCOMPARE(weightOf(segments, heaviestChain(segments, 0)), bestByTrying(segments));
        }
    }

    void withoutOverlaps_cutsTheLater()
    {
        const auto chain = withoutOverlaps({{0, 0, 10, 10}, {8, 12, 10, 10}, {17, 30, 1, 1}});
        QCOMPARE(chain.size(), std::size_t(2));
        QCOMPARE(chain[1].left, 10U);
        QCOMPARE(chain[1].right, 14U);
        QCOMPARE(chain[1].length, 8U);
    }

    void heaviestPath_neverGoesBack()
    {
        const std::vector<WeightedPoint> points{
            {0, 0, 1}, {0, 1, 1}, {1, 1, 1}, {2, 0, 1}, {3, 5, 1}};
        QCOMPARE(heaviestPath(points), (std::vector<bool>{true, true, true, false, true}));
        QVERIFY(heaviestPath({}).empty());
    }

private:
    static float weightOf(const std::vector<Segment> &segments, const std::vector<bool> &chosen)
    {
        float sum = 0;
        for (std::size_t i = 0; i < segments.size(); ++i)
            sum += chosen[i] ? segments[i].weight : 0;
        return sum;
    }

    static float bestByTrying(const std::vector<Segment> &segments)
    {
        float best = 0;
        for (unsigned set = 0; set < 1U << segments.size(); ++set) {
            float sum = 0;
            const Segment *last = nullptr;
            bool fits = true;
            for (std::size_t i = 0; i < segments.size(); ++i) {
                if ((set >> i & 1) == 0)
                    continue;
                const Segment &next = segments[i];
                fits = fits &&
                       (!last || (last->leftEnd() <= next.left && last->rightEnd() <= next.right));
                last = &next;
                sum += next.weight;
            }
            if (fits)
                best = std::max(best, sum);
        }
        return best;
    }
};

DIPTYCH_TEST(TestChain)
#include "tst_chain.moc"
