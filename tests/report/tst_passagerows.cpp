// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/passagerows.h"
#include "support/testmain.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

#include <algorithm>

using namespace diptych;
using namespace Qt::StringLiterals;

namespace {

Passage passage(PassageKind kind, Range left, Range right)
{
    Passage made;
    made.kind = kind;
    made.left = left;
    made.right = right;
    return made;
}

// "0|0 -1|1": the passages of each row.
QString printed(const PassageTable &table)
{
    QStringList rows;
    for (const PassageRow &row : table.rows)
        rows << QStringLiteral("%1|%2").arg(row.cells[0]).arg(row.cells[1]);
    return rows.join(u' ');
}

} // namespace

class TestPassageRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_keepPairsLevel()
    {
        const Alignment alignment({passage(PassageKind::Same, {0, 5}, {0, 5}),
                                   passage(PassageKind::RightOnly, {5, 5}, {5, 9}),
                                   passage(PassageKind::LeftOnly, {5, 8}, {9, 9}),
                                   passage(PassageKind::Edited, {8, 12}, {9, 14})},
                                  {}, {12, 14});
        QCOMPARE(printed(PassageTable(alignment)), u"0|0 2|-1 -1|1 3|3"_s);
    }

    void rows_splitAMovedPassage()
    {
        const Alignment alignment({passage(PassageKind::Same, {0, 5}, {4, 9}),
                                   passage(PassageKind::Moved, {5, 9}, {0, 4})},
                                  {}, {9, 9});
        const PassageTable table(alignment);
        QCOMPARE(printed(table), u"-1|1 0|0 1|-1"_s);
        QCOMPARE(table.rowOf[0][1], 2);
        QCOMPARE(table.rowOf[1][1], 0);
    }

    void rows_surviveAPairAgainstTheOrder()
    {
        const Alignment alignment({passage(PassageKind::Same, {0, 5}, {5, 10}),
                                   passage(PassageKind::Same, {5, 10}, {0, 5})},
                                  {}, {10, 10});
        QCOMPARE(printed(PassageTable(alignment)), u"-1|1 0|0 1|-1"_s);
    }

    void rows_areEmptyForEmptyTexts() { QVERIFY(PassageTable(Alignment()).rows.empty()); }

    void rows_holdEachSideOnceAndInOrder()
    {
        QRandomGenerator random(7);
        for (int run = 0; run < 200; ++run) {
            // Random passages; the right order is a shuffle of the paired and right-only ones.
            std::vector<Passage> passages;
            Position left = 0;
            for (int i = 0; i < 20; ++i) {
                const auto kind = PassageKind(random.bounded(6));
                Passage made = passage(kind, {left, left}, {});
                if (made.has(Side::Left))
                    made.left.end = left = left + 3;
                passages.push_back(made);
            }
            std::vector<std::size_t> order;
            for (std::size_t i = 0; i < passages.size(); ++i) {
                if (passages[i].has(Side::Right))
                    order.push_back(i);
            }
            std::shuffle(order.begin(), order.end(), random);
            Position right = 0;
            for (const std::size_t i : order) {
                passages[i].right = {right, right + 2};
                right += 2;
            }
            const Alignment alignment(passages, {}, {left, right});
            const PassageTable table(alignment);
            for (const Side side : bothSides) {
                Position at = 0;
                for (std::size_t row = 0; row < table.rows.size(); ++row) {
                    const qsizetype cell = table.rows[row].on(side);
                    if (cell < 0)
                        continue;
                    QCOMPARE(alignment.passages()[std::size_t(cell)].on(side).start, at);
                    QCOMPARE(table.rowOf[sideIndex(side)][std::size_t(cell)], qsizetype(row));
                    at = alignment.passages()[std::size_t(cell)].on(side).end;
                }
                QCOMPARE(at, side == Side::Left ? left : right);
            }
        }
    }
};

DIPTYCH_TEST(TestPassageRows)

#include "tst_passagerows.moc"
