// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/numbermargin.h"

#include <QtCore/QLocale>
#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>

namespace diptych {

namespace {

constexpr double smaller = 0.78;

/// The reader's own digits; grouped they would only take more room.
QString written(qsizetype number)
{
    QLocale locale;
    locale.setNumberOptions(locale.numberOptions() | QLocale::OmitGroupSeparator);
    return locale.toString(qlonglong(number));
}

int baselineOf(const UnitLayout &layout, int row)
{
    const RowMetrics &metrics = layout.metrics();
    // A line without text is as high as its caret.
    const int inset = layout.text().isEmpty() ? metrics.textTop : 0;
    return layout.rowTop(row) + metrics.baseline - inset;
}

void addParagraphs(std::vector<NumberMargin::Number> &numbers, const Document &document,
                   const Page::Shown &unit)
{
    const Range range = unit.layout->range();
    qsizetype paragraph = std::max<qsizetype>(0, document.paragraphAt(range.start));
    for (; paragraph < document.paragraphCount(); ++paragraph) {
        const Position start = document.paragraph(paragraph).start;
        if (start >= range.end)
            break;
        if (start >= range.start)
            numbers.push_back(
                {paragraph + 1, unit.y + baselineOf(*unit.layout, unit.layout->rowOf(start))});
    }
}

void addLine(std::vector<NumberMargin::Number> &numbers, const Document &document,
             const Page::Shown &unit)
{
    const Position start = unit.layout->range().start;
    const qsizetype line = document.lineAt(start);
    if (document.line(line).start == start)
        numbers.push_back({line + 1, unit.y + baselineOf(*unit.layout, 0)});
}

} // namespace

void NumberMargin::begin(const Document &document, MarginNumbers which, const QFont &font)
{
    m_which = which;
    m_width = 0;
    if (which == MarginNumbers::None)
        return;
    m_font = font;
    if (font.pointSizeF() > 0)
        m_font.setPointSizeF(font.pointSizeF() * smaller);
    else
        m_font.setPixelSize(std::max(1, int(std::lround(font.pixelSize() * smaller))));
    const qsizetype most =
        which == MarginNumbers::Lines ? document.lineCount() : document.paragraphCount();
    const QFontMetricsF metrics(m_font);
    // Digits of one figure may be of several widths: take the widest for all.
    double widest = 0;
    for (int digit = 0; digit <= 9; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(written(digit)));
    const auto digits = std::max<qsizetype>(2, written(most).size());
    m_space = int(std::ceil(widest));
    m_width = int(std::ceil(widest * double(digits))) + m_space;
}

std::vector<NumberMargin::Number> NumberMargin::numbers(Page &page, int top, int bottom) const
{
    std::vector<Number> numbers;
    const Document &document = page.flow().document();
    for (const Page::Shown &unit : page.shown()) {
        if (unit.y + unit.layout->height() <= top || unit.y > bottom || unit.layout->isFold())
            continue;
        if (m_which == MarginNumbers::Paragraphs)
            addParagraphs(numbers, document, unit);
        else if (m_which == MarginNumbers::Lines)
            addLine(numbers, document, unit);
    }
    return numbers;
}

void NumberMargin::paint(QPainter &painter, Page &page, QRect clip, const QColor &color) const
{
    const int right = page.textLeft() - m_space;
    if (m_width == 0 || right <= clip.left())
        return;
    painter.setFont(m_font);
    painter.setPen(color);
    const QFontMetricsF metrics(m_font);
    const int reach = page.flow().metrics().rowHeight;
    for (const Number &number : numbers(page, clip.top(), clip.bottom())) {
        if (number.baseline + reach < clip.top() || number.baseline - reach > clip.bottom())
            continue;
        const QString text = written(number.number);
        painter.drawText(QPointF(right - metrics.horizontalAdvance(text), number.baseline), text);
    }
}

} // namespace diptych
