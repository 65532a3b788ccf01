// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alignment/tokens.h"
#include "alignment/wordmap.h"

namespace diptych {

/// Pairs the words of two texts: first what is the same and in order, then what has moved, then
/// what lies in the gaps between. Near-linear.
[[nodiscard]] WordMap pairWords(const TokenPair &pair, const Pace &pace = {});

} // namespace diptych
