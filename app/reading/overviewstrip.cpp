// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/overviewstrip.h"

#include "reading/readingview.h"
#include "reading/viewcolors.h"
#include "session/session.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QFuture>
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
    m_adding.setInterval(0);
    connect(&m_adding, &QTimer::timeout, this, &OverviewStrip::addTags);
    connect(&session, &Session::changed, this, &OverviewStrip::takeChanges);
    connect(&session, &Session::alignmentChanged, this, &OverviewStrip::takeAlignment);
    connect(&session, &Session::sourceOpened, this, &OverviewStrip::takeSource);
    connect(&session, &Session::sourceClosed, this, &OverviewStrip::takeSource);
    connect(&view, &ReadingView::findCountChanged, this, &OverviewStrip::takeHits);
    connect(&view, &ReadingView::readingStyleChanged, this, &OverviewStrip::redraw);
    connect(&view, &ReadingView::viewportMoved, this, qOverload<>(&QWidget::update));
    takeSource();
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

void OverviewStrip::takeSource()
{
    takeHits();
    takeAlignment();
    beginTags();
}

void OverviewStrip::takeAlignment()
{
    m_differences.clear();
    redraw();
    const std::shared_ptr<const Alignment> alignment = m_session.sharedAlignment();
    if (!alignment)
        return;
    QtConcurrent::run([alignment, side = m_view.side()] {
        return differenceRows(*alignment, side);
    }).then(this, [this, alignment](std::vector<DifferenceRow> rows) {
        if (m_session.sharedAlignment() != alignment)
            return;
        m_differences = std::move(rows);
        redraw();
    });
}

void OverviewStrip::takeHits()
{
    m_hits = m_view.hits().empty() ? std::vector<bool>() : hitRows(m_view.hits(), length());
    redraw();
}

void OverviewStrip::beginTags()
{
    m_tags.begin(m_session.codebook(), length());
    m_waiting = m_session.annotations(m_view.side()).all();
    m_adding.start();
    redraw();
}

void OverviewStrip::addTags()
{
    // About a millisecond's worth.
    constexpr int atOnce = 3000;
    for (int i = 0; i < atOnce && !m_waiting.empty(); ++i) {
        m_tags.put(*m_waiting.back());
        m_waiting.pop_back();
    }
    if (m_waiting.empty()) {
        m_waiting.shrink_to_fit();
        m_adding.stop();
        redraw();
    }
}

void OverviewStrip::takeChanges(const ChangeSet &changes)
{
    const AnnotationSet &annotations = m_session.annotations(m_view.side());
    bool anew = !m_waiting.empty(); // they may be gone
    Range touched;
    const auto touch = [&touched](Range range) {
        touched = touched.isEmpty() ? range
                                    : Range{std::min(touched.start, range.start),
                                            std::max(touched.end, range.end)};
    };
    for (const auto &change : changes) {
        anew = anew || std::holds_alternative<CodebookChanged>(change);
        const auto *added = std::get_if<AnnotationAdded>(&change);
        const auto *edited = std::get_if<AnnotationChanged>(&change);
        const auto *removed = std::get_if<AnnotationRemoved>(&change);
        if (removed && removed->side == m_view.side())
            touch(m_tags.remove(removed->id));
        const Annotation *annotation =
            added && added->side == m_view.side()     ? annotations.find(added->id)
            : edited && edited->side == m_view.side() ? annotations.find(edited->id)
                                                      : nullptr;
        if (annotation)
            touch(m_tags.put(*annotation));
    }
    if (anew)
        beginTags();
    else
        redrawRows(touched);
}

void OverviewStrip::redrawRows(Range range)
{
    if (m_marks.isNull() || range.isEmpty() || length() == 0)
        return;
    const auto [firstRow, lastRow] = overviewRowsOf(range, length());
    const int first = firstRow * height() / overviewRowCount;
    const int last = std::min(height() - 1, (lastRow + 1) * height() / overviewRowCount);
    QPainter painter(&m_marks);
    painter.fillRect(0, first, width(), last - first + 1, m_view.colors().gutter);
    for (int y = first; y <= last; ++y)
        drawRow(painter, y);
    update();
}

void OverviewStrip::redraw()
{
    m_marks = {};
    update();
}

void OverviewStrip::resizeEvent(QResizeEvent *)
{
    redraw();
}

QRectF OverviewStrip::shownBox() const
{
    const double perPixel = double(std::max<Position>(1, length())) / std::max(1, height());
    const double top = m_view.positionAtY(0) / perPixel;
    const double bottom = m_view.positionAtY(m_view.viewport()->height()) / perPixel;
    const double tall = std::max(smallestBox, bottom - top);
    const double room = std::max(0.0, height() - tall);
    return {0, std::clamp((top + bottom - tall) / 2, 0.0, room), double(width()),
            std::min<double>(tall, height())};
}

void OverviewStrip::drawRow(QPainter &painter, int y) const
{
    const int next = int(qint64(y + 1) * overviewRowCount / height());
    const int first = std::min(int(qint64(y) * overviewRowCount / height()), overviewRowCount - 1);
    const int last = std::clamp(next - 1, first, overviewRowCount - 1);
    const ViewColors &colors = m_view.colors();
    const bool mirrored = m_view.side() == Side::Right;
    const int half = width() / 2;
    DifferenceRow differs;
    OverviewTags::Row tagged;
    bool hit = false;
    for (int row = first; row <= last; ++row) {
        if (!m_differences.empty() && m_differences[std::size_t(row)].differing > differs.differing)
            differs = m_differences[std::size_t(row)];
        if (const OverviewTags::Row here = m_tags.row(row);
            here.color != 0 && (tagged.color == 0 || here.tagged > tagged.tagged))
            tagged = here;
        hit = hit || (!m_hits.empty() && m_hits[std::size_t(row)]);
    }
    if (differs.differing > 0 && m_view.readingStyle().showDifferences)
        painter.fillRect(QRect(mirrored ? 2 : half + 1, y, half - 3, 1),
                         mixed(colors.gutter, colors.lineOf(differs.kind),
                               0.25 + 0.75 * std::sqrt(differs.differing)));
    if (tagged.color != 0 && m_view.readingStyle().showTags)
        painter.fillRect(
            QRect(mirrored ? half + 1 : 2, y, half - 3, 1),
            mixed(colors.gutter, colors.tagLine(tagged.color), 0.5 + 0.5 * tagged.tagged));
    if (hit)
        painter.fillRect(QRect(0, y, width(), 1), colors.changedLine);
}

void OverviewStrip::drawMarks()
{
    m_marks = QPixmap(size() * devicePixelRatio());
    m_marks.setDevicePixelRatio(devicePixelRatio());
    m_marks.fill(m_view.colors().gutter);
    if (length() == 0)
        return;
    QPainter painter(&m_marks);
    for (int y = 0; y < height(); ++y)
        drawRow(painter, y);
}

void OverviewStrip::paintEvent(QPaintEvent *)
{
    if (m_marks.isNull())
        drawMarks();
    const ViewColors &colors = m_view.colors();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_marks);
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
