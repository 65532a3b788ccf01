// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignment/pinnedwords.h"

#include "alignment/clauses.h"

#include <algorithm>
#include <ranges>

namespace diptych {

namespace {

// The words that share a character with a range.
std::pair<quint32, quint32> wordsIn(const Tokens &tokens, Range range)
{
    const auto all = std::views::iota(0U, tokens.size());
    const auto first = std::ranges::partition_point(
        all, [&](quint32 token) { return tokens.end(token) <= range.start; });
    const auto end = std::ranges::partition_point(
        all, [&](quint32 token) { return tokens.start(token) < range.end; });
    const auto from = quint32(first - all.begin());
    return {from, std::max(from, quint32(end - all.begin()))};
}

bool meetOnLeft(const Box &a, const Box &b)
{
    return a.left < b.leftEnd && b.left < a.leftEnd;
}

bool meetOnRight(const Box &a, const Box &b)
{
    return a.right < b.rightEnd && b.right < a.rightEnd;
}

quint32 startOf(const Box &box, Side side)
{
    return side == Side::Left ? box.left : box.right;
}

quint32 endOf(const Box &box, Side side)
{
    return side == Side::Left ? box.leftEnd : box.rightEnd;
}

void untieAcross(Side side, const Box &tie, WordMap &map)
{
    const Side other = otherSide(side);
    for (quint32 i = startOf(tie, side); i < endOf(tie, side); ++i) {
        const quint32 j = map.partner(side, i);
        if (j != noToken && (j < startOf(tie, other) || j >= endOf(tie, other)))
            map.untie(side == Side::Left ? i : j);
    }
}

} // namespace

PinnedWords::PinnedWords(const std::vector<Pin> &pins, const TokenPair &words)
{
    for (const Pin &pin : std::views::reverse(pins)) {
        const auto [left, leftEnd] = wordsIn(words.left(), pin.left);
        const auto [right, rightEnd] = wordsIn(words.right(), pin.right);
        const Box box{left, leftEnd, right, rightEnd};
        if (left == leftEnd || right == rightEnd)
            continue;
        const bool isTie = pin.kind == Pin::Kind::Tie;
        const auto contradicts = [&](const Box &other) {
            return meetOnLeft(box, other) && meetOnRight(box, other);
        };
        const auto sharesWords = [&](const Box &tie) {
            return meetOnLeft(box, tie) || meetOnRight(box, tie);
        };
        if (isTie ? std::ranges::any_of(m_ties, sharesWords) ||
                        std::ranges::any_of(m_cuts, contradicts)
                  : std::ranges::any_of(m_ties, contradicts))
            continue;
        (isTie ? m_ties : m_cuts).push_back(box);
        for (const Side side : bothSides) {
            auto &borders = m_borders[sideIndex(side)];
            borders.push_back(startOf(box, side));
            borders.push_back(endOf(box, side));
        }
    }
    std::ranges::sort(m_ties, {}, &Box::left);
    for (auto &borders : m_borders)
        std::ranges::sort(borders);
}

std::optional<std::size_t> PinnedWords::tieOf(Side side, quint32 token) const
{
    const auto found = std::ranges::find_if(m_ties, [&](const Box &tie) {
        return token >= startOf(tie, side) && token < endOf(tie, side);
    });
    if (found == m_ties.end())
        return std::nullopt;
    return std::size_t(found - m_ties.begin());
}

bool PinnedWords::touches(Side side, quint32 first, quint32 end) const
{
    const auto meets = [&](const Box &box) {
        return first < endOf(box, side) && startOf(box, side) < end;
    };
    return std::ranges::any_of(m_ties, meets) || std::ranges::any_of(m_cuts, meets);
}

void PinnedWords::enforce(const TokenPair &words, WordMap &map) const
{
    for (const Box &cut : m_cuts) {
        for (quint32 i = cut.left; i < cut.leftEnd; ++i) {
            const quint32 j = map.toRight(i);
            if (j != noToken && j >= cut.right && j < cut.rightEnd)
                map.untie(i);
        }
    }
    for (const Box &tie : m_ties) {
        for (const Side side : bothSides)
            untieAcross(side, tie, map);
    }
    if (m_ties.empty())
        return;
    ClausePairing clauses(words, map);
    for (const Box &tie : m_ties)
        clauses.tie(tie, Surroundings::Box);
}

} // namespace diptych
