// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/bandlinks.h"

#include "reading/viewcolors.h"
#include "session/session.h"

#include <QtGui/QPainter>

namespace diptych {

namespace {

constexpr double reach = 4; ///< pixels beside a line that count as on it

} // namespace

std::vector<PairLink> pairLinks(const Session &session)
{
    std::vector<PairLink> links;
    for (const Side side : bothSides) {
        for (const Annotation *link : session.annotations(side).links()) {
            const std::optional<Range> far = session.farEnd(side, *link);
            if (!far || link->state == AnchorState::Orphan)
                continue;
            const Range near = link->selector.range;
            const Pairing ends = side == Side::Left ? Pairing{near, *far} : Pairing{*far, near};
            links.push_back({side, link->id, ends, link->link->relation});
        }
    }
    return links;
}

QPainterPath LinkLine::curve() const
{
    const double middle = (left.x() + right.x()) / 2;
    QPainterPath path(left);
    path.cubicTo({middle, left.y()}, {middle, right.y()}, right);
    return path;
}

bool LinkLine::isNear(QPointF point) const
{
    const QPainterPath path = curve();
    if (!path.controlPointRect().adjusted(-reach, -reach, reach, reach).contains(point))
        return false;
    QPainterPathStroker stroker;
    stroker.setWidth(2 * reach);
    return stroker.createStroke(path).contains(point);
}

void drawLink(QPainter &painter, const LinkLine &line, const ViewColors &colors, bool isHovered)
{
    const QPainterPath path = line.curve();
    painter.setBrush(Qt::NoBrush);
    // A rim of the ground keeps it apart from the ribbons it crosses.
    painter.setPen(QPen(colors.gutter, isHovered ? 6 : 4.5));
    painter.drawPath(path);
    painter.setPen(QPen(colors.text, isHovered ? 2.5 : 1.5));
    painter.drawPath(path);
    const QPointF start = line.from == Side::Left ? line.left : line.right;
    const QPointF head = line.from == Side::Left ? line.right : line.left;
    const double back = head.x() > start.x() ? -7 : 7;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.text);
    painter.drawEllipse(start, 3.5, 3.5);
    painter.drawPolygon(QPolygonF{head, head + QPointF(back, -4.5), head + QPointF(back, 4.5)});
}

void drawLinkLabel(QPainter &painter, const LinkLine &line, const QString &label,
                   const ViewColors &colors, bool isHovered)
{
    const QFontMetricsF letters(painter.font());
    QRectF box(0, 0, letters.horizontalAdvance(label) + 6, letters.height() + 2);
    box.moveCenter((line.left + line.right) / 2);
    painter.setBrush(colors.gutter);
    painter.setPen(isHovered ? QPen(colors.text) : QPen(Qt::NoPen));
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(colors.text);
    painter.drawText(box, Qt::AlignCenter, label);
}

} // namespace diptych
