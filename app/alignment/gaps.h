// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alignment/box.h"
#include "alignment/tokens.h"
#include "alignment/wordboxes.h"
#include "alignment/wordmap.h"

#include <vector>

namespace diptych {

/// Ties the free words of boxes that belong together in order: equal ends first, then runs that are
/// unique inside the box, then the best alignment where at most a bounded number of cells is left.
/// What is larger and has nothing unique stays free. Keeps its memory from box to box.
class GapFiller
{
public:
    GapFiller(const TokenPair &pair, WordMap &map);

    /// At most O(words · mostCells).
    void fill(Box box);

    /// Cells filled so far: what all of it cost.
    [[nodiscard]] quint64 cells() const { return m_cells.cells(); }
    /// For each word at most.
    static constexpr quint64 mostCells = 250;

private:
    void collect(Side side, quint32 from, quint32 to);
    void fill(Box box, unsigned run);
    void trimEqualEnds(Box &box);
    void fillByCells(Box box);
    void split(Box box, unsigned run);
    void tie(quint32 left, quint32 right);
    [[nodiscard]] Words words(Side side, Box box) const;

    const TokenPair &m_pair;
    WordMap &m_map;
    WordBox m_cells;
    // The free words of the box at hand, and where each stands in its text.
    std::array<std::vector<quint32>, 2> m_words;
    std::array<std::vector<quint32>, 2> m_tokens;
};

} // namespace diptych
