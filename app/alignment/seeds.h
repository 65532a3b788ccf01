// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alignment/pace.h"

#include <QtCore/qtypes.h>

#include <span>
#include <vector>

namespace diptych {

/// Folded words of a stretch of text, by number.
using Words = std::span<const quint32>;

/// Stands in a stretch for a word that may pair with nothing; each is unlike all others.
[[nodiscard]] constexpr quint32 barrier(quint32 at, bool left)
{
    return 0x80000000 | (at & 0x3fffffff) | (left ? 0 : 0x40000000);
}

/// A place in two stretches where the same words begin. Counted from each stretch's start.
struct Seed
{
    quint32 left = 0;
    quint32 right = 0;
};

/// The places of the runs of @p k words that stand exactly once in both stretches, by their place
/// on the left: all of them, or with @p thinning n one in 2^n, chosen by their words so that both
/// sides choose the same. Linear; 32 bytes a run taken while it works.
[[nodiscard]] std::vector<Seed> uniqueSeeds(Words left, Words right, unsigned k,
                                            unsigned thinning = 0, const Pace &pace = {});

/// The n-th occurrence of each run of @p k words on the left with the n-th on the right, for
/// stretches so full of repetition that nothing in them is unique. As uniqueSeeds().
[[nodiscard]] std::vector<Seed> rankedSeeds(Words left, Words right, unsigned k);

} // namespace diptych
