// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alignment/unitlinks.h"

#include <utility>
#include <vector>

namespace diptych {

/// Finds what is free in sentences.
class OpenUnits
{
public:
    OpenUnits(const TokenPair &words, const UnitPair &units, const WordMap &map)
        : m_words(words)
        , m_units(units)
        , m_map(map)
    {
    }
    [[nodiscard]] quint32 freeWords(Side side, quint32 unit) const;
    /// A sentence is open as long as most of it is tied to nothing; a plain one never is.
    [[nodiscard]] bool isOpen(Side side, quint32 unit) const;

private:
    const TokenPair &m_words;
    const UnitPair &m_units;
    const WordMap &m_map;
};

/// Sentences that belong together by what they say.
using UnitPairs = std::vector<std::pair<quint32, quint32>>;

/// Links open sentences that say much the same in other words, and ties those words: first from one
/// of @p links that is in order to the next, then anywhere, then beside what is linked, where one
/// sentence says what the other side says in several. Sorted. Near-linear.
[[nodiscard]] UnitPairs linkParaphrases(const TokenPair &words, const UnitPair &units,
                                        const std::vector<UnitLink> &links, WordMap &map,
                                        const Pace &pace = {});

} // namespace diptych
