// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignment/segments.h"
#include "support/testmain.h"

#include <QtTest/QTest>

#include <algorithm>
#include <numeric>

using namespace diptych;

class TestSeeds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void uniqueSeeds_standOnceOnBothSides()
    {
        const std::vector<quint32> left{1, 2, 3, 9, 1, 2, 4, 5};
        const std::vector<quint32> right{4, 5, 1, 2, 3, 7};
        const auto seeds = uniqueSeeds(left, right, 2);
        QCOMPARE(seeds.size(), std::size_t(2));
        QCOMPARE(seeds[0].left, 1U);
        QCOMPARE(seeds[0].right, 3U);
        QCOMPARE(seeds[1].left, 6U);
        QCOMPARE(seeds[1].right, 0U);
    }

    void uniqueSeeds_ofLongTextsAreTheSame()
    {
        // Long enough to be sorted in groups.
        std::vector<quint32> left(20'000);
        std::iota(left.begin(), left.end(), 0U);
        std::vector<quint32> right(left.rbegin(), left.rend());
        const auto seeds = uniqueSeeds(left, right, 1);
        QCOMPARE(seeds.size(), left.size());
        for (quint32 i = 0; i < left.size(); ++i) {
            QCOMPARE(seeds[i].left, i);
            QCOMPARE(seeds[i].right, quint32(left.size()) - 1 - i);
        }
    }

    void thinnedSeeds_areSomeOfAll()
    {
        std::vector<quint32> left(10'000);
        std::iota(left.begin(), left.end(), 0U);
        const auto all = uniqueSeeds(left, left, 5);
        const auto some = uniqueSeeds(left, left, 5, 2);
        QVERIFY(some.size() > all.size() / 8 && some.size() < all.size() / 2);
        for (const Seed &seed : some)
            QCOMPARE(seed.left, seed.right);
        QVERIFY(std::is_sorted(some.begin(), some.end(),
                               [](const Seed &a, const Seed &b) { return a.left < b.left; }));
    }

    void rankedSeeds_pairRepetitionInOrder()
    {
        const std::vector<quint32> left{1, 1, 1};
        const std::vector<quint32> right{2, 1, 1};
        const auto seeds = rankedSeeds(left, right, 1);
        QCOMPARE(seeds.size(), std::size_t(2));
        QCOMPARE(seeds[1].left, 1U);
        QCOMPARE(seeds[1].right, 2U);
    }

    void tooShortTexts_haveNone()
    {
        const std::vector<quint32> one{1};
        QVERIFY(uniqueSeeds(one, one, 2).empty());
        QVERIFY(uniqueSeeds({}, one, 1).empty());
    }

    void segments_areTheLongestEqualRuns()
    {
        const std::vector<quint32> left{1, 2, 3, 4, 9, 5, 6};
        const std::vector<quint32> right{1, 2, 3, 4, 5, 6};
        const auto segments = grownSegments(uniqueSeeds(left, right, 2), left, right, 2);
        QCOMPARE(segments.size(), std::size_t(2));
        QCOMPARE(segments[0].length, 4U);
        QCOMPARE(segments[1].left, 5U);
        QCOMPARE(segments[1].right, 4U);
        QCOMPARE(segments[1].length, 2U);
    }
};

DIPTYCH_TEST(TestSeeds)
#include "tst_seeds.moc"
