// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alignment/seeds.h"

#include <vector>

namespace diptych {

/// The same words in both stretches, one to one. Counted from each stretch's start.
struct Segment
{
    quint32 left = 0;
    quint32 right = 0;
    quint32 length = 0;
    float weight = 0; ///< sum of the words' weights

    [[nodiscard]] quint32 leftEnd() const { return left + length; }
    [[nodiscard]] quint32 rightEnd() const { return right + length; }
};

/// Seeds (sorted by left, runs of @p k equal words) grown to the longest equal runs, by their place
/// on the left; a seed inside the segment before it gives none. Where the seeds are unique, two
/// segments overlap by fewer than @p k words. They weigh as many as their words. Linear.
[[nodiscard]] std::vector<Segment> grownSegments(const std::vector<Seed> &seeds, Words left,
                                                 Words right, unsigned k);

} // namespace diptych
