// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignment/gaps.h"

#include "alignment/chain.h"

#include <algorithm>
#include <cstdlib>

namespace diptych {

namespace {

constexpr std::size_t mostCells = 60'000;
constexpr std::size_t fewCells = 600; ///< beyond which unique runs are looked for first
constexpr unsigned longestRun = 3;

} // namespace

GapFiller::GapFiller(const TokenisedPair &pair, WordMap &map)
    : m_pair(pair)
    , m_map(map)
    , m_cells(pair.vocabulary)
{
}

void GapFiller::fill(Box box)
{
    collect(Side::Left, box.left, box.leftEnd);
    collect(Side::Right, box.right, box.rightEnd);
    fill({0, quint32(m_words[0].size()), 0, quint32(m_words[1].size())}, longestRun);
}

void GapFiller::collect(Side side, quint32 from, quint32 to)
{
    auto &words = m_words[sideIndex(side)];
    auto &places = m_tokens[sideIndex(side)];
    words.clear();
    places.clear();
    for (quint32 i = from; i < to; ++i) {
        if (m_map.isFree(side, i)) {
            words.push_back(m_pair.on(side).folded[i]);
            places.push_back(i);
        }
    }
}

Words GapFiller::words(Side side, Box box) const
{
    const Words all = m_words[sideIndex(side)];
    return side == Side::Left ? all.subspan(box.left, box.leftEnd - box.left)
                              : all.subspan(box.right, box.rightEnd - box.right);
}

void GapFiller::tie(quint32 left, quint32 right)
{
    m_map.tie(m_tokens[0][left], m_tokens[1][right]);
}

void GapFiller::fill(Box box, unsigned run)
{
    trimEqualEnds(box);
    const std::size_t m = box.leftEnd - box.left;
    const std::size_t n = box.rightEnd - box.right;
    if (m == 0 || n == 0)
        return;
    if (m * n <= (run == longestRun ? fewCells : mostCells))
        fillByCells(box);
    else if (run > 0)
        split(box, run);
}

void GapFiller::trimEqualEnds(Box &box)
{
    const auto &left = m_words[0];
    const auto &right = m_words[1];
    while (box.left < box.leftEnd && box.right < box.rightEnd && left[box.left] == right[box.right])
        tie(box.left++, box.right++);
    while (box.left < box.leftEnd && box.right < box.rightEnd && left[box.leftEnd - 1] == right[box.rightEnd - 1])
        tie(--box.leftEnd, --box.rightEnd);
}

void GapFiller::fillByCells(Box box)
{
    for (const auto &[i, j] : m_cells.bestPairs(words(Side::Left, box), words(Side::Right, box)))
        tie(box.left + i, box.right + j);
}

void GapFiller::split(Box box, unsigned run)
{
    const Words left = words(Side::Left, box);
    const Words right = words(Side::Right, box);
    auto segments = grownSegments(uniqueSeeds(left, right, run), left, right, run, m_pair.vocabulary);
    // In repetition nothing is unique: take occurrences by their order.
    if (segments.empty() && run == longestRun && left.size() * right.size() > mostCells)
        segments = grownSegments(rankedSeeds(left, right, run), left, right, run, m_pair.vocabulary);
    Box gap{box.left, box.left, box.right, box.right};
    for (const Segment &segment : chainOf(segments, run - 1)) {
        gap.leftEnd = box.left + segment.left;
        gap.rightEnd = box.right + segment.right;
        fill(gap, run - 1);
        for (quint32 i = 0; i < segment.length; ++i)
            tie(gap.leftEnd + i, gap.rightEnd + i);
        gap.left = gap.leftEnd + segment.length;
        gap.right = gap.rightEnd + segment.length;
    }
    gap.leftEnd = box.leftEnd;
    gap.rightEnd = box.rightEnd;
    fill(gap, run - 1);
}

namespace {

/// Looks at the words around a tied pair.
class Neighbourhood
{
public:
    Neighbourhood(const TokenisedPair &pair, const WordMap &map)
        : m_pair(pair)
        , m_map(map)
    {
    }

    [[nodiscard]] bool isLonely(quint32 left, quint32 right) const
    {
        const quint32 from = left > reach ? left - reach : 0;
        const quint32 to = std::min(m_map.size(Side::Left), left + reach + 1);
        quint32 companions = 0;
        for (quint32 i = from; i < to && companions < fewestCompanions; ++i)
            companions += i != left && isCompanion(i, left, right) ? 1 : 0;
        const quint32 possible = std::min(to - from, m_map.size(Side::Right)) - 1;
        return companions < std::min(fewestCompanions, (possible + 1) / 3) && !continuesAcross(left, right);
    }

private:
    static constexpr quint32 reach = 5;
    static constexpr qint64 mostDrift = 3;
    static constexpr quint32 fewestCompanions = 2;
    static constexpr qint64 widestInsertion = 60;
    static constexpr float content = 0.5F; ///< least weight of a word that can stand for itself

    [[nodiscard]] bool isCompanion(quint32 i, quint32 left, quint32 right) const
    {
        const quint32 j = m_map.toRight(i);
        const qint64 drift = qint64(j) - qint64(right) - (qint64(i) - qint64(left));
        return j != noToken && std::abs(drift) <= mostDrift;
    }

    // A word that says something, next to a tied one on a side whose partner is farther off on the
    // other: something was put between them.
    [[nodiscard]] bool continuesAcross(quint32 left, quint32 right) const
    {
        if (m_pair.vocabulary.weight(m_pair.left().folded[left]) < content)
            return false;
        return continuesOn(Side::Left, left, right) || continuesOn(Side::Right, right, left);
    }

    [[nodiscard]] bool continuesOn(Side side, quint32 token, quint32 partner) const
    {
        if (token > 0) {
            const quint32 before = m_map.partner(side, token - 1);
            if (before != noToken && before < partner && partner - before <= widestInsertion)
                return true;
        }
        if (token + 1 < m_map.size(side)) {
            const quint32 after = m_map.partner(side, token + 1);
            return after != noToken && after > partner && after - partner <= widestInsertion;
        }
        return false;
    }

    const TokenisedPair &m_pair;
    const WordMap &m_map;
};

} // namespace

void dropLonelyPairs(const TokenisedPair &pair, Box box, WordMap &map)
{
    const Neighbourhood around(pair, map);
    std::vector<quint32> lonely;
    for (quint32 i = box.left; i < box.leftEnd; ++i) {
        const quint32 j = map.toRight(i);
        if (j != noToken && j >= box.right && j < box.rightEnd && around.isLonely(i, j))
            lonely.push_back(i);
    }
    for (const quint32 i : lonely)
        map.untie(i);
}

} // namespace diptych
