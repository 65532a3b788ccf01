// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "anchoring/anchoring.h"

#include <QtCore/QList>

#include <utility>
#include <vector>

namespace diptych {

/// What is known of the text that the positions of annotations were counted in.
enum class CountedIn {
    ThisText,  ///< the very same
    OtherText, ///< certainly another one
    Unknown    ///< nothing says: a file of another program
};

/// An annotation that does not stand as it says, by its index, and what it is to be.
using Placement = std::pair<qsizetype, Annotation>;

/// Where the quotations of @p annotations stand in @p document; those that stand as they say are
/// left out, by index. Only place and state change: the words and their context stay as they were
/// quoted until a reader confirms the place, and an orphan keeps its last position. What came
/// without a position or without a quotation gets the other one. In the text that the positions
/// count nothing that was decided (moved, edited, uncertain, orphan) is decided anew. Costs what
/// anchored() does where an annotation is to be looked for, else O(annotations).
[[nodiscard]] std::vector<Placement> placed(const QList<Annotation> &annotations,
                                            const Document &document, CountedIn counted,
                                            const OldText &old = {});

} // namespace diptych
