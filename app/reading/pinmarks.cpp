// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/pinmarks.h"

#include "reading/viewcolors.h"
#include "session/pinning.h"

#include <QtGui/QPainter>

namespace diptych {

namespace {

constexpr double headRadius = 4.5;
constexpr double barReach = 5;

void paintHead(QPainter &painter, QPointF at)
{
    painter.drawLine(at, at + QPointF(0, 2.4 * headRadius));
    painter.drawEllipse(at, headRadius, headRadius);
}

// Two strokes, as a road that is closed.
void paintBar(QPainter &painter, QPointF at)
{
    const QPointF reach(barReach / 2, barReach);
    for (const double aside : {-1.5, 1.5})
        painter.drawLine(at - reach + QPointF(aside, 0),
                         at + QPointF(reach.x(), reach.y()) + QPointF(aside, 0));
}

} // namespace

void paintPinMark(QPainter &painter, const PlacedPin &pin, QPointF left, QPointF right,
                  const ViewColors &colors)
{
    if (!pin.acts)
        return;
    const QPointF middle = (left + right) / 2;
    painter.setPen(QPen(colors.text, 1.6));
    painter.setBrush(colors.page);
    if (pin.pin.kind == Pin::Kind::Tie) {
        paintHead(painter, middle);
        return;
    }
    const QPointF inwards(2 * barReach, 0);
    paintBar(painter, left + inwards);
    paintBar(painter, right - inwards);
}

} // namespace diptych
