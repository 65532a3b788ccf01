// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alignment/seeds.h"
#include "alignment/vocabulary.h"

#include <utility>
#include <vector>

namespace diptych {

/// Words of two short stretches that belong together, in order: the best global alignment with
/// affine gaps (Needleman and Wunsch 1970, Gotoh 1982). Equal words count by what they say, near
/// spellings a little, other words tell against each other. O(cells) time, a byte a cell.
[[nodiscard]] std::vector<std::pair<quint32, quint32>> bestPairs(Words left, Words right,
                                                                const Vocabulary &vocabulary);

} // namespace diptych
