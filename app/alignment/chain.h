// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alignment/segments.h"

#include <vector>

namespace diptych {

/// Which of @p segments (by left) make the heaviest chain that goes forward on both sides; true for
/// those in it. Neighbours in the chain may overlap by at most @p overlap words at their ends.
/// O(n log n), by a Fenwick tree over the right side.
[[nodiscard]] std::vector<bool> heaviestChain(const std::vector<Segment> &segments,
                                              quint32 overlap);

/// The segments of a chain, in order, cut so that no two overlap on either side.
[[nodiscard]] std::vector<Segment> withoutOverlaps(std::vector<Segment> chain);

/// The members of the heaviest chain without overlaps.
[[nodiscard]] std::vector<Segment> chainOf(const std::vector<Segment> &segments, quint32 overlap);

/// A place in both texts with what it is worth.
struct WeightedPoint
{
    quint32 left = 0;
    quint32 right = 0;
    float weight = 0;
};

enum class Path {
    Loose,  ///< may stay on one side while it goes on on the other
    Strict, ///< goes on on both
};

/// Which of @p points (by left, then right) make the heaviest path that never goes back on either
/// side; true for those on it. O(n log n).
[[nodiscard]] std::vector<bool> heaviestPath(const std::vector<WeightedPoint> &points,
                                             Path path = Path::Loose);

} // namespace diptych
