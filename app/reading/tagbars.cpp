// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/tagbars.h"

#include "reading/viewcolors.h"

#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace diptych {

namespace {

constexpr int edgeRoom = 4; ///< pixels of the margin beside the lanes

std::vector<Lanes::Item> rowsOf(Page &page, const std::vector<TagMark> &marks)
{
    std::vector<Lanes::Item> items;
    for (const TagMark &mark : marks) {
        const double top = page.rowSpan(mark.range.start).first;
        const auto [lastTop, lastHeight] =
            page.rowSpan(std::max(mark.range.start, mark.range.end - 1));
        items.push_back({mark.id, top, lastTop + lastHeight});
    }
    return items;
}

/// Which items belong to a stretch of overlapping ones that does not fit into @p limit lanes.
std::vector<bool> crowded(const std::vector<Lanes::Item> &items, const std::vector<int> &lanes,
                          int limit)
{
    std::vector<bool> isCrowded(items.size());
    for (std::size_t first = 0, next = 0; first < items.size(); first = next) {
        double end = items[first].end;
        bool overflows = false;
        for (; next < items.size() && (next == first || items[next].start < end); ++next) {
            end = std::max(end, items[next].end);
            overflows = overflows || lanes[next] >= limit;
        }
        std::fill(isCrowded.begin() + std::ptrdiff_t(first),
                  isCrowded.begin() + std::ptrdiff_t(next), overflows);
    }
    return isCrowded;
}

/// Covers the bars that went to another place across the margin.
QRectF moved(const std::vector<TagBars::Bar> &before, const std::vector<TagBars::Bar> &after)
{
    QHash<QString, const TagBars::Bar *> known;
    for (const TagBars::Bar &bar : before)
        known.insert(bar.id, &bar);
    QRectF area;
    for (const TagBars::Bar &bar : after) {
        const TagBars::Bar *old = known.value(bar.id);
        if (old && (old->box.left() != bar.box.left() || old->box.width() != bar.box.width()))
            area |= bar.box | old->box;
    }
    return area;
}

} // namespace

QRectF TagBars::layOut(Page &page, const std::vector<TagMark> &marks, const Margin &margin)
{
    if (margin != m_margin)
        forget();
    m_margin = margin;
    const int wideLanes = (margin.width - edgeRoom) / wideLane;
    const int narrowLanes = (margin.width - edgeRoom) / narrowLane - 1;
    const std::vector<Lanes::Item> items = rowsOf(page, marks);
    std::vector<int> lanes = m_lanes.assign(items, wideLanes);
    const std::vector<bool> isNarrow = crowded(items, lanes, wideLanes);
    std::vector<Lanes::Item> narrow;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (isNarrow[i])
            narrow.push_back(items[i]);
    }
    const std::vector<int> narrowSeats = m_narrow.assign(narrow, narrowLanes);
    auto seat = narrowSeats.begin();
    const std::vector<Bar> before = std::exchange(m_bars, {});
    for (std::size_t i = 0; i < items.size(); ++i) {
        const int lane = isNarrow[i] ? *seat++ : lanes[i];
        Bar bar = barOf(marks[i], items[i], lane, isNarrow[i]);
        bar.inCrowd = isNarrow[i] && lane == narrowLanes;
        bar.box.setTop(std::max(items[i].start + 2, -20.0));
        bar.box.setBottom(std::min(items[i].end - 2, page.height() + 20.0));
        if (marks[i].colors.size() > 1)
            addStripes(bar, page);
        m_bars.push_back(std::move(bar));
    }
    return moved(before, m_bars);
}

TagBars::Bar TagBars::barOf(const TagMark &mark, const Lanes::Item &item, int lane,
                            bool isNarrow) const
{
    const int pitch = isNarrow ? narrowLane : wideLane;
    const double gap = isNarrow ? 0.5 : 1;
    const double x = m_margin.mirrored ? m_margin.edge + 2 + lane * pitch
                                       : m_margin.edge - 2 - (lane + 1) * pitch;
    return {item.id, QRectF(x + gap, 0, pitch - 2 * gap, 0), mark.colors, false, {}};
}

void TagBars::addStripes(Bar &bar, Page &page)
{
    // Each row shows all colours: stripes that hang on the text stay with it when it scrolls.
    const auto count = double(bar.colors.size());
    for (const Page::Shown &unit : page.shown()) {
        const double step = unit.layout->metrics().rowHeight / count;
        const int stripes = int(unit.layout->height() / step) + 1;
        for (int i = 0; i < stripes; ++i) {
            const int from = unit.y + int(std::lround(i * step));
            const int to = unit.y + int(std::lround((i + 1) * step));
            const QRectF stripe =
                QRectF(bar.box.left(), from, bar.box.width(), to - from) & bar.box &
                QRectF(bar.box.left(), unit.y, bar.box.width(), unit.layout->height());
            if (!stripe.isEmpty())
                bar.stripes.emplace_back(stripe, bar.colors[std::size_t(i) % bar.colors.size()]);
        }
    }
}

void TagBars::paint(QPainter &painter, QRectF clip, const ViewColors &colors,
                    const QString &current) const
{
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCrowd(painter, colors);
    for (const Bar &bar : m_bars) {
        const bool isCurrent = bar.id == current;
        if ((bar.inCrowd && !isCurrent) || !bar.box.adjusted(-1, -1, 1, 1).intersects(clip))
            continue;
        const double wider = isCurrent ? 1 : 0;
        painter.setBrush(colors.tagLine(bar.colors.front()));
        if (bar.stripes.empty())
            painter.drawRoundedRect(bar.box.adjusted(-wider, -wider, wider, wider), 1.5, 1.5);
        for (const auto &[stripe, color] : bar.stripes)
            painter.fillRect(stripe.adjusted(-wider, 0, wider, 0), colors.tagLine(color));
    }
    painter.restore();
}

void TagBars::paintCrowd(QPainter &painter, const ViewColors &colors) const
{
    const QColor color = mixed(colors.page, colors.text, 0.5);
    for (const Bar &bar : m_bars) {
        if (bar.inCrowd)
            painter.fillRect(bar.box, color);
    }
}

QStringList TagBars::idsAt(QPointF point) const
{
    QStringList ids;
    for (const Bar &bar : m_bars) {
        const double reach = bar.box.width() < 3 ? 0.5 : 1;
        if (!bar.box.adjusted(-reach, 0, reach, 0).contains(point))
            continue;
        if (!bar.inCrowd)
            return {bar.id};
        ids.append(bar.id);
    }
    return ids;
}

void TagBars::forget()
{
    m_lanes.forget();
    m_narrow.forget();
    m_bars.clear();
}

} // namespace diptych
