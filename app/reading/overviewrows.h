// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alignment/alignment.h"

#include <vector>

namespace diptych {

/// A whole text in this many rows by code points, whatever the height of a strip: at least one for
/// each of its pixels.
constexpr int overviewRowCount = 2048;

/// What differs in the share of the text that a row stands for.
struct DifferenceRow
{
    PassageKind kind = PassageKind::Same; ///< what most of the differing text is
    double differing = 0;                 ///< share of the row's text, 0..1

    friend bool operator==(const DifferenceRow &, const DifferenceRow &) = default;
};

/// The rows that @p range touches in a text of @p length, first and last.
[[nodiscard]] std::pair<int, int> overviewRowsOf(Range range, Position length);
/// How much of row @p row @p range fills, 0..1.
[[nodiscard]] double shareOfOverviewRow(int row, Range range, Position length);

/// Aggregated, never overpainted: O(passages + rows), whatever their number. For a worker.
[[nodiscard]] std::vector<DifferenceRow> differenceRows(const Alignment &alignment, Side side);
/// Rows in which a hit begins or goes on. O(hits).
[[nodiscard]] std::vector<bool> hitRows(const std::vector<Range> &hits, Position length);

} // namespace diptych
