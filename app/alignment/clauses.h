// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alignment/gaps.h"
#include "alignment/lonelypairs.h"
#include "alignment/units.h"

namespace diptych {

/// Pairs the words of two sentences that are known to belong together: in order first, then clauses
/// that changed places.
class ClausePairing
{
public:
    ClausePairing(const TokenPair &words, WordMap &map);

    void tie(const Unit &left, const Unit &right)
    {
        tie({left.first, left.end, right.first, right.end}, Surroundings::Box);
    }
    /// Ties what is free in the box. O(words · 250) at most.
    void tie(Box box, Surroundings surroundings = Surroundings::Texts);
    /// Ties what is free in two sentences, whatever lies tied between: words that keep their order
    /// among themselves although the sentence around them was turned about.
    void tieRest(const Unit &left, const Unit &right)
    {
        tieRest(Box{left.first, left.end, right.first, right.end});
    }

private:
    void tieRest(Box box);
    void tieSwapped(Box box);

    const TokenPair &m_words;
    WordMap &m_map;
    GapFiller m_filler;
};

} // namespace diptych
