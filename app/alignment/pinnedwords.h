// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alignment/box.h"
#include "alignment/pins.h"
#include "alignment/wordmap.h"

#include <optional>
#include <vector>

namespace diptych {

/// Pins as words of both texts, without those that later ones contradict. Pins are few: each look
/// goes over all of them.
class PinnedWords
{
public:
    PinnedWords() = default;
    PinnedWords(const std::vector<Pin> &pins, const TokenPair &words);

    /// By their place on the left; no two share a word on either side.
    [[nodiscard]] const std::vector<Box> &ties() const { return m_ties; }
    /// The place in ties() of the one that holds a word.
    [[nodiscard]] std::optional<std::size_t> tieOf(Side side, quint32 token) const;
    /// True where a pin touches the words from @p first up to @p end.
    [[nodiscard]] bool touches(Side side, quint32 first, quint32 end) const;
    /// Where pins begin and end, sorted: no sentence may go on across.
    [[nodiscard]] const std::vector<quint32> &borders(Side side) const
    {
        return m_borders[sideIndex(side)];
    }

    /// Unties what the pins forbid, and ties what is free in the ties.
    void enforce(const TokenPair &words, WordMap &map) const;

private:
    std::vector<Box> m_ties;
    std::vector<Box> m_cuts;
    std::array<std::vector<quint32>, 2> m_borders;
};

} // namespace diptych
