// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alignment/tokens.h"
#include "alignment/wordmap.h"

namespace diptych {

/// A stretch of the left words and a stretch of the right ones.
struct Box
{
    quint32 left = 0;
    quint32 leftEnd = 0;
    quint32 right = 0;
    quint32 rightEnd = 0;
};

/// Ties the free words of a box that belong together in order: equal ends first, then runs that are
/// unique inside the box, then the best alignment where at most a bounded number of cells is left.
/// What is larger and has nothing unique stays free. At most O(words · 250).
void fillBox(const TokenisedPair &pair, Box box, WordMap &map);

/// Unties equal words that stand alone among words that are not paired around them.
void dropLonelyPairs(Box box, WordMap &map);

} // namespace diptych
