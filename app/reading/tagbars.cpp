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
        m_bars.push_back({items[i].id, box, marks[i].colors, m_isNarrow && lanes[i] == narrowLanes});
    }
}

void TagBars::paint(QPainter &painter, const ViewColors &colors, const QString &current) const
{
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCrowd(painter, colors);
    for (const Bar &bar : m_bars) {
        const bool isCurrent = bar.id == current;
        if (bar.inCrowd && !isCurrent)
            continue;
        const QRectF box = isCurrent ? bar.box.adjusted(-1, -1, 1, 1) : bar.box;
        const double part = box.height() / double(bar.colors.size());
        for (std::size_t i = 0; i < bar.colors.size(); ++i) {
            painter.setBrush(colors.tagLine(bar.colors[i]));
            painter.drawRoundedRect(QRectF(box.left(), box.top() + part * double(i), box.width(), part), 1.5, 1.5);
        }
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
