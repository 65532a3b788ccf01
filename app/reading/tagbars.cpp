// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/tagbars.h"

#include "reading/viewcolors.h"

#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>

namespace diptych {

void TagBars::layOut(Page &page, const std::vector<TagMark> &marks, int edge, bool mirrored)
{
    m_bars.clear();
    std::vector<Lanes::Item> items;
    for (const TagMark &mark : marks) {
        const double top = page.rowSpan(mark.range.start).first;
        const auto [lastTop, lastHeight] =
            page.rowSpan(std::max(mark.range.start, mark.range.end - 1));
        items.push_back({mark.id, top, lastTop + lastHeight});
    }
    std::vector<int> lanes = m_lanes.assign(items, wideLanes);
    m_isNarrow = std::find(lanes.begin(), lanes.end(), wideLanes) != lanes.end();
    if (m_isNarrow)
        lanes = m_narrow.assign(items, narrowLanes);
    else
        m_narrow.forget();
    const int pitch = m_isNarrow ? narrowLane : wideLane;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const double x = mirrored ? edge + 2 + lanes[i] * pitch : edge - 2 - (lanes[i] + 1) * pitch;
        const double top = std::max(items[i].start + 2, -20.0);
        const double bottom = std::min(items[i].end - 2, page.height() + 20.0);
        const QRectF box = m_isNarrow ? QRectF(x + 0.5, top, pitch - 1, bottom - top)
                                      : QRectF(x + 1, top, pitch - 2, bottom - top);
        m_bars.push_back(
            {items[i].id, box, marks[i].colors, m_isNarrow && lanes[i] == narrowLanes, {}});
        if (marks[i].colors.size() > 1)
            addStripes(m_bars.back(), page);
    }
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
