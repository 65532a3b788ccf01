// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reading/page.h"

#include <optional>

class QKeyEvent;

namespace diptych {

enum class CaretMove {
    NextCharacter,
    PreviousCharacter,
    NextWord,
    PreviousWord,
    RowUp,
    RowDown,
    PageUp,
    PageDown,
    RowStart,
    RowEnd,
    ParagraphUp,
    ParagraphDown,
    TextStart,
    TextEnd,
};

/// Where the caret goes when a key is pressed. Remembers the column while it goes through rows.
class CaretMotion
{
public:
    explicit CaretMotion(Page &page)
        : m_page(page)
    {
    }

    /// PageUp and PageDown scroll the page, too.
    [[nodiscard]] Position moved(Position from, CaretMove move);
    /// The caret went elsewhere by other means.
    void forgetColumn() { m_column = -1; }

private:
    [[nodiscard]] Position cluster(Position from, bool forward);
    [[nodiscard]] Position word(Position from, bool forward);
    [[nodiscard]] Position row(Position from, int rows);
    [[nodiscard]] Position page(Position from, int direction);
    [[nodiscard]] Position paragraph(Position from, bool forward);

    Page &m_page;
    double m_column = -1;
};

struct CaretKey
{
    CaretMove move;
    bool extends; ///< the selection
};

/// The motion that a key stands for by the desktop's conventions; @p rightToLeft swaps the arrows.
[[nodiscard]] std::optional<CaretKey> caretKey(const QKeyEvent &event, bool rightToLeft);

} // namespace diptych
