// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/annotation.h"
#include "document/document.h"

#include <vector>

namespace diptych {

/// A place that a reader may choose for an annotation whose words are gone.
struct Guess
{
    Range range;
    double score = 0; ///< 0..1: how much of the quotation stands there

    friend bool operator==(const Guess &, const Guess &) = default;
};

/// The places of @p document that are most like the quotation, the best first, none overlapping
/// another, at most @p limit: also those that anchored() would not believe, and those that have
/// but its context; none with less than half of what the best has. Linear in the text (40 ms for 10
/// MB); not for the GUI thread.
[[nodiscard]] std::vector<Guess> guesses(const Selector &selector, const Document &document,
                                         std::size_t limit = 5);

} // namespace diptych
