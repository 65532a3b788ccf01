// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/lanes.h"

#include <algorithm>

namespace diptych {

namespace {

int freeLane(const std::vector<double> &ends, double start, int limit)
{
    for (std::size_t lane = 0; lane < ends.size(); ++lane) {
        if (ends[lane] <= start)
            return int(lane);
    }
    return std::min(int(ends.size()), limit);
}

} // namespace

std::vector<int> Lanes::assign(const std::vector<Item> &items, int limit)
{
    QHash<QString, int> seats;
    std::vector<double> ends;
    std::vector<int> lanes;
    lanes.reserve(items.size());
    for (const Item &item : items) {
        const auto seat = m_seats.constFind(item.id);
        int lane = seat == m_seats.cend() ? -1 : std::min(*seat, limit);
        const bool canStay = lane >= 0 && (lane >= int(ends.size()) || ends[std::size_t(lane)] <= item.start);
        if (!canStay)
            lane = freeLane(ends, item.start, limit);
        lanes.push_back(lane);
        seats.insert(item.id, lane);
        if (lane == limit)
            continue;
        if (lane >= int(ends.size()))
            ends.resize(std::size_t(lane) + 1, -1e300);
        ends[std::size_t(lane)] = std::max(ends[std::size_t(lane)], item.end);
    }
    m_seats = std::move(seats);
    return lanes;
}

} // namespace diptych
