// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGui/QFont>

namespace diptych {

/// What makes rows of text: face, row height and wrap width in pixels. Rows are equally high
/// whatever fallback faces they hold, so that heights can be counted without laying out.
struct RowMetrics
{
    QFont font;
    int rowHeight = 1;
    int baseline = 1;        ///< from a row's top
    int textTop = 0;         ///< of the box that marks and caret fill, from a row's top
    int textHeight = 1;      ///< of that box
    int blankHeight = 1;     ///< of a line without text
    int paragraphGap = 0;    ///< below a paragraph that no blank line follows
    double averageWidth = 1; ///< of a character
    int width = 1;           ///< rows are wrapped to this

    friend bool operator==(const RowMetrics &, const RowMetrics &) = default;
};

/// @p lineSpacing is the row height as a multiple of the font's own.
[[nodiscard]] RowMetrics rowMetrics(const QFont &font, double lineSpacing, int width);

} // namespace diptych
