// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/annotation.h"

namespace diptych {

/// A pin as it is kept beside one of its two sources: the reader says of a place there and of one
/// in another source that they are one passage, or that they have nothing to do with each other.
/// Its places hold as long as both quotations are found. A value.
struct PinnedPair
{
    enum class Kind { Tie, Cut };

    QString id; ///< an IRI, stable for ever: urn:uuid:…
    Kind kind = Kind::Tie;
    QDateTime created;  ///< UTC; of pins that contradict each other the later one holds
    Selector own;       ///< in the source that keeps it
    QString partner;    ///< the other source: an IRI relative to this one
    Selector there;     ///< in the partner
    QByteArray foreign; ///< fields of other programs, kept by `storage`; opaque elsewhere

    friend bool operator==(const PinnedPair &, const PinnedPair &) = default;
};

} // namespace diptych
