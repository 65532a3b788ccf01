// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reading/page.h"
#include "reading/readingstyle.h"

#include <QtCore/QRect>

class QColor;
class QPainter;

namespace diptych {

/// The numbers of paragraphs or lines beside a page: counted from one, as Go to Place and the
/// reports count. They stand to the left of the rows on both sides, whatever the text's direction,
/// and are no part of the text: neither selected nor copied nor read aloud.
class NumberMargin
{
public:
    /// Room for the largest number of @p document, set a little smaller than @p font. O(1).
    void begin(const Document &document, MarginNumbers which, const QFont &font);
    /// Pixels to the left of the rows, the space before them included; 0 without numbers.
    [[nodiscard]] int width() const { return m_width; }

    struct Number
    {
        qsizetype number;
        int baseline; ///< y in the viewport
    };
    /// Those of the units with a part between @p top and @p bottom.
    [[nodiscard]] std::vector<Number> numbers(Page &page, int top, int bottom) const;
    void paint(QPainter &painter, Page &page, QRect clip, const QColor &color) const;

private:
    MarginNumbers m_which = MarginNumbers::None;
    QFont m_font;
    int m_width = 0;
    int m_space = 0; ///< between numbers and rows
};

} // namespace diptych
