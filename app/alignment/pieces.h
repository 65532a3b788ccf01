// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alignment/unitlinks.h"

#include <vector>

namespace diptych {

/// Sentences that are shown as one pair: the words between which they are paired, on each side.
struct Group
{
    std::array<WordRange, 2> words;
    float weight = 0;
    bool inOrder = false;
    bool isPinned = false; ///< neither less nor more may be in it
};

/// The linked sentences joined where they cannot be told apart without cutting one (split and
/// merged sentences), by the left. No two overlap on either side: of two that would, the heavier
/// stays. A sentence is shared by several only where something foreign stands between its parts.
[[nodiscard]] std::vector<Group> groupsOf(const std::vector<UnitLink> &links);

/// Part of one side: the words of a group with what belongs to them, or words that stand alone.
struct Piece
{
    static constexpr quint32 alone = 0xffffffff;
    WordRange words;
    quint32 group = alone;
};

/// Cuts all words of a side into pieces, each group having one: at sentence borders, within a
/// sentence (behind a comma, if there is one) only where two groups share it. A stray word or two
/// in a paragraph goes with its neighbour.
[[nodiscard]] std::vector<Piece> piecesOf(Side side, const std::vector<Group> &groups,
                                          const Tokens &tokens, const Units &units);

} // namespace diptych
