// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reading/textflow.h"

#include <QtCore/QPoint>
#include <QtCore/QRectF>
#include <QtCore/QSize>

#include <memory>
#include <vector>

namespace diptych {

/// The part of a flow that a view shows. Its place is a unit and an offset, so text stays where it
/// is while heights above it become known. Coordinates are the viewport's.
class Page
{
public:
    struct Shown
    {
        int y; ///< of the unit's top; may be negative
        std::shared_ptr<const UnitLayout> layout;
    };

    explicit Page(TextFlow &flow)
        : m_flow(flow)
    {
    }

    [[nodiscard]] TextFlow &flow() { return m_flow; }

    /// @p textLeft is where rows begin.
    void setGeometry(QSize viewport, int textLeft);
    [[nodiscard]] int height() const { return m_size.height(); }
    [[nodiscard]] int width() const { return m_size.width(); }
    [[nodiscard]] int textLeft() const { return m_textLeft; }

    [[nodiscard]] Place top() const { return m_top; }
    /// Clamped, so that the page never shows more than a margin beyond the text's ends.
    void setTop(Place top);
    /// Pixels really moved, positive downwards.
    int scrollBy(int dy);
    /// The flow's layouts or heights changed: place the same text anew.
    void relayOut();
    /// The flow's units changed: a place must be set before anything else is asked.
    void forgetPlace() { m_shownValid = false; }
    /// What is shown from @p top to @p bottom, whole rows, a newline more at the end, without what
    /// is hidden.
    [[nodiscard]] std::vector<Range> stretchesBetween(double top, double bottom);

    /// How far the page is scrolled, and how far it can be; good as far as heights are known.
    [[nodiscard]] qint64 offset() const;
    [[nodiscard]] qint64 maximum() const;
    /// Goes to the place that offset() would call @p offset.
    void setOffset(qint64 offset);

    /// Units with a part on screen, from the top.
    [[nodiscard]] const std::vector<Shown> &shown();
    [[nodiscard]] Range visibleRange();
    /// Whole rows, from the one at @p top to the one at @p bottom, of those on screen.
    [[nodiscard]] Range rowsBetween(double top, double bottom);

    /// Viewport y of a position, fractions running through rows; exact for what is on screen,
    /// within the known heights elsewhere.
    [[nodiscard]] double yOf(double position);
    /// The inverse, as good; lays out the unit at @p y.
    [[nodiscard]] double positionAtY(double y);
    /// Scrolls so that yOf(position) becomes @p y, as far as the text's ends allow.
    void placeAt(double position, double y);

    /// The caret place nearest to a point of the viewport.
    [[nodiscard]] Position hit(QPointF point);
    /// A line for the caret before @p at, one pixel wide. Lays out the unit where needed.
    [[nodiscard]] QRectF caretBox(Position at);
    /// Top and height of the row of @p at; off screen those of its unit, as far as known.
    [[nodiscard]] std::pair<double, double> rowSpan(Position at);

private:
    [[nodiscard]] Place lowest();
    [[nodiscard]] double unitY(qsizetype unit);

    static constexpr int margin = 14; ///< above the first row and below the last

    TextFlow &m_flow;
    QSize m_size;
    int m_textLeft = 0;
    Place m_top{0, -margin};
    std::vector<Shown> m_shown;
    bool m_shownValid = false;
};

} // namespace diptych
