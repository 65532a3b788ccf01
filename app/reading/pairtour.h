// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alignment/alignment.h"
#include "annotation/annotationset.h"

#include <array>
#include <utility>
#include <vector>

namespace diptych {

/// The passages that are not Same, in the order of each side; one that a side lacks comes where it
/// would stand.
class DifferenceTour
{
public:
    /// O(n log n).
    explicit DifferenceTour(const Alignment &alignment);

    /// Index in passages() of the next (+1) or previous (-1) one that starts after (before) @p at;
    /// a place inside a passage is behind its start. -1 for none. O(log n).
    [[nodiscard]] qsizetype next(Side side, Position at, int direction) const;
    /// The one next to passage @p here, which starts at @p start on that side: of several at one
    /// place none is left out.
    [[nodiscard]] qsizetype nextTo(Side side, qsizetype here, Position start, int direction) const;

private:
    using Stop = std::pair<Position, qsizetype>; ///< start and index of a passage
    [[nodiscard]] qsizetype beside(Side side, Stop from, int direction) const;

    std::array<std::vector<Stop>, 2> m_stops; ///< sorted
};

/// Id of the annotation that comes after (+1) or before (-1) @p here by start and end, or after the
/// one named @p current where it stands there; empty for none. Orphans are left out. O(log n +
/// those near).
[[nodiscard]] QString nextAnnotation(const AnnotationSet &annotations, Range here,
                                     const QString &current, int direction);

} // namespace diptych
