// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alignment/pins.h"
#include "annotation/pinnedpair.h"
#include "document/document.h"

#include <QtCore/QList>

#include <array>
#include <vector>

namespace diptych {

struct OpenedSource;

/// A pin of two sources as it stands between them.
struct PlacedPin
{
    QString id;
    Side keeper = Side::Left; ///< whose sidecar has it
    QDateTime created;
    Pin pin; ///< the places on both sides; those where it was made as long as it does not act
    /// Both quotations are found, and not in several places. What does not act is not given to the
    /// alignment, but kept.
    bool acts = false;
    std::array<QString, 2> words; ///< of both sides, as they were when the pin was made

    friend bool operator==(const PlacedPin &, const PlacedPin &) = default;
};

/// One of the two sources that pins are between.
struct PinnedSource
{
    const Document &document;
    const QList<PinnedPair> &pins; ///< of its sidecar, also those with other sources
};

/// The pins that either sidecar has for the source of the other, in the order they were made; which
/// side is which has no meaning to a pin. A place is believed where its words stand with their
/// context, else where anchored() is certain of it. O(quotations), and what anchored() costs for a
/// text in which one stands no longer where it stood.
[[nodiscard]] std::vector<PlacedPin> placedPins(const PinnedSource &left,
                                                const PinnedSource &right);

/// The same without looking beyond the places where the pins were made: O(quotations).
[[nodiscard]] std::vector<PlacedPin> standingPins(const PinnedSource &left,
                                                  const PinnedSource &right);

/// Those that act, as align() takes them.
[[nodiscard]] std::vector<Pin> actingPins(const std::vector<PlacedPin> &pins);
/// Those of two sources that were read with their sidecars.
[[nodiscard]] std::vector<Pin> actingPins(const OpenedSource &left, const OpenedSource &right);

} // namespace diptych
