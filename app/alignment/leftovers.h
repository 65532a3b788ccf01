// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alignment/column.h"
#include "alignment/gaps.h"
#include "alignment/segments.h"

namespace diptych {

/// Free words of several boxes as two stretches, with barriers where words lie apart.
class Leftovers
{
public:
    void add(const TokenPair &pair, Box box, const WordMap &map);
    /// Makes room for as many words and barriers on each side.
    void reserve(std::size_t left, std::size_t right);

    /// Runs of words that are equal on both sides, grown from @p k words unique in the two
    /// stretches, by their place in the texts. @p thinning as uniqueSeeds() has it.
    [[nodiscard]] std::vector<Segment> segments(unsigned k, const TokenPair &pair,
                                                unsigned thinning = 0, const Pace &pace = {}) const;

    /// Words of both stretches.
    [[nodiscard]] std::size_t size() const { return m_words[0].size() + m_words[1].size(); }

private:
    /// Words that follow each other in the text as well.
    struct Stretch
    {
        quint32 first; ///< among m_words
        quint32 token;
    };

    void add(const Tokens &tokens, Side side, quint32 from, quint32 to, const WordMap &map);
    [[nodiscard]] quint32 token(Side side, quint32 word) const;

    std::array<Column<quint32>, 2> m_words;
    std::array<Column<Stretch>, 2> m_stretches;
};

} // namespace diptych
