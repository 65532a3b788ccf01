// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignment/gaps.h"

#include "alignment/chain.h"

namespace diptych {

namespace {

constexpr std::size_t mostCells = 60'000;
constexpr std::size_t fewCells = 600; ///< beyond which unique runs are looked for first
constexpr unsigned longestRun = 3;

} // namespace

GapFiller::GapFiller(const TokenPair &pair, WordMap &map)
    : m_pair(pair)
    , m_map(map)
    , m_cells(pair)
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
            words.push_back(m_pair.number(side, i));
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
    while (box.left < box.leftEnd && box.right < box.rightEnd &&
           left[box.leftEnd - 1] == right[box.rightEnd - 1])
        tie(--box.leftEnd, --box.rightEnd);
}

void GapFiller::fillByCells(Box box)
{
    const TokenList left = TokenList(m_tokens[0]).subspan(box.left, box.leftEnd - box.left);
    const TokenList right = TokenList(m_tokens[1]).subspan(box.right, box.rightEnd - box.right);
    for (const auto &[i, j] : m_cells.bestPairs(left, right))
        tie(box.left + i, box.right + j);
}

void GapFiller::split(Box box, unsigned run)
{
    const Words left = words(Side::Left, box);
    const Words right = words(Side::Right, box);
    auto segments = grownSegments(uniqueSeeds(left, right, run), left, right, run);
    // In repetition nothing is unique: take occurrences by their order.
    if (segments.empty() && run == longestRun && left.size() * right.size() > mostCells)
        segments = grownSegments(rankedSeeds(left, right, run), left, right, run);
    for (Segment &segment : segments) {
        segment.weight = 0;
        for (quint32 i = 0; i < segment.length; ++i)
            segment.weight += m_pair.weight(Side::Left, m_tokens[0][box.left + segment.left + i]);
    }
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

} // namespace diptych
