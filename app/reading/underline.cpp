// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/underline.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

namespace diptych {

namespace {

QPen penFor(const QColor &color, UnderlineStyle style, double width)
{
    QPen pen(color, width);
    pen.setCapStyle(Qt::FlatCap);
    if (style == UnderlineStyle::Dashed)
        pen.setDashPattern({5 / width, 3 / width});
    else if (style == UnderlineStyle::Dotted)
        pen.setDashPattern({2 / width, 2.5 / width});
    return pen;
}

void drawWave(QPainter &painter, QPointF from, double length, double width)
{
    constexpr double half = 3;
    const double swing = width > 2 ? 1.6 : 1.2;
    QPainterPath path(from);
    double x = 0;
    for (int turn = 0; x < length; ++turn) {
        const double step = std::min(half, length - x);
        path.quadTo(from + QPointF(x + step / 2, turn % 2 ? -2 * swing : 2 * swing),
                    from + QPointF(x + step, 0));
        x += step;
    }
    painter.drawPath(path);
}

} // namespace

void drawUnderline(QPainter &painter, QPointF from, double length, const QColor &color,
                   UnderlineStyle style, double width)
{
    painter.save();
    painter.setPen(penFor(color, style, width));
    painter.setBrush(Qt::NoBrush);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF along(length, 0);
    switch (style) {
    case UnderlineStyle::Wavy:
        drawWave(painter, from, length, width);
        break;
    case UnderlineStyle::Double:
        painter.setPen(QPen(color, width > 2 ? 1.5 : 1));
        painter.drawLine(from, from + along);
        painter.drawLine(from + QPointF(0, 2.5), from + along + QPointF(0, 2.5));
        break;
    case UnderlineStyle::Solid:
    case UnderlineStyle::Dashed:
    case UnderlineStyle::Dotted:
        painter.drawLine(from, from + along);
        break;
    }
    painter.restore();
}

} // namespace diptych
