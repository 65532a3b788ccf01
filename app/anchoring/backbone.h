// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alignment/alignment.h"

#include <vector>

namespace diptych {

/// What a span of the old text lies between, in both texts. An end that is not known stands at the
/// text's.
struct Bracket
{
    Position oldStart = 0;
    Position newStart = 0;
    Position oldEnd = 0;
    Position newEnd = 0;
    bool hasStart = false; ///< a piece that both texts have ends there
    bool hasEnd = false;

    /// How far the old positions are from the new ones, going by the left and by the right end.
    [[nodiscard]] Position driftAtStart() const { return newStart - oldStart; }
    [[nodiscard]] Position driftAtEnd() const { return newEnd - oldEnd; }
    [[nodiscard]] bool isClosed() const { return hasStart && hasEnd; }
};

/// The pieces that an old and a new text have in common and in the same order: whatever else stood
/// between two of them is to be looked for between them first.
class Backbone
{
public:
    /// Of @p common, left old and right new, the heaviest chain that goes forward in both texts is
    /// kept: pieces that moved fall out. @p oldLength is -1 where it is not known. O(n log n).
    Backbone(std::vector<Pairing> common, Position oldLength, Position newLength);

    /// O(log n).
    [[nodiscard]] Bracket around(Range old) const;

private:
    std::vector<Pairing> m_common;
    Position m_oldLength;
    Position m_newLength;
};

} // namespace diptych
