// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/band.h"

#include "document/segmentation.h"
#include "reading/passagewords.h"
#include "reading/readingview.h"
#include "reading/viewcolors.h"
#include "session/session.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QToolTip>

#include <algorithm>

namespace diptych {

namespace {

/// How far beyond the band's ends a ribbon to something off screen is drawn.
constexpr double beyond = 60;

/// Later ones are painted over earlier ones.
int layerOf(PassageKind kind)
{
    switch (kind) {
    case PassageKind::Same:
        return 0;
    case PassageKind::Edited:
        return 1;
    case PassageKind::LeftOnly:
    case PassageKind::RightOnly:
        return 2;
    case PassageKind::Moved:
    case PassageKind::MovedEdited:
        return 3;
    }
    return 0;
}

/// From the left rows to the right rows, both pairs top and bottom.
QPainterPath ribbonShape(std::pair<double, double> left, std::pair<double, double> right,
                         double width)
{
    const double middle = width / 2;
    QPainterPath path(QPointF(0, left.first));
    path.cubicTo(middle, left.first, middle, right.first, width, right.first);
    path.lineTo(width, right.second);
    path.cubicTo(middle, right.second, middle, left.second, 0, left.second);
    path.closeSubpath();
    return path;
}

} // namespace

Band::Band(Session &session, ReadingView &left, ReadingView &right, QSplitter *parent)
    : QSplitterHandle(Qt::Horizontal, parent)
    , m_session(session)
    , m_left(left)
    , m_right(right)
{
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    for (ReadingView *view : {&left, &right})
        connect(view, &ReadingView::viewportMoved, this, qOverload<>(&QWidget::update));
    connect(&session, &Session::alignmentChanged, this, qOverload<>(&QWidget::update));
}

QSize Band::sizeHint() const
{
    return {bandWidth, 0};
}

double Band::offsetOf(Side side) const
{
    const ReadingView &view = side == Side::Left ? m_left : m_right;
    return mapFromGlobal(view.viewport()->mapToGlobal(QPoint(0, 0))).y();
}

std::vector<qsizetype> Band::visiblePassages() const
{
    const Alignment *alignment = m_session.alignment();
    if (!alignment || !m_session.document(Side::Left) || !m_session.document(Side::Right))
        return {};
    std::vector<qsizetype> indices = alignment->passagesIn(Side::Left, m_left.visibleRange());
    const std::vector<qsizetype> right = alignment->passagesIn(Side::Right, m_right.visibleRange());
    indices.insert(indices.end(), right.begin(), right.end());
    std::sort(indices.begin(), indices.end());
    indices.erase(std::unique(indices.begin(), indices.end()), indices.end());
    return indices;
}

std::pair<double, double> Band::rows(Side side, Range range) const
{
    const ReadingView &view = side == Side::Left ? m_left : m_right;
    const Document &document = *m_session.document(side);
    const auto [top, bottom] = view.rowsOf(range.isEmpty() ? range : trimmed(document, range));
    const double offset = offsetOf(side);
    return {std::clamp(top + offset, -beyond, height() + beyond),
            std::clamp(bottom + offset, -beyond, height() + beyond)};
}

QPainterPath Band::shapeOf(const Passage &passage) const
{
    return ribbonShape(rows(Side::Left, passage.left), rows(Side::Right, passage.right), width());
}

void Band::collect()
{
    m_ribbons.clear();
    const Alignment *alignment = m_session.alignment();
    for (const qsizetype index : visiblePassages()) {
        const Passage &passage = alignment->passages()[std::size_t(index)];
        m_ribbons.push_back({index, passage.kind, shapeOf(passage)});
    }
    std::stable_sort(m_ribbons.begin(), m_ribbons.end(), [](const Ribbon &a, const Ribbon &b) {
        return layerOf(a.kind) < layerOf(b.kind);
    });
}

void Band::paintEvent(QPaintEvent *event)
{
    collect();
    QPainter painter(this);
    painter.fillRect(event->rect(), m_left.colors().gutter);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Ribbon &ribbon : m_ribbons)
        paintRibbon(painter, ribbon);
}

void Band::paintRibbon(QPainter &painter, const Ribbon &ribbon) const
{
    const ViewColors &colors = m_left.colors();
    const bool hovered = ribbon.index == m_hovered;
    const QColor line = colors.lineOf(ribbon.kind);
    const double share = ribbon.kind == PassageKind::Same
                             ? (hovered ? 0.35 : 0.0)
                             : (hovered                              ? 0.45
                                : ribbon.kind == PassageKind::Edited ? 0.12
                                                                     : 0.2);
    QPen pen(ribbon.kind == PassageKind::Same
                 ? mixed(colors.gutter, colors.outline, hovered ? 1 : 0.5)
                 : mixed(colors.gutter, line, hovered ? 1 : 0.7),
             hovered ? 1.6 : 1);
    if (ribbon.kind == PassageKind::Moved || ribbon.kind == PassageKind::MovedEdited)
        pen.setDashPattern({4, 3});
    QColor ground = ribbon.kind == PassageKind::Same ? colors.page : line;
    ground.setAlphaF(float(ribbon.kind == PassageKind::Same ? 0.55 + share : share));
    painter.setPen(pen);
    painter.setBrush(ground);
    painter.drawPath(ribbon.shape);
}

const Band::Ribbon *Band::ribbonAt(QPointF point) const
{
    const auto hit =
        std::find_if(m_ribbons.rbegin(), m_ribbons.rend(),
                     [point](const Ribbon &ribbon) { return ribbon.shape.contains(point); });
    return hit == m_ribbons.rend() ? nullptr : &*hit;
}

void Band::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton)) {
        m_dragged = m_dragged || (event->position().toPoint() - m_pressed).manhattanLength() >=
                                     QApplication::startDragDistance();
        if (m_dragged)
            QSplitterHandle::mouseMoveEvent(event);
        return;
    }
    const Ribbon *ribbon = ribbonAt(event->position());
    const qsizetype hovered = ribbon ? ribbon->index : -1;
    if (hovered != m_hovered) {
        m_hovered = hovered;
        setCursor(ribbon && ribbon->kind != PassageKind::Same ? Qt::PointingHandCursor
                                                              : Qt::SplitHCursor);
        update();
    }
}

void Band::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position().toPoint();
    m_dragged = false;
    QSplitterHandle::mousePressEvent(event);
}

void Band::mouseReleaseEvent(QMouseEvent *event)
{
    QSplitterHandle::mouseReleaseEvent(event);
    const Ribbon *ribbon = ribbonAt(event->position());
    if (event->button() == Qt::LeftButton && !m_dragged && ribbon)
        Q_EMIT passageClicked(ribbon->index);
}

void Band::leaveEvent(QEvent *event)
{
    QSplitterHandle::leaveEvent(event);
    m_hovered = -1;
    update();
}

bool Band::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QSplitterHandle::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const Ribbon *ribbon = ribbonAt(help->pos());
    QString tip;
    if (ribbon) {
        const Passage &passage = m_session.alignment()->passages()[std::size_t(ribbon->index)];
        tip = describedPassage(passage);
    }
    QToolTip::showText(help->globalPos(), tip, this);
    return true;
}

PairSplitter::PairSplitter(Session &session, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_session(session)
{
    setHandleWidth(Band::bandWidth);
    setChildrenCollapsible(false);
}

void PairSplitter::setViews(ReadingView *left, ReadingView *right)
{
    m_left = left;
    m_right = right;
}

QSplitterHandle *PairSplitter::createHandle()
{
    Q_ASSERT(m_left && m_right);
    auto *band = new Band(m_session, *m_left, *m_right, this);
    // A splitter makes a handle for each widget and never shows the first one's.
    m_band = band;
    return band;
}

} // namespace diptych
