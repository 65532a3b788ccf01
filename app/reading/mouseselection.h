// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"

#include <algorithm>

namespace diptych {

/// Where a selection began and where the caret is; equal where nothing is selected.
struct CaretState
{
    Position anchor = 0;
    Position caret = 0;

    [[nodiscard]] Range range() const { return {std::min(anchor, caret), std::max(anchor, caret)}; }
    friend bool operator==(CaretState, CaretState) = default;
};

/// Selecting with the mouse: one click by characters, two by words, three by sentences, four by
/// paragraphs; a drag goes on in what it began with.
class MouseSelection
{
public:
    /// @p extend keeps the anchor of @p state.
    [[nodiscard]] CaretState press(const Document &document, Position at, int clicks, bool extend,
                                   CaretState state);
    [[nodiscard]] CaretState drag(const Document &document, Position at) const;

private:
    [[nodiscard]] Range around(const Document &document, Position at) const;

    int m_clicks = 1;
    Range m_origin; ///< what the press selected
};

} // namespace diptych
