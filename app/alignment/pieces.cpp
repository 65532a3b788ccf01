// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignment/pieces.h"

#include <algorithm>
#include <numeric>

namespace diptych {

namespace {

constexpr quint32 mostStrayWords = 2;

// Moved words may stand the other way round on one side.
WordRange covering(const UnitLink &link, std::size_t side)
{
    const auto [first, last] = std::minmax(link.first[side], link.last[side]);
    return {first, last + 1};
}

// True where a sentence of the group before goes on in @p link, with nothing between on either side.
bool goesOn(const UnitLink &last, const UnitLink &link)
{
    const bool sharesLeft = link.left == last.left && (link.right == last.right + 1 || link.right + 1 == last.right);
    const bool sharesRight = link.right == last.right && link.left == last.left + 1;
    return link.inOrder == last.inOrder && (sharesLeft || sharesRight);
}

std::vector<Group> joinedLinks(const std::vector<UnitLink> &links, bool inOrder)
{
    std::vector<Group> groups;
    const UnitLink *last = nullptr;
    for (const UnitLink &link : links) {
        if (link.inOrder != inOrder)
            continue;
        if (!last || !goesOn(*last, link))
            groups.push_back({{covering(link, 0), covering(link, 1)}, 0, inOrder});
        Group &group = groups.back();
        for (std::size_t side : {0U, 1U}) {
            const WordRange range = covering(link, side);
            group.words[side].first = std::min(group.words[side].first, range.first);
            group.words[side].end = std::max(group.words[side].end, range.end);
        }
        group.weight += link.weight;
        last = &link;
    }
    return groups;
}

// Which sentence borders and stray words lie between two groups, or before the first and after the
// last: where the words before @p end stop belonging to the group that ends at @p from.
quint32 endOfGroup(quint32 from, quint32 end, bool isLast, const Units &units)
{
    const Unit &unit = units[units.of(from - 1)];
    quint32 reach = std::min(unit.end, end);
    if (reach == end)
        return reach;
    const quint32 next = units.of(reach);
    const bool stray = units[next].paragraph == unit.paragraph && units[next].size() <= mostStrayWords
        && (isLast || units[next].end <= end);
    const bool followed = units[next].end < end && units[units.of(units[next].end)].paragraph == unit.paragraph;
    return stray && !followed ? std::min(units[next].end, end) : reach;
}

quint32 startOfGroup(quint32 first, quint32 from, const Units &units)
{
    const Unit &unit = units[units.of(first)];
    quint32 reach = std::max(unit.first, from);
    if (reach == from || reach == 0)
        return reach;
    const Unit &before = units[units.of(reach - 1)];
    const bool stray = before.paragraph == unit.paragraph && before.size() <= mostStrayWords;
    return stray ? std::max(before.first, from) : reach;
}

// Leaves the groups by their place on a side, without those that overlap a heavier one.
void dropLighterOverlaps(std::vector<Group> &groups, std::size_t side)
{
    std::stable_sort(groups.begin(), groups.end(), [side](const Group &a, const Group &b) {
        return a.words[side].first < b.words[side].first;
    });
    std::vector<Group> kept;
    for (const Group &group : groups) {
        float weight = 0; // of what the group would replace
        auto first = kept.end();
        while (first != kept.begin() && std::prev(first)->words[side].end > group.words[side].first)
            weight += (--first)->weight;
        if (first != kept.end() && weight >= group.weight)
            continue;
        kept.erase(first, kept.end());
        kept.push_back(group);
    }
    groups.swap(kept);
}

} // namespace

std::vector<Group> groupsOf(const std::vector<UnitLink> &links)
{
    std::vector<Group> candidates = joinedLinks(links, true);
    const std::vector<Group> moved = joinedLinks(links, false);
    candidates.insert(candidates.end(), moved.begin(), moved.end());
    for (const std::size_t side : {1U, 0U})
        dropLighterOverlaps(candidates, side);
    return candidates;
}

std::vector<Piece> piecesOf(Side side, const std::vector<Group> &groups, const Units &units)
{
    const std::size_t s = sideIndex(side);
    std::vector<quint32> order(groups.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](quint32 a, quint32 b) {
        return groups[a].words[s].first < groups[b].words[s].first;
    });
    const quint32 total = units.size() == 0 ? 0 : units[units.size() - 1].end;
    std::vector<Piece> pieces;
    quint32 at = 0; // all before belongs to a piece, but for what the group before may still take
    for (std::size_t i = 0; i <= order.size(); ++i) {
        const bool isEnd = i == order.size();
        const quint32 first = isEnd ? total : groups[order[i]].words[s].first;
        if (!pieces.empty() && at < first) {
            at = endOfGroup(at, first, isEnd, units);
            pieces.back().words.end = at;
        }
        const quint32 start = isEnd ? total : startOfGroup(first, at, units);
        if (at < start)
            pieces.push_back({{at, start}, Piece::alone});
        if (isEnd)
            break;
        at = groups[order[i]].words[s].end;
        pieces.push_back({{start, at}, order[i]});
    }
    return pieces;
}

} // namespace diptych
