// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/band.h"

#include "document/segmentation.h"
#include "reading/passagewords.h"
#include "reading/pinmarks.h"
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
/// Between a link's end and the text.
constexpr double knobRoom = 4;

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
    connect(&session, &Session::alignmentChanged, this, &Band::forget);
    for (const auto change : {&Session::sourceOpened, &Session::sourceClosed})
        connect(&session, change, this, &Band::takeLinks);
    connect(&session, &Session::linksChanged, this, &Band::takeLinks);
    connect(&session, &Session::changed, this, qOverload<>(&QWidget::update));
    takeLinks();
}

void Band::takeLinks()
{
    m_links = pairLinks(m_session);
    forget();
}

void Band::forget()
{
    m_ribbons.clear();
    m_lines.clear();
    hover({});
    update();
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
    std::vector<qsizetype> indices;
    for (const ReadingView *view : {&m_left, &m_right}) {
        for (const Range stretch : view->shownStretches()) {
            const std::vector<qsizetype> here = alignment->passagesIn(view->side(), stretch);
            indices.insert(indices.end(), here.begin(), here.end());
        }
    }
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
    collectLinks();
}

bool Band::isShown(std::pair<double, double> rows) const
{
    return rows.second > 0 && rows.first < height();
}

void Band::collectLinks()
{
    m_lines.clear();
    if (!m_session.document(Side::Left) || !m_session.document(Side::Right))
        return;
    const Range onLeft = m_left.visibleRange();
    const Range onRight = m_right.visibleRange();
    for (std::size_t i = 0; i < m_links.size(); ++i) {
        const PairLink &link = m_links[i];
        if (!link.ends.left.overlaps(onLeft) && !link.ends.right.overlaps(onRight))
            continue;
        const auto left = rows(Side::Left, link.ends.left);
        const auto right = rows(Side::Right, link.ends.right);
        m_lines.push_back({qsizetype(i),
                           {knobRoom, (left.first + left.second) / 2},
                           {width() - knobRoom, (right.first + right.second) / 2},
                           link.from});
    }
}

void Band::paintLinks(QPainter &painter)
{
    QFont small = font();
    small.setPointSizeF(std::max(6.0, small.pointSizeF() * 0.8));
    painter.setFont(small);
    const QFontMetricsF letters(small);
    const ViewColors &colors = m_left.colors();
    for (const LinkLine &line : m_lines)
        drawLink(painter, line, colors, line.index == m_hovered.link);
    std::vector<double> labelled;
    for (const LinkLine &line : m_lines) {
        const bool isHovered = line.index == m_hovered.link;
        const double middle = (line.left.y() + line.right.y()) / 2;
        const bool isTaken = std::any_of(labelled.begin(), labelled.end(), [&](double y) {
            return std::abs(y - middle) < letters.height() + 4;
        });
        const QString label = letters.elidedText(m_links[std::size_t(line.index)].relation,
                                                 Qt::ElideRight, width() - 10);
        if ((isTaken && !isHovered) || label.isEmpty())
            continue;
        drawLinkLabel(painter, line, label, colors, isHovered);
        labelled.push_back(middle);
    }
}

void Band::paintEvent(QPaintEvent *event)
{
    collect();
    QPainter painter(this);
    painter.fillRect(event->rect(), m_left.colors().gutter);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Ribbon &ribbon : m_ribbons)
        paintRibbon(painter, ribbon);
    paintLinks(painter);
    paintPins(painter);
}

void Band::paintPins(QPainter &painter) const
{
    if (!m_session.alignment())
        return;
    const auto isSeen = [this](double y) {
        return y > 0 && y < height();
    };
    for (const PlacedPin &pin : m_session.pins()) {
        const auto [leftTop, leftBottom] = rows(Side::Left, pin.pin.left);
        const auto [rightTop, rightBottom] = rows(Side::Right, pin.pin.right);
        const QPointF left(0, (leftTop + leftBottom) / 2);
        const QPointF right(width(), (rightTop + rightBottom) / 2);
        if (isSeen(left.y()) || isSeen(right.y()))
            paintPinMark(painter, pin, left, right, m_left.colors());
    }
}

void Band::paintRibbon(QPainter &painter, const Ribbon &ribbon) const
{
    const ViewColors &colors = m_left.colors();
    const bool hovered = ribbon.index == m_hovered.passage;
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

Band::Spot Band::spotAt(QPointF point) const
{
    const auto line =
        std::find_if(m_lines.rbegin(), m_lines.rend(),
                     [point](const LinkLine &candidate) { return candidate.isNear(point); });
    if (line != m_lines.rend())
        return {-1, line->index};
    const auto ribbon =
        std::find_if(m_ribbons.rbegin(), m_ribbons.rend(),
                     [point](const Ribbon &candidate) { return candidate.shape.contains(point); });
    return {ribbon == m_ribbons.rend() ? -1 : ribbon->index, -1};
}

Pairing Band::endsOf(const Spot &spot) const
{
    if (spot.link >= 0)
        return m_links[std::size_t(spot.link)].ends;
    const Passage &passage = m_session.alignment()->passages()[std::size_t(spot.passage)];
    return {passage.left, passage.right};
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
    hover(spotAt(event->position()));
}

void Band::hover(const Spot &spot)
{
    if (spot == m_hovered)
        return;
    m_hovered = spot;
    update();
    const bool leads =
        spot.link >= 0 ||
        (spot.passage >= 0 &&
         m_session.alignment()->passages()[std::size_t(spot.passage)].kind != PassageKind::Same);
    setCursor(leads ? Qt::PointingHandCursor : Qt::SplitHCursor);
    Q_EMIT pointedAt(leads ? std::optional(endsOf(spot)) : std::nullopt);
}

Side Band::leadOf(const Pairing &ends, double x) const
{
    const bool onLeft = !ends.left.isEmpty() && isShown(rows(Side::Left, ends.left));
    const bool onRight = !ends.right.isEmpty() && isShown(rows(Side::Right, ends.right));
    const bool isLeft = onLeft != onRight ? onLeft : x < width() / 2.0;
    return isLeft ? Side::Left : Side::Right;
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
    const Spot spot = spotAt(event->position());
    if (event->button() != Qt::LeftButton || m_dragged || spot == Spot())
        return;
    const Side lead = leadOf(endsOf(spot), event->position().x());
    if (spot.link < 0) {
        Q_EMIT passageClicked(spot.passage, lead);
        return;
    }
    const PairLink link = m_links[std::size_t(spot.link)]; // a slot may change them
    Q_EMIT linkClicked(link.from, link.id, lead);
}

void Band::leaveEvent(QEvent *event)
{
    QSplitterHandle::leaveEvent(event);
    hover({});
}

bool Band::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QSplitterHandle::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), tipFor(spotAt(help->pos())), this);
    return true;
}

QString Band::tipFor(const Spot &spot) const
{
    if (spot == Spot())
        return {};
    const Pairing ends = endsOf(spot);
    QStringList lines;
    if (spot.link >= 0) {
        const PairLink &link = m_links[std::size_t(spot.link)];
        lines.append(link.from == Side::Left
                         ? tr("Link from left to right: %1").arg(link.relation)
                         : tr("Link from right to left: %1").arg(link.relation));
    } else {
        const Passage &passage = m_session.alignment()->passages()[std::size_t(spot.passage)];
        lines.append(describedPassage(passage));
        if (!passage.isMoved())
            return lines.first();
    }
    const auto paragraph = [&](Side side) {
        return m_session.document(side)->paragraphAt(ends.on(side).start) + 1;
    };
    lines.append(tr("Left in paragraph %L1, right in paragraph %L2")
                     .arg(paragraph(Side::Left))
                     .arg(paragraph(Side::Right)));
    lines.append(tr("A click brings the other end here"));
    return lines.join(u'\n');
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
