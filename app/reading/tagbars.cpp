// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/tagbars.h"

#include "reading/viewcolors.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace diptych {

void TagBars::layOut(Page &page, const std::vector<TagMark> &marks, int edge, bool mirrored)
{
    m_bars.clear();
    std::vector<Lanes::Item> items;
    for (const TagMark &mark : marks) {
        const double top = page.rowSpan(mark.range.start).first;
        const auto [lastTop, lastHeight] = page.rowSpan(std::max(mark.range.start, mark.range.end - 1));
        items.push_back({mark.id, top, lastTop + lastHeight});
    }
    const std::vector<int> lanes = m_lanes.assign(items, laneCount);
    for (std::size_t i = 0; i < items.size(); ++i) {
        const double x = mirrored ? edge + 2 + lanes[i] * laneWidth : edge - 2 - (lanes[i] + 1) * laneWidth;
        const double top = std::max(items[i].start + 2, -20.0);
        const double bottom = std::min(items[i].end - 2, page.height() + 20.0);
        m_bars.push_back({items[i].id, QRectF(x + 1, top, laneWidth - 2, bottom - top), marks[i].colors});
    }
}

void TagBars::paint(QPainter &painter, const ViewColors &colors, const QString &current) const
{
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Bar &bar : m_bars) {
        const QRectF box = bar.id == current ? bar.box.adjusted(-1, -1, 1, 1) : bar.box;
        const double part = box.height() / double(bar.colors.size());
        for (std::size_t i = 0; i < bar.colors.size(); ++i) {
            painter.setBrush(colors.tagLine(bar.colors[i]));
            painter.drawRoundedRect(QRectF(box.left(), box.top() + part * double(i), box.width(), part), 1.5, 1.5);
        }
    }
    painter.restore();
}

const TagBars::Bar *TagBars::at(QPointF point) const
{
    for (const Bar &bar : m_bars) {
        if (bar.box.adjusted(-1, 0, 1, 0).contains(point))
            return &bar;
    }
    return nullptr;
}

void TagBars::forget()
{
    m_lanes.forget();
    m_bars.clear();
}

} // namespace diptych
