// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/lanes.h"

#include <algorithm>

namespace diptych {

namespace {

using Lane = std::vector<const Lanes::Item *>;

bool isFree(const Lane &lane, const Lanes::Item &item)
{
    return std::none_of(lane.begin(), lane.end(), [&item](const Lanes::Item *sits) {
        return sits->start < item.end && item.start < sits->end;
    });
}

int freeLane(const std::vector<Lane> &lanes, const Lanes::Item &item, int limit)
{
    const auto count = std::min(lanes.size(), std::size_t(limit));
    for (std::size_t lane = 0; lane < count; ++lane) {
        if (isFree(lanes[lane], item))
            return int(lane);
    }
    return std::min(int(count), limit);
}

} // namespace

std::vector<int> Lanes::assign(const std::vector<Item> &items, int limit)
{
    std::vector<int> seats(items.size(), -1);
    std::vector<Lane> lanes;
    const auto sit = [&](std::size_t index, int lane) {
        seats[index] = lane;
        if (lane == limit)
            return;
        if (lane >= int(lanes.size()))
            lanes.resize(std::size_t(lane) + 1);
        lanes[std::size_t(lane)].push_back(&items[index]);
    };
    // First those who sit already, so that nobody has to rise for a newcomer.
    for (std::size_t index = 0; index < items.size(); ++index) {
        const auto seat = m_seats.constFind(items[index].id);
        if (seat == m_seats.cend())
            continue;
        const int lane = std::min(*seat, limit);
        if (lane == limit || lane >= int(lanes.size()) ||
            isFree(lanes[std::size_t(lane)], items[index]))
            sit(index, lane);
    }
    for (std::size_t index = 0; index < items.size(); ++index) {
        if (seats[index] < 0)
            sit(index, freeLane(lanes, items[index], limit));
    }
    m_seats.clear();
    for (std::size_t index = 0; index < items.size(); ++index)
        m_seats.insert(items[index].id, seats[index]);
    return seats;
}

} // namespace diptych
