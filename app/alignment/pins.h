// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alignment/alignment.h"

namespace diptych {

/// What the reader says of a place in the left text and one in the right: that they are one
/// passage, or that they have nothing to do with each other.
struct Pin
{
    enum class Kind { Tie, Cut };

    Kind kind = Kind::Tie;
    Range left;
    Range right;

    friend bool operator==(const Pin &, const Pin &) = default;
};

/// As align(), held to what @p pins say of the words that they touch: those of a tie become one
/// passage, and the words of a cut are in no passage together. Of pins that contradict each other,
/// the later one holds; one without words on a side says nothing.
[[nodiscard]] Result<std::shared_ptr<const Alignment>> align(const Document &left,
                                                             const Document &right,
                                                             const std::vector<Pin> &pins,
                                                             const AlignOptions &options = {});

} // namespace diptych
