// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alignment/alignment.h"

#include <vector>

namespace diptych {

enum class DifferenceKind {
    Near, ///< nearly the same words: case, punctuation, spelling, number format
    Other ///< other words than the counterpart has, or words that it lacks
};

/// A stretch of words that the paired passage on the other side does not have like that.
struct Difference
{
    Range range;
    DifferenceKind kind = DifferenceKind::Other;

    friend bool operator==(const Difference &, const Difference &) = default;
};

/// What differs in the paired passages of one side, by place, disjoint, without white space at the
/// ends. One-sided passages, which differ whole, have none. Linear.
[[nodiscard]] std::vector<Difference> differences(const Alignment &alignment,
                                                  const Document &document, Side side);

/// Those that share a code point with @p range, cut to it. O(log n + hits).
[[nodiscard]] std::vector<Difference> differencesIn(const std::vector<Difference> &all,
                                                    Range range);

} // namespace diptych
