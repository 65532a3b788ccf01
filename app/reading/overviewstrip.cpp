// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/overviewstrip.h"

#include "reading/readingview.h"
#include "reading/viewcolors.h"
#include "session/session.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QToolTip>

#include <algorithm>
#include <cmath>

namespace diptych {

namespace {

constexpr int stripWidth = 22;
/// The smallest box that can be seen and grabbed.
constexpr double smallestBox = 18;

} // namespace

OverviewStrip::OverviewStrip(Session &session, ReadingView &view, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_view(view)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(40);
    connect(&m_refresh, &QTimer::timeout, this, &OverviewStrip::refresh);
    connect(&session, &Session::changed, this, &OverviewStrip::updateSoon);
    connect(&session, &Session::alignmentChanged, this, &OverviewStrip::updateSoon);
    connect(&session, &Session::sourceOpened, this, &OverviewStrip::updateSoon);
    connect(&session, &Session::sourceClosed, this, &OverviewStrip::updateSoon);
    connect(&view, &ReadingView::findCountChanged, this, &OverviewStrip::updateSoon);
    connect(&view, &ReadingView::readingStyleChanged, this, &OverviewStrip::updateSoon);
    connect(&view, &ReadingView::viewportMoved, this, qOverload<>(&QWidget::update));
}

QSize OverviewStrip::sizeHint() const
{
    return {stripWidth, 0};
}

Position OverviewStrip::length() const
{
    const Document *document = m_session.document(m_view.side());
    return document ? document->length() : 0;
}

void OverviewStrip::updateSoon()
{
    if (!m_refresh.isActive())
        m_refresh.start();
}

void OverviewStrip::refresh()
{
    const Alignment *alignment = m_session.alignment();
    const ReadingStyle &style = m_view.readingStyle();
    m_rows = overviewRows(height(), length(), m_view.side(), style.showDifferences ? alignment : nullptr,
                          style.showTags ? &m_session.annotations(m_view.side()) : nullptr, m_session.codebook(),
                          m_view.hits());
    update();
}

void OverviewStrip::resizeEvent(QResizeEvent *)
{
    refresh();
}

QRectF OverviewStrip::shownBox() const
{
    const double perPixel = double(std::max<Position>(1, length())) / std::max(1, height());
    const double top = m_view.positionAtY(0) / perPixel;
    const double bottom = m_view.positionAtY(m_view.viewport()->height()) / perPixel;
    const double tall = std::max(smallestBox, bottom - top);
    const double room = std::max(0.0, height() - tall);
    return {0, std::clamp((top + bottom - tall) / 2, 0.0, room), double(width()), std::min<double>(tall, height())};
}

void OverviewStrip::paintEvent(QPaintEvent *)
{
    const ViewColors &colors = m_view.colors();
    QPainter painter(this);
    painter.fillRect(rect(), colors.gutter);
    const bool mirrored = m_view.side() == Side::Right;
    const int half = width() / 2;
    const QRect differences(mirrored ? 2 : half + 1, 0, half - 3, 1);
    const QRect tags(mirrored ? half + 1 : 2, 0, half - 3, 1);
    for (int y = 0; y < int(m_rows.size()); ++y) {
        const OverviewRow &row = m_rows[std::size_t(y)];
        if (row.differing > 0)
            painter.fillRect(differences.translated(0, y),
                             mixed(colors.gutter, colors.lineOf(row.kind), 0.25 + 0.75 * std::sqrt(row.differing)));
        if (row.tagColor != 0)
            painter.fillRect(tags.translated(0, y),
                             mixed(colors.gutter, colors.tagLine(row.tagColor), 0.5 + 0.5 * row.tagged));
        if (row.hit)
            painter.fillRect(QRect(0, y, width(), 1), colors.changedLine);
    }
    if (length() == 0)
        return;
    QColor ground = colors.text;
    ground.setAlphaF(0.10f);
    painter.setPen(mixed(colors.gutter, colors.text, 0.45));
    painter.setBrush(ground);
    painter.drawRect(shownBox().adjusted(0.5, 0.5, -0.5, -0.5));
}

void OverviewStrip::goTo(double y)
{
    const double position = std::clamp(y / std::max(1, height()), 0.0, 1.0) * double(length());
    m_view.placeAt(position, m_view.viewport()->height() / 2.0);
}

void OverviewStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QRectF box = shownBox();
    const double y = event->position().y();
    m_grab = box.contains(event->position()) ? box.center().y() - y : 0;
    if (m_grab == 0)
        goTo(y);
}

void OverviewStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        goTo(event->position().y() + m_grab);
}

void OverviewStrip::wheelEvent(QWheelEvent *event)
{
    QApplication::sendEvent(m_view.viewport(), event);
}

QString OverviewStrip::tipAt(int y) const
{
    const double perPixel = double(length()) / std::max(1, height());
    const Range range{Position((y - 2) * perPixel), Position((y + 2) * perPixel) + 1};
    const Range inside = range.intersected({0, length()});
    QStringList lines;
    if (const Alignment *alignment = m_session.alignment()) {
        qsizetype differing = 0;
        for (const qsizetype index : alignment->passagesIn(m_view.side(), inside))
            differing += alignment->passages()[std::size_t(index)].kind != PassageKind::Same;
        if (differing > 0)
            lines.append(tr("%n differing passage(s)", nullptr, int(differing)));
    }
    const auto tagged = m_session.annotations(m_view.side()).overlapping(inside);
    if (!tagged.empty())
        lines.append(tr("%n annotation(s)", nullptr, int(tagged.size())));
    return lines.join(u'\n');
}

bool OverviewStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), length() > 0 ? tipAt(help->pos().y()) : QString(), this);
    return true;
}

} // namespace diptych
