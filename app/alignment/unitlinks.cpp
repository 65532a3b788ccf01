// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignment/unitlinks.h"

#include <algorithm>

namespace diptych {

namespace {

constexpr float plainWeight =
    0.5F; ///< of a word in a plain paragraph, where no difference is weighed

void absorb(UnitLink &link, const UnitLink &other)
{
    link.words += other.words;
    link.weight += other.weight;
    for (const std::size_t side : {0U, 1U}) {
        link.first[side] = std::min(link.first[side], other.first[side]);
        link.last[side] = std::max(link.last[side], other.last[side]);
    }
}

// Words of the left behind all of the link's, and their partners.
void absorb(UnitLink &link, quint32 left, quint32 right, quint32 count, float weight)
{
    link.words += count;
    link.weight += weight;
    link.last[0] = left + count - 1;
    link.first[1] = std::min(link.first[1], right);
    link.last[1] = std::max(link.last[1], right + count - 1);
}

// A plain paragraph belongs to its like as a whole, unless its words were untied.
void addPlainLink(const UnitPair &units, const WordMap &map, quint32 left,
                  std::vector<UnitLink> &links)
{
    const Unit &unit = units.unit(Side::Left, left);
    quint32 first = unit.first;
    quint32 end = unit.end;
    while (first < end && map.isFree(Side::Left, first))
        ++first;
    if (first == end)
        return;
    while (map.isFree(Side::Left, end - 1))
        --end;
    const std::array<quint32, 2> from{first, map.toRight(first)};
    const std::array<quint32, 2> to{end - 1, map.toRight(end - 1)};
    const quint32 right = units.on(Side::Right).of(from[1]);
    const float weight = std::min(units.weight(Side::Left, left), units.weight(Side::Right, right));
    links.push_back({left, right, unit.size(), weight, from, to});
}

// Stretches of pairs with one sentence first, then those of the same sentence together.
void addLinks(const TokenPair &words, const UnitPair &units, const WordMap &map, quint32 left,
              std::vector<UnitLink> &links)
{
    const Unit &unit = units.unit(Side::Left, left);
    if (unit.isPlain) {
        addPlainLink(units, map, left, links);
        return;
    }
    const auto from = std::ptrdiff_t(links.size());
    const Tokens &tokens = words.left();
    WordRange inRight; // the unit of the last pair
    for (quint32 i = unit.first; i < unit.end;) {
        const quint32 j = map.toRight(i);
        if (j == noToken) {
            ++i;
            continue;
        }
        if (j < inRight.first || j >= inRight.end) {
            const quint32 right = units.on(Side::Right).of(j);
            inRight = units.unit(Side::Right, right);
            links.push_back({left, right, 0, 0, {i, j}, {i, j}});
            links.back().isApart = unit.isPinned || units.unit(Side::Right, right).isPinned;
        }
        const quint32 most = std::min(unit.end - i, inRight.end - j);
        quint32 count = 1;
        quint32 weight = tokens.byteWeight(i);
        for (; count < most && map.toRight(i + count) == j + count; ++count)
            weight += tokens.byteWeight(i + count);
        absorb(links.back(), i, j, count, float(weight) / Tokens::fullWeight);
        i += count;
    }
    if (std::ptrdiff_t(links.size()) - from < 2)
        return;
    std::sort(links.begin() + from, links.end());
    auto end = links.begin() + from;
    for (auto next = end; next != links.end(); ++next) {
        if (end != links.begin() + from && std::prev(end)->right == next->right)
            absorb(*std::prev(end), *next);
        else
            *end++ = *next;
    }
    links.erase(end, links.end());
}

} // namespace

UnitPair::UnitPair(const TokenPair &words, Units left, Units right)
    : m_units{std::move(left), std::move(right)}
{
    for (const Side side : bothSides) {
        const Units &own = on(side);
        const Tokens &tokens = words.on(side);
        auto &sums = m_weights[sideIndex(side)];
        sums.resize(own.size());
        for (quint32 u = 0; u < own.size(); ++u) {
            if (own[u].isPlain) {
                sums[u] = plainWeight * float(own[u].size());
                continue;
            }
            sums[u] = tokens.weight(own[u].first, own[u].end);
        }
    }
}

std::vector<UnitLink> linksByWords(const TokenPair &words, const UnitPair &units,
                                   const WordMap &map, const Pace &pace)
{
    std::vector<UnitLink> links;
    const quint32 count = units.on(Side::Left).size();
    links.reserve(count + count / 8);
    for (quint32 u = 0; u < count && pace.at(u, count); ++u)
        addLinks(words, units, map, u, links);
    return links;
}

std::vector<UnitLink> linksOfUnit(const TokenPair &words, const UnitPair &units, const WordMap &map,
                                  quint32 left)
{
    std::vector<UnitLink> links;
    addLinks(words, units, map, left, links);
    return links;
}

void untie(const UnitLink &link, const UnitPair &units, WordMap &map)
{
    if (link.words == 0)
        return;
    const Unit &right = units.unit(Side::Right, link.right);
    for (quint32 i = link.first[0]; i <= link.last[0]; ++i) {
        const quint32 j = map.toRight(i);
        if (j != noToken && j >= right.first && j < right.end)
            map.untie(i);
    }
}

double similarityOf(const UnitLink &link, const UnitPair &units)
{
    const double both =
        double(units.weight(Side::Left, link.left)) + double(units.weight(Side::Right, link.right));
    return both > 0 ? std::min(1.0, 2 * double(link.weight) / both) : 0;
}

double containmentOf(const UnitLink &link, const UnitPair &units)
{
    const float shorter =
        std::min(units.weight(Side::Left, link.left), units.weight(Side::Right, link.right));
    return shorter > 0 ? std::min(1.0, double(link.weight) / double(shorter)) : 0;
}

} // namespace diptych
