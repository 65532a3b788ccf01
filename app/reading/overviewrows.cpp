// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/overviewrows.h"

#include <algorithm>
#include <array>

namespace diptych {

std::pair<int, int> overviewRowsOf(Range range, Position length)
{
    const auto row = [length](Position part) {
        return int(
            std::clamp<Position>(part / std::max<Position>(1, length), 0, overviewRowCount - 1));
    };
    // In a short text a code point fills many rows.
    const int first = row(range.start * overviewRowCount);
    return {first, std::max(first, row(range.end * overviewRowCount - 1))};
}

double shareOfOverviewRow(int row, Range range, Position length)
{
    const double perRow = double(length) / overviewRowCount;
    const double from = std::max(double(range.start), row * perRow);
    const double to = std::min(double(range.end), (row + 1) * perRow);
    return std::max(0.0, to - from) / perRow;
}

std::vector<DifferenceRow> differenceRows(const Alignment &alignment, Side side)
{
    using KindShares = std::array<double, 6>;
    std::vector<DifferenceRow> rows(overviewRowCount);
    std::vector<KindShares> shares(overviewRowCount, KindShares{});
    const Position length = alignment.length(side);
    for (const Passage &passage : alignment.passages()) {
        if (passage.kind == PassageKind::Same || !passage.has(side))
            continue;
        // A long paragraph in which one word changed is not all different.
        const double weight =
            passage.kind == PassageKind::Edited ? std::max(0.12, 1 - passage.similarity) : 1;
        const auto [first, last] = overviewRowsOf(passage.on(side), length);
        for (int row = first; row <= last; ++row) {
            shares[std::size_t(row)][std::size_t(passage.kind)] +=
                weight * shareOfOverviewRow(row, passage.on(side), length);
        }
    }
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const KindShares &here = shares[row];
        const auto most = std::max_element(here.begin(), here.end());
        double sum = 0;
        for (const double share : here)
            sum += share;
        if (sum > 0)
            rows[row] = {PassageKind(most - here.begin()), std::min(1.0, sum)};
    }
    return rows;
}

std::vector<bool> hitRows(const std::vector<Range> &hits, Position length)
{
    std::vector<bool> rows(overviewRowCount);
    for (const Range hit : hits) {
        const auto [first, last] = overviewRowsOf(hit, length);
        for (int row = first; row <= last; ++row)
            rows[std::size_t(row)] = true;
    }
    return rows;
}

} // namespace diptych
