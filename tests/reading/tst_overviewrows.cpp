// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/overviewrows.h"
#include "support/testmain.h"

#include <QtTest/QTest>

using namespace diptych;

class TestOverviewRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passages_fillTheirShareOfRows()
    {
        const Passage same{PassageKind::Same, {0, 500}, {0, 500}, 1, {}, {}};
        const Passage only{PassageKind::LeftOnly, {500, 750}, {500, 500}, 0, {}, {}};
        const Passage moved{PassageKind::Moved, {750, 1000}, {500, 750}, 1, {}, {}};
        const Alignment alignment({same, only, moved}, {}, {1000, 750});
        const auto rows = differenceRows(alignment, Side::Left);
        QCOMPARE(rows.size(), std::size_t(overviewRowCount));
        QCOMPARE(rows[overviewRowCount / 2 - 1], DifferenceRow());
        QCOMPARE(rows[overviewRowCount / 2], (DifferenceRow{PassageKind::LeftOnly, 1}));
        QCOMPARE(rows.back().kind, PassageKind::Moved);
        QVERIFY(rows.back().differing > 0.99);
        const auto right = differenceRows(alignment, Side::Right);
        QCOMPARE(right[overviewRowCount * 2 / 3 + 1].kind, PassageKind::Moved);
        QCOMPARE(right[overviewRowCount * 2 / 3 - 1].differing, 0.0);
    }

    void smallThings_showInAHugeText()
    {
        const Passage before{PassageKind::Same, {0, 50'000'000}, {0, 50'000'000}, 1, {}, {}};
        const Passage tiny{
            PassageKind::LeftOnly, {50'000'000, 50'000'010}, {50'000'000, 50'000'000}, 0, {}, {}};
        const Passage after{
            PassageKind::Same, {50'000'010, 100'000'000}, {50'000'000, 99'999'990}, 1, {}, {}};
        const Alignment alignment({before, tiny, after}, {}, {100'000'000, 99'999'990});
        QVERIFY(differenceRows(alignment, Side::Left)[overviewRowCount / 2].differing > 0);
        const std::vector<bool> hits = hitRows({{10, 20}, {99'999'990, 100'000'000}}, 100'000'000);
        QVERIFY(hits.front() && hits.back());
        QCOMPARE(std::count(hits.begin(), hits.end(), true), 2);
    }

    void rows_ofAShortTextOverlapNowhere()
    {
        QCOMPARE(overviewRowsOf({0, 1}, 4), (std::pair{0, overviewRowCount / 4 - 1}));
        QCOMPARE(overviewRowsOf({1, 1}, 4),
                 (std::pair{overviewRowCount / 4, overviewRowCount / 4}));
        QCOMPARE(overviewRowsOf({0, 5}, 4), (std::pair{0, overviewRowCount - 1}));
        QCOMPARE(overviewRowsOf({7, 7}, 0),
                 (std::pair{overviewRowCount - 1, overviewRowCount - 1}));
        QCOMPARE(shareOfOverviewRow(0, {0, 4}, 4), 1.0);
    }
};

DIPTYCH_TEST(TestOverviewRows)

#include "tst_overviewrows.moc"
