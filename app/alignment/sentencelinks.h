// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alignment/unitlinks.h"

namespace diptych {

/// The sentences that are counterparts, sorted, each link marked as in order or moved; n:m links
/// are several. Those that share enough tied words, then among the rest those that say much the
/// same in other words, first in the gap where they are expected, then anywhere. Ties what belongs
/// to the links found and unties the words of what is none. Near-linear.
[[nodiscard]] std::vector<UnitLink> linkUnits(const TokenPair &words, const UnitPair &units,
                                              WordMap &map, const Pace &pace = {},
                                              const PinnedWords &pins = {});

} // namespace diptych
