// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignment/gaps.h"

#include "alignment/chain.h"
#include "alignment/wordboxes.h"

#include <algorithm>

namespace diptych {

namespace {

constexpr std::size_t mostCells = 60'000;
constexpr unsigned longestRun = 3;

/// The free words of a box on both sides, and where each stands in its text.
class FreeWords
{
public:
    FreeWords(const TokenisedPair &pair, Box box, const WordMap &map)
    {
        collect(pair.left(), Side::Left, box.left, box.leftEnd, map);
        collect(pair.right(), Side::Right, box.right, box.rightEnd, map);
    }
    [[nodiscard]] Words words(Side side) const { return m_words[sideIndex(side)]; }
    [[nodiscard]] quint32 token(Side side, std::size_t at) const { return m_tokens[sideIndex(side)][at]; }

private:
    void collect(const Tokens &tokens, Side side, quint32 from, quint32 to, const WordMap &map)
    {
        auto &words = m_words[sideIndex(side)];
        auto &places = m_tokens[sideIndex(side)];
        for (quint32 i = from; i < to; ++i) {
            if (map.isFree(side, i)) {
                words.push_back(tokens.folded[i]);
                places.push_back(i);
            }
        }
    }
    std::array<std::vector<quint32>, 2> m_words;
    std::array<std::vector<quint32>, 2> m_tokens;
};

/// Fills one box, cutting it into smaller ones as long as it is too large.
class Filler
{
public:
    Filler(const Vocabulary &vocabulary, const FreeWords &free, WordMap &map)
        : m_vocabulary(vocabulary)
        , m_free(free)
        , m_left(free.words(Side::Left))
        , m_right(free.words(Side::Right))
        , m_map(map)
    {
    }

    void fill(Box box, unsigned run)
    {
        trimEqualEnds(box);
        const std::size_t m = box.leftEnd - box.left;
        const std::size_t n = box.rightEnd - box.right;
        if (m == 0 || n == 0)
            return;
        if (m * n <= mostCells)
            fillByCells(box);
        else if (run > 0)
            split(box, run);
    }

private:
    [[nodiscard]] Words left(Box box) const { return m_left.subspan(box.left, box.leftEnd - box.left); }
    [[nodiscard]] Words right(Box box) const { return m_right.subspan(box.right, box.rightEnd - box.right); }

    void tie(quint32 left, quint32 right)
    {
        m_map.tie(m_free.token(Side::Left, left), m_free.token(Side::Right, right));
    }

    void trimEqualEnds(Box &box)
    {
        while (box.left < box.leftEnd && box.right < box.rightEnd && m_left[box.left] == m_right[box.right])
            tie(box.left++, box.right++);
        while (box.left < box.leftEnd && box.right < box.rightEnd
               && m_left[box.leftEnd - 1] == m_right[box.rightEnd - 1])
            tie(--box.leftEnd, --box.rightEnd);
    }

    void fillByCells(Box box)
    {
        for (const auto &[i, j] : bestPairs(left(box), right(box), m_vocabulary))
            tie(box.left + i, box.right + j);
    }

    void split(Box box, unsigned run)
    {
        std::vector<Segment> chain = inOrder(uniqueSeeds(left(box), right(box), run), box, run);
        if (chain.empty() && run == longestRun)
            chain = inOrder(rankedSeeds(left(box), right(box), run), box, run);
        Box gap{box.left, box.left, box.right, box.right};
        for (const Segment &segment : chain) {
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

    [[nodiscard]] std::vector<Segment> inOrder(const std::vector<Seed> &seeds, Box box, unsigned run) const
    {
        const auto segments = grownSegments(seeds, left(box), right(box), run, m_vocabulary);
        const auto inChain = heaviestChain(segments, run - 1);
        std::vector<Segment> chain;
        for (std::size_t i = 0; i < segments.size(); ++i) {
            if (inChain[i])
                chain.push_back(segments[i]);
        }
        return withoutOverlaps(std::move(chain));
    }

    const Vocabulary &m_vocabulary;
    const FreeWords &m_free;
    Words m_left;
    Words m_right;
    WordMap &m_map;
};

} // namespace

void fillBox(const TokenisedPair &pair, Box box, WordMap &map)
{
    const FreeWords free(pair, box, map);
    Filler(pair.vocabulary, free, map)
        .fill({0, quint32(free.words(Side::Left).size()), 0, quint32(free.words(Side::Right).size())},
              longestRun);
}

void dropLonelyPairs(Box box, WordMap &map)
{
    constexpr quint32 reach = 5;
    const auto pairedAround = [&](Side side, quint32 token) {
        const quint32 size = map.size(side);
        const quint32 from = token > reach ? token - reach : 0;
        const quint32 to = std::min(size, token + reach + 1);
        quint32 paired = 0;
        for (quint32 i = from; i < to; ++i)
            paired += map.isFree(side, i) ? 0 : 1;
        return double(paired - 1) / double(to - from - 1);
    };
    std::vector<quint32> lonely;
    for (quint32 i = box.left; i < box.leftEnd; ++i) {
        const quint32 j = map.toRight(i);
        if (j == noToken || j < box.right || j >= box.rightEnd || map.size(Side::Left) < 2
            || map.size(Side::Right) < 2)
            continue;
        if (pairedAround(Side::Left, i) + pairedAround(Side::Right, j) < 0.6)
            lonely.push_back(i);
    }
    for (const quint32 i : lonely)
        map.untie(i);
}

} // namespace diptych
