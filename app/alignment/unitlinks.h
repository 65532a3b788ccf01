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
    quint32 left = 0;               ///< unit
    quint32 right = 0;              ///< unit
    quint32 words = 0;              ///< pairs between them
    float weight = 0;               ///< of those pairs
    std::array<quint32, 2> first{}; ///< first paired word on each side
    std::array<quint32, 2> last{};  ///< last paired word on each side
    bool inOrder = false;
    bool isPinned = false; ///< all that the reader tied: more sentences, maybe, than the two
    bool isApart = false;  ///< a pin touches one of them

    [[nodiscard]] quint32 on(Side side) const { return side == Side::Left ? left : right; }
    friend bool operator<(const UnitLink &a, const UnitLink &b)
    {
        return a.left != b.left ? a.left < b.left : a.right < b.right;
    }
};

/// The two texts as sentences, and the weight of each.
class UnitPair
{
public:
    UnitPair(const TokenPair &words, Units left, Units right);

    [[nodiscard]] const Units &on(Side side) const { return m_units[sideIndex(side)]; }
    [[nodiscard]] const Unit &unit(Side side, quint32 index) const { return on(side)[index]; }
    [[nodiscard]] float weight(Side side, quint32 unit) const
    {
        return m_weights[sideIndex(side)][unit];
    }

private:
    std::array<Units, 2> m_units;
    std::array<std::vector<float>, 2> m_weights;
};

/// What the tied words say: a link for each two sentences with a pair between them, sorted. None is
/// marked as in order. O(n log n).
[[nodiscard]] std::vector<UnitLink> linksByWords(const TokenPair &words, const UnitPair &units,
                                                 const WordMap &map, const Pace &pace = {});
/// The same for one sentence of the left.
[[nodiscard]] std::vector<UnitLink> linksOfUnit(const TokenPair &words, const UnitPair &units,
                                                const WordMap &map, quint32 left);

/// Unties the words of a link.
void untie(const UnitLink &link, const UnitPair &units, WordMap &map);

/// Share of the content of the two sentences that is common, 0..1.
[[nodiscard]] double similarityOf(const UnitLink &link, const UnitPair &units);
/// Share of the shorter one's content that is common, 0..1.
[[nodiscard]] double containmentOf(const UnitLink &link, const UnitPair &units);

} // namespace diptych
