// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/readingview_p.h"

#include <QtCore/QScopedValueRollback>
#include <QtWidgets/QScrollBar>

#include <algorithm>

namespace diptych {

void ReadingView::ensureVisible(Range range)
{
    for (const Position at : {range.start, range.end})
        d->openAround(at);
    const auto [top, height] = d->page.rowSpan(std::min(range.start, d->flow.length()));
    const auto [lastTop, lastHeight] =
        d->page.rowSpan(std::clamp<Position>(range.end - 1, range.start, d->flow.length()));
    const double room =
        std::min<double>(d->page.flow().metrics().rowHeight, d->page.height() / 4.0);
    const double page = d->page.height();
    if (top < -2 * page || top > 3 * page) {
        scrollTo(range.start);
    } else if (top < room) {
        scrollBy(int(top - room));
    } else if (lastTop + lastHeight > page - room) {
        // The start stays on screen, whatever the length.
        scrollBy(int(std::min(lastTop + lastHeight - (page - room), top - room)));
    }
    Q_UNUSED(height);
}

void ReadingView::scrollTo(Position at)
{
    placeAt(double(d->flow.layoutAt(at)->rowRange(d->flow.layoutAt(at)->rowOf(at)).start),
            d->page.height() / 3.0);
}

Range ReadingView::visibleRange() const
{
    return d->page.visibleRange();
}

double ReadingView::yOf(double position) const
{
    return d->page.yOf(position);
}

double ReadingView::positionAtY(double y) const
{
    return d->page.positionAtY(y);
}

std::pair<double, double> ReadingView::rowsOf(Range range) const
{
    const double top = d->page.rowSpan(range.start).first;
    if (range.isEmpty())
        return {top, top};
    const auto [lastTop, lastHeight] = d->page.rowSpan(range.end - 1);
    return {top, lastTop + lastHeight};
}

QRectF ReadingView::characterBox(Position at) const
{
    const auto layout = d->flow.layoutAt(at);
    const QRectF caretBox = d->page.caretBox(at);
    const std::vector<QRectF> boxes = layout->boxes(clusterAt(at));
    if (boxes.empty())
        return caretBox;
    return {d->page.textLeft() + boxes.front().left(), caretBox.top(), boxes.front().width(),
            caretBox.height()};
}

Position ReadingView::positionAt(QPointF point) const
{
    return d->page.hit(point);
}

Range ReadingView::clusterAt(Position at) const
{
    const auto layout = d->flow.layoutAt(at);
    if (at >= layout->range().end)
        return {layout->range().end, layout->nextStart()};
    if (layout->isFold()) // looked into by who cannot see that it is hidden
        return {at, at + 1};
    const Position end = layout->nextCluster(at);
    return {layout->previousCluster(end), end};
}

Range ReadingView::rowAt(Position at) const
{
    const auto layout = d->flow.layoutAt(at);
    if (layout->isFold()) {
        const qsizetype line = document().lineAt(at);
        return {document().line(line).start, line + 1 < document().lineCount()
                                                 ? document().line(line + 1).start
                                                 : document().length()};
    }
    const int row = layout->rowOf(at);
    const Range range = layout->rowRange(row);
    return row + 1 < layout->rowCount() ? range : Range{range.start, layout->nextStart()};
}

qint64 ReadingView::scrollOffset() const
{
    return d->page.offset();
}

qint64 ReadingView::scrollMaximum() const
{
    return d->page.maximum();
}

void ReadingView::scrollBy(int pixels)
{
    d->moved(d->page.scrollBy(pixels));
}

int ReadingView::rowHeight() const
{
    return d->flow.metrics().rowHeight;
}

void ReadingView::setWheelSharing(std::function<bool(int)> share)
{
    d->shareWheel = std::move(share);
}

void ReadingView::placeAt(double position, double y)
{
    const Place before = d->page.top();
    d->page.placeAt(position, y);
    if (d->page.top() == before)
        return;
    // Placing lays out: only now are the heights between both places known, by which the picture
    // moves.
    (void)d->page.shown();
    const qint64 dy = d->flow.pixel(d->page.top()) - d->flow.pixel(before);
    if (std::abs(dy) < d->page.height())
        d->moved(int(dy));
    else
        d->jumped();
}

ReadingView::MoveCause ReadingView::moveCause() const
{
    return d->cause;
}

void ReadingView::Private::reflowed()
{
    const QScopedValueRollback why(cause, MoveCause::Reflow);
    syncScrollBar();
    q.viewport()->update();
    Q_EMIT q.viewportMoved();
}

void ReadingView::Private::rememberReading()
{
    readingY = page.height() / 3.0;
    readingPosition = page.positionAtY(readingY);
    if (page.offset() == 0) {
        readingPosition = 0;
        readingY = page.yOf(0);
    }
}

void ReadingView::Private::syncScrollBar()
{
    syncing = true;
    QScrollBar *bar = q.verticalScrollBar();
    constexpr qint64 most = std::numeric_limits<int>::max();
    bar->setRange(0, int(std::min(most, page.maximum())));
    bar->setPageStep(page.height());
    bar->setSingleStep(flow.metrics().rowHeight);
    bar->setValue(int(std::min(most, page.offset())));
    syncing = false;
}

void ReadingView::Private::moved(int dy)
{
    if (dy == 0)
        return;
    if (std::abs(dy) < page.height())
        q.viewport()->scroll(0, -dy);
    else
        q.viewport()->update();
    rememberReading();
    syncScrollBar();
    Q_EMIT q.viewportMoved();
}

void ReadingView::Private::jumped()
{
    q.viewport()->update();
    rememberReading();
    syncScrollBar();
    Q_EMIT q.viewportMoved();
}

QRect ReadingView::Private::strip(Range range)
{
    // The row of the end as well: the caret may stand there, behind the last newline.
    const double top = page.rowSpan(range.start).first;
    const auto [lastTop, lastHeight] = page.rowSpan(range.end);
    const double bottom = lastTop + lastHeight;
    // Marks reach a little beyond their rows: bars, thick underlines.
    const double from = std::clamp(top - 3, -1.0, double(page.height()));
    const double to = std::clamp(bottom + 3, -1.0, double(page.height()));
    return QRect(0, int(std::floor(from)), q.viewport()->width(), int(std::ceil(to - from)) + 1);
}

void ReadingView::Private::repaintRange(Range range)
{
    q.viewport()->update(strip(range.intersected({0, flow.length()})));
}

} // namespace diptych
