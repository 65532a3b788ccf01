// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alignment/tokens.h"
#include "alignment/wordmap.h"

#include <functional>
#include <stop_token>

namespace diptych {

/// Pairs the words of two texts: first what is the same and in order, then what has moved, then
/// what lies in the gaps between. Stops between two gaps where @p stop says so, leaving the rest
/// free.
/// @p progress is told 0..1. Near-linear.
[[nodiscard]] WordMap pairWords(const TokenPair &pair, const std::stop_token &stop,
                                const std::function<void(double)> &progress);

} // namespace diptych
