// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/page.h"

#include <algorithm>
#include <cmath>

namespace diptych {

void Page::setGeometry(QSize viewport, int textLeft)
{
    m_size = viewport;
    m_textLeft = textLeft;
    m_shownValid = false;
}

Place Page::lowest()
{
    const qsizetype last = m_flow.unitCount() - 1;
    const Place bottom{last, m_flow.height(last) + margin};
    const Place place = m_flow.moved(bottom, -m_size.height());
    return place.unit == 0 && place.offset < -margin ? Place{0, -margin} : place;
}

void Page::setTop(Place top)
{
    const Place wanted{std::clamp<qsizetype>(top.unit, 0, m_flow.unitCount() - 1), top.offset};
    Place place = m_flow.moved(wanted, 0);
    if (place.unit == 0)
        place.offset = std::max(place.offset, -margin);
    // Only near the end is it worth to lay out the last screen.
    if (m_flow.heights().total() - m_flow.pixel(place) < 4 * qint64(m_size.height())) {
        const Place end = lowest();
        if (std::pair(end.unit, end.offset) < std::pair(place.unit, place.offset))
            place = end;
    }
    if (place != m_top)
        m_shownValid = false;
    m_top = place;
}

int Page::scrollBy(int dy)
{
    const Place before = m_top;
    setTop({m_top.unit, m_top.offset + dy});
    return int(m_flow.pixel(m_top) - m_flow.pixel(before));
}

void Page::relayOut()
{
    m_shownValid = false;
    setTop(m_top);
}

qint64 Page::offset() const
{
    return m_flow.pixel(m_top) + margin;
}

qint64 Page::maximum() const
{
    return std::max<qint64>(0, m_flow.heights().total() + 2 * margin - m_size.height());
}

void Page::setOffset(qint64 offset)
{
    const qint64 wanted = std::clamp<qint64>(offset, 0, maximum());
    setTop(wanted <= margin ? Place{0, int(wanted) - margin}
                            : m_flow.placeAtPixel(wanted - margin));
}

const std::vector<Page::Shown> &Page::shown()
{
    if (m_shownValid)
        return m_shown;
    m_shown.clear();
    int y = -m_top.offset;
    for (qsizetype unit = m_top.unit;
         unit < m_flow.unitCount() && (y < m_size.height() || m_shown.empty()); ++unit) {
        m_shown.push_back({y, m_flow.layout(unit)});
        y += m_shown.back().layout->height();
    }
    m_shownValid = true;
    return m_shown;
}

Range Page::visibleRange()
{
    return rowsBetween(0, m_size.height() - 1);
}

Range Page::rowsBetween(double top, double bottom)
{
    const auto &units = shown();
    const auto unitAt = [&units](double y) -> const Shown & {
        const auto after =
            std::upper_bound(units.begin(), units.end(), y,
                             [](double at, const Shown &unit) { return at < unit.y; });
        return after == units.begin() ? units.front() : *std::prev(after);
    };
    const Shown &first = unitAt(top);
    const Shown &last = unitAt(bottom);
    const Range from = first.layout->rowRange(first.layout->rowAt(top - first.y));
    const Range to = last.layout->rowRange(last.layout->rowAt(bottom - last.y));
    return {from.start, std::max(from.end, to.end)};
}

std::vector<Range> Page::stretchesBetween(double top, double bottom)
{
    Range rest = rowsBetween(top, bottom);
    ++rest.end;
    std::vector<Range> stretches;
    for (const Shown &unit : shown()) {
        const Range range = unit.layout->range();
        if (!unit.layout->isFold() || range.end < rest.start || range.start >= rest.end)
            continue;
        if (range.start > rest.start)
            stretches.push_back({rest.start, range.start});
        rest.start = std::min(rest.end, unit.layout->nextStart());
    }
    if (!rest.isEmpty())
        stretches.push_back(rest);
    return stretches;
}

double Page::unitY(qsizetype unit)
{
    const auto &units = shown();
    const qsizetype index = unit - units.front().layout->unit();
    if (index >= 0 && index < qsizetype(units.size()))
        return units[std::size_t(index)].y;
    return double(m_flow.heights().top(unit) - m_flow.pixel(m_top));
}

double Page::yOf(double position)
{
    const qsizetype unit = m_flow.units().unitAt(Position(std::floor(position)));
    const auto &units = shown();
    const qsizetype index = unit - units.front().layout->unit();
    if (index >= 0 && index < qsizetype(units.size())) {
        const Shown &on = units[std::size_t(index)];
        return on.y + on.layout->yAt(position);
    }
    const Position start = m_flow.units().range(unit).start;
    const auto length = double(m_flow.units().nextStart(unit) - start);
    const double share = length > 0 ? std::clamp((position - double(start)) / length, 0.0, 1.0) : 0;
    return unitY(unit) + share * m_flow.heights().height(unit);
}

double Page::positionAtY(double y)
{
    const auto &units = shown();
    const double bottom = units.back().y + units.back().layout->height();
    if (y < units.front().y || y >= bottom) {
        const Place place = m_flow.placeAtPixel(m_flow.pixel(m_top) + qint64(std::floor(y)));
        return m_flow.layout(place.unit)->positionAtY(place.offset);
    }
    auto on = std::upper_bound(units.begin(), units.end(), y,
                               [](double at, const Shown &unit) { return at < unit.y; });
    --on;
    return on->layout->positionAtY(y - on->y);
}

void Page::placeAt(double position, double y)
{
    Place place = m_flow.placeOf(position);
    place.offset -= int(std::lround(y));
    setTop(place);
}

Position Page::hit(QPointF point)
{
    const auto &units = shown();
    auto on = std::upper_bound(units.begin(), units.end(), point.y(),
                               [](double at, const Shown &unit) { return at < unit.y; });
    if (on != units.begin())
        --on;
    return on->layout->positionAt(point.x() - m_textLeft, point.y() - on->y);
}

QRectF Page::caretBox(Position at)
{
    const auto layout = m_flow.layoutAt(at);
    const int row = layout->rowOf(at);
    // A line without text is as high as its caret.
    const int inset = layout->text().isEmpty() ? 0 : layout->metrics().textTop;
    const double y = unitY(layout->unit()) + layout->rowTop(row) + inset;
    return {m_textLeft + layout->xOf(at, row), y, 1, double(layout->metrics().textHeight)};
}

std::pair<double, double> Page::rowSpan(Position at)
{
    const qsizetype unit = m_flow.units().unitAt(at);
    const auto &units = shown();
    const qsizetype index = unit - units.front().layout->unit();
    if (index < 0 || index >= qsizetype(units.size()))
        return {unitY(unit), m_flow.heights().height(unit)};
    const Shown &on = units[std::size_t(index)];
    return {on.y + on.layout->rowTop(on.layout->rowOf(at)), on.layout->text().isEmpty()
                                                                ? on.layout->metrics().blankHeight
                                                                : on.layout->metrics().rowHeight};
}

} // namespace diptych
