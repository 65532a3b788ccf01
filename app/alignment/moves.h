// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alignment/gaps.h"
#include "alignment/segments.h"

#include <vector>

namespace diptych {

/// The parts of @p segments whose words are free on both sides, by left.
[[nodiscard]] std::vector<Segment> freeParts(const std::vector<Segment> &segments,
                                             const WordMap &map, quint32 shortest);

/// Chains segments (by left, all free) that lie near each other and go forward on both sides, ties
/// those of at least @p fewestWords and fills the small gaps inside them. What it ties is text that
/// stands elsewhere on the other side. Each segment looks back at a bounded number of others.
void tieMoves(const std::vector<Segment> &segments, quint32 fewestWords, GapFiller &filler,
              WordMap &map);

} // namespace diptych
