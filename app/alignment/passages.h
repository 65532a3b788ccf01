// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alignment/alignment.h"
#include "alignment/pieces.h"

#include <vector>

namespace diptych {

/// What is shown: the pieces of both sides as passages in their order, those of one paragraph
/// joined where nothing stands between them. Words tied across passages are not in any.
[[nodiscard]] std::vector<Passage> passagesOf(const TokenPair &words, const UnitPair &units,
                                              const WordMap &map, const std::vector<Group> &groups,
                                              std::array<Position, 2> lengths,
                                              const Pace &pace = {});

} // namespace diptych
