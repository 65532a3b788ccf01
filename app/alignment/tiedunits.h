// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alignment/pinnedwords.h"
#include "alignment/unitlinks.h"

#include <vector>

namespace diptych {

/// @p links (sorted) with one for each tie in place of those between its sentences; a tie of words
/// that have nothing in common has one too.
[[nodiscard]] std::vector<UnitLink> withTies(std::vector<UnitLink> links, const PinnedWords &pins,
                                             const UnitPair &units);

} // namespace diptych
