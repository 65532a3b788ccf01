// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alignment/alignment.h"

#include <vector>

namespace diptych {

/// Indices of a passage's words and of its changed ones, by right start.
using RunOrder = std::array<std::vector<quint32>, 2>;

/// The order by the right of a passage in which it is not that by the left.
[[nodiscard]] std::optional<RunOrder> runsByRight(const Passage &passage);

/// A passage that a span touches; @p order is null where it is trivial or the span is on the left.
struct TouchedPassage
{
    const Passage *passage = nullptr;
    const RunOrder *order = nullptr;
};

/// The counterpart of @p range, which the passages in @p touched hold (in order on that side).
/// O(passages + log runs + runs in the span).
[[nodiscard]] Counterpart counterpartIn(const std::vector<TouchedPassage> &touched, Side from,
                                        Range range);

} // namespace diptych
