// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/qhashfunctions.h>
#include <QtCore/qtypes.h>

#include <algorithm>

namespace diptych {

/// A place in a document's text: Unicode code points from its start. The one unit above `document`.
using Position = qint64;

/// Half-open range [start, end) of positions.
struct Range
{
    Position start = 0;
    Position end = 0;

    [[nodiscard]] constexpr Position length() const { return end - start; }
    [[nodiscard]] constexpr bool isEmpty() const { return end <= start; }
    [[nodiscard]] constexpr bool contains(Position at) const { return start <= at && at < end; }
    [[nodiscard]] constexpr bool contains(Range other) const
    {
        return start <= other.start && other.end <= end;
    }
    /// True where the two share at least one code point.
    [[nodiscard]] constexpr bool overlaps(Range other) const
    {
        return start < other.end && other.start < end;
    }
    /// The shared part; empty where there is none.
    [[nodiscard]] constexpr Range intersected(Range other) const
    {
        const Position from = std::max(start, other.start);
        return {from, std::max(from, std::min(end, other.end))};
    }

    friend constexpr bool operator==(Range, Range) = default;
    friend constexpr auto operator<=>(Range, Range) = default;
};

inline size_t qHash(Range range, size_t seed = 0) noexcept
{
    return qHashMulti(seed, range.start, range.end);
}

} // namespace diptych
