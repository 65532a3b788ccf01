// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignment/unitlinks.h"

#include "alignment/chain.h"
#include "alignment/gaps.h"

#include <algorithm>

namespace diptych {

namespace {

constexpr float leastShare = 0.3F;
constexpr quint32 fewestMovedWords = 4;

void addPair(std::vector<UnitLink> &links, std::size_t from, UnitLink pair)
{
    for (std::size_t i = from; i < links.size(); ++i) {
        UnitLink &link = links[i];
        if (link.right != pair.right)
            continue;
        ++link.words;
        link.weight += pair.weight;
        link.last[0] = pair.last[0];
        link.first[1] = std::min(link.first[1], pair.first[1]);
        link.last[1] = std::max(link.last[1], pair.last[1]);
        return;
    }
    links.push_back(pair);
}

// The links of one sentence, after those that are there.
void addLinks(const TokenisedPair &words, const UnitPair &units, const WordMap &map, quint32 left,
              const Unit &unit, std::vector<UnitLink> &links)
{
    const std::size_t from = links.size();
    for (quint32 i = unit.first; i < unit.end; ++i) {
        const quint32 j = map.toRight(i);
        if (j == noToken)
            continue;
        const float weight = words.vocabulary.weight(words.left().folded[i]);
        addPair(links, from, {left, units.on(Side::Right).of(j), 1, weight, {i, j}, {i, j}, false});
    }
}

std::vector<UnitLink> allLinks(const TokenisedPair &words, const UnitPair &units, const WordMap &map)
{
    std::vector<UnitLink> links;
    const Units &left = units.on(Side::Left);
    for (quint32 u = 0; u < left.size(); ++u)
        addLinks(words, units, map, u, left[u], links);
    return links;
}

float shareOf(const UnitLink &link, const UnitPair &units)
{
    const float shorter = std::min(units.weight(Side::Left, link.left), units.weight(Side::Right, link.right));
    return link.weight / std::max(shorter, 1e-6F);
}

void untie(const UnitLink &link, const UnitPair &units, WordMap &map)
{
    const Unit &right = units.on(Side::Right)[link.right];
    for (quint32 i = link.first[0]; i <= link.last[0]; ++i) {
        const quint32 j = map.toRight(i);
        if (j != noToken && j >= right.first && j < right.end)
            map.untie(i);
    }
}

void markOrder(std::vector<UnitLink> &links)
{
    std::vector<WeightedPoint> points;
    points.reserve(links.size());
    for (const UnitLink &link : links)
        points.push_back({link.left, link.right, link.weight});
    const std::vector<bool> inOrder = heaviestPath(points);
    for (std::size_t i = 0; i < links.size(); ++i)
        links[i].inOrder = inOrder[i];
}

void byUnits(std::vector<UnitLink> &links)
{
    std::sort(links.begin(), links.end(), [](const UnitLink &a, const UnitLink &b) {
        return a.left != b.left ? a.left < b.left : a.right < b.right;
    });
}

/// Looks beside moved sentences for more that moved with them and are too short to be found alone.
class MoveGrower
{
public:
    MoveGrower(const TokenisedPair &words, const UnitPair &units, std::vector<UnitLink> &links, WordMap &map)
        : m_words(words)
        , m_units(units)
        , m_links(links)
        , m_map(map)
        , m_isLinked{std::vector<bool>(units.on(Side::Left).size()), std::vector<bool>(units.on(Side::Right).size())}
    {
        for (const UnitLink &link : links) {
            m_isLinked[0][link.left] = true;
            m_isLinked[1][link.right] = true;
        }
    }

    void grow()
    {
        const std::size_t found = m_links.size();
        for (std::size_t i = 0; i < found; ++i) {
            if (m_links[i].inOrder)
                continue;
            const quint32 left = m_links[i].left;
            const quint32 right = m_links[i].right;
            for (quint32 step = 1; linkBeside(left, left + step, right, right + step); ++step) { }
            for (quint32 step = 1; linkBeside(left, left - step, right, right - step); ++step) { }
        }
        byUnits(m_links);
    }

private:
    [[nodiscard]] bool isOpen(Side side, quint32 from, quint32 unit) const
    {
        const Units &units = m_units.on(side);
        return unit < units.size() && !m_isLinked[sideIndex(side)][unit]
            && units[unit].paragraph == units[from].paragraph;
    }

    bool linkBeside(quint32 fromLeft, quint32 left, quint32 fromRight, quint32 right)
    {
        if (!isOpen(Side::Left, fromLeft, left) || !isOpen(Side::Right, fromRight, right))
            return false;
        const Unit &l = m_units.on(Side::Left)[left];
        const Unit &r = m_units.on(Side::Right)[right];
        fillBox(m_words, {l.first, l.end, r.first, r.end}, m_map);
        const UnitLink link = linkBetween(left, right);
        if (link.words == 0 || shareOf(link, m_units) < leastShare) {
            if (link.words > 0)
                untie(link, m_units, m_map);
            return false;
        }
        m_isLinked[0][left] = true;
        m_isLinked[1][right] = true;
        m_links.push_back(link);
        return true;
    }

    [[nodiscard]] UnitLink linkBetween(quint32 left, quint32 right) const
    {
        std::vector<UnitLink> links;
        const Unit &unit = m_units.on(Side::Left)[left];
        addLinks(m_words, m_units, m_map, left, unit, links);
        const auto found = std::find_if(links.begin(), links.end(),
                                        [right](const UnitLink &link) { return link.right == right; });
        return found == links.end() ? UnitLink{left, right} : *found;
    }

    const TokenisedPair &m_words;
    const UnitPair &m_units;
    std::vector<UnitLink> &m_links;
    WordMap &m_map;
    std::array<std::vector<bool>, 2> m_isLinked;
};

} // namespace

UnitPair::UnitPair(const TokenisedPair &words, Units left, Units right)
    : units{std::move(left), std::move(right)}
{
    for (const Side side : bothSides) {
        const Units &own = on(side);
        const Tokens &tokens = words.on(side);
        auto &sums = weights[sideIndex(side)];
        sums.resize(own.size());
        for (quint32 i = 0; i < tokens.size(); ++i)
            sums[own.of(i)] += words.vocabulary.weight(tokens.folded[i]);
    }
}

std::vector<UnitLink> linkUnits(const TokenisedPair &words, const UnitPair &units, WordMap &map)
{
    std::vector<UnitLink> links = allLinks(words, units, map);
    std::erase_if(links, [&](const UnitLink &link) {
        const bool weak = shareOf(link, units) < leastShare;
        if (weak)
            untie(link, units, map);
        return weak;
    });
    byUnits(links);
    markOrder(links);
    std::erase_if(links, [&](const UnitLink &link) {
        const bool chance = !link.inOrder && link.words < fewestMovedWords;
        if (chance)
            untie(link, units, map);
        return chance;
    });
    MoveGrower(words, units, links, map).grow();
    return links;
}

double similarityOf(const UnitLink &link, const UnitPair &units)
{
    const double both = double(units.weight(Side::Left, link.left)) + double(units.weight(Side::Right, link.right));
    return both > 0 ? std::min(1.0, 2 * double(link.weight) / both) : 0;
}

} // namespace diptych
