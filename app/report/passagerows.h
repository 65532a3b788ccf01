// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alignment/alignment.h"

#include <array>
#include <vector>

namespace diptych {

/// Two texts side by side: which passages stand on one level. A cell is an index into
/// Alignment::passages(), -1 where nothing stands.
struct PassageRow
{
    std::array<qsizetype, 2> cells{-1, -1};

    [[nodiscard]] qsizetype on(Side side) const { return cells[sideIndex(side)]; }
    friend bool operator==(const PassageRow &, const PassageRow &) = default;
};

/// Read downwards, each column is its whole text in its own order. Pairs that follow the order of
/// both texts share a row; of a moved passage each half stands in a row of its own.
struct PassageTable
{
    explicit PassageTable(const Alignment &alignment);

    std::vector<PassageRow> rows;
    /// For each side and passage the row that it stands in, -1 where it has no text there.
    std::array<std::vector<qsizetype>, 2> rowOf;

private:
    void add(qsizetype left, qsizetype right);
};

} // namespace diptych
