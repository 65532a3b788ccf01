// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/passagerows.h"

#include <algorithm>

namespace diptych {

namespace {

std::vector<qsizetype> inOrder(const std::vector<Passage> &passages, Side side)
{
    std::vector<qsizetype> order;
    for (std::size_t i = 0; i < passages.size(); ++i) {
        if (passages[i].has(side))
            order.push_back(qsizetype(i));
    }
    std::ranges::stable_sort(
        order, {}, [&passages, side](qsizetype i) { return passages[std::size_t(i)].on(side); });
    return order;
}

} // namespace

PassageTable::PassageTable(const Alignment &alignment)
{
    const std::vector<Passage> &passages = alignment.passages();
    for (std::vector<qsizetype> &side : rowOf)
        side.assign(passages.size(), -1);

    const std::vector<qsizetype> right = inOrder(passages, Side::Right);
    std::vector<std::size_t> placeOnRight(passages.size(), 0);
    for (std::size_t i = 0; i < right.size(); ++i)
        placeOnRight[std::size_t(right[i])] = i;

    std::size_t next = 0; // in right
    for (const qsizetype index : inOrder(passages, Side::Left)) {
        const Passage &passage = passages[std::size_t(index)];
        const std::size_t place = placeOnRight[std::size_t(index)];
        if (!passage.isPaired() || passage.isMoved() || place < next) {
            add(index, -1);
            continue;
        }
        while (next < place)
            add(-1, right[next++]);
        add(index, index);
        ++next;
    }
    while (next < right.size())
        add(-1, right[next++]);
}

void PassageTable::add(qsizetype left, qsizetype right)
{
    const auto row = qsizetype(rows.size());
    rows.push_back({{left, right}});
    if (left >= 0)
        rowOf[0][std::size_t(left)] = row;
    if (right >= 0)
        rowOf[1][std::size_t(right)] = row;
}

} // namespace diptych
