// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alignment/units.h"
#include "alignment/wordmap.h"

#include <vector>

namespace diptych {

/// What a sentence of the left and one of the right have in common.
struct UnitLink
{
    quint32 left = 0;  ///< unit
    quint32 right = 0; ///< unit
    quint32 words = 0; ///< pairs between them
    float weight = 0;  ///< of those pairs
    std::array<quint32, 2> first{}; ///< first paired word on each side
    std::array<quint32, 2> last{};  ///< last paired word on each side
    bool inOrder = false;

    [[nodiscard]] quint32 unit(Side side) const { return side == Side::Left ? left : right; }
};

/// The two texts as sentences, and the weight of each.
struct UnitPair
{
    UnitPair(const TokenisedPair &words, Units left, Units right);

    [[nodiscard]] const Units &on(Side side) const { return units[sideIndex(side)]; }
    [[nodiscard]] float weight(Side side, quint32 unit) const { return weights[sideIndex(side)][unit]; }

    std::array<Units, 2> units;
    std::array<std::vector<float>, 2> weights;
};

/// The sentences that share enough of their words to be called counterparts, by left and right
/// unit, each marked as in order or moved; unties the words of all others. n:m links are several.
[[nodiscard]] std::vector<UnitLink> linkUnits(const TokenisedPair &words, const UnitPair &units,
                                              WordMap &map);

/// Share of the content of the two sentences that is common, 0..1.
[[nodiscard]] double similarityOf(const UnitLink &link, const UnitPair &units);

} // namespace diptych
