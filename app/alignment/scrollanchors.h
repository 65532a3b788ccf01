// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alignment/alignment.h"

#include <utility>
#include <vector>

namespace diptych {

/// A place on both sides.
using Anchor = std::pair<double, double>;

/// The table for Alignment::map(): from (0, 0) to both ends, growing on both sides, along the words
/// of the passages that are in order. Where one side has text of its own the step is spread over
/// some of the text beside it, so that neither side stands still or leaps. Linear.
[[nodiscard]] std::vector<Anchor> scrollAnchors(const std::vector<Passage> &passages,
                                                std::array<Position, 2> lengths);

} // namespace diptych
