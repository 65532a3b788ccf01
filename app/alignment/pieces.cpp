// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignment/pieces.h"

#include "alignment/nearlysorted.h"

#include <algorithm>

namespace diptych {

namespace {

constexpr quint32 mostStrayWords = 2;

// Moved words may stand the other way round on one side.
WordRange covering(const UnitLink &link, std::size_t side)
{
    const auto [first, last] = std::minmax(link.first[side], link.last[side]);
    return {first, last + 1};
}

// True where a sentence of the group before goes on in @p link, with nothing between on either
// side.
bool goesOn(const UnitLink &last, const UnitLink &link)
{
    const bool sharesLeft =
        link.left == last.left && (link.right == last.right + 1 || link.right + 1 == last.right);
    const bool sharesRight = link.right == last.right && link.left == last.left + 1;
    return link.inOrder == last.inOrder && (sharesLeft || sharesRight) && !link.isApart &&
           !last.isApart;
}

std::vector<Group> joinedLinks(const std::vector<UnitLink> &links, bool inOrder)
{
    std::vector<Group> groups;
    const UnitLink *last = nullptr;
    for (const UnitLink &link : links) {
        if (link.inOrder != inOrder)
            continue;
        if (!last || !goesOn(*last, link))
            groups.push_back({{covering(link, 0), covering(link, 1)}, 0, inOrder, link.isPinned});
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

bool endsClause(QByteArrayView word)
{
    return !word.isEmpty() && QByteArrayView(",;:.!?)").contains(word.back());
}

/// Finds out how far groups reach beyond the words between which they are paired.
class Borders
{
public:
    Borders(const Tokens &tokens, const Units &units)
        : m_tokens(tokens)
        , m_units(units)
    {
    }

    // Where a group ends that is paired up to @p from, if the next is paired from @p next on (or
    // the text ends there).
    [[nodiscard]] quint32 end(quint32 from, quint32 next) const
    {
        const Unit &unit = m_units[m_units.of(from - 1)];
        if (unit.end >= next)
            return next < m_tokens.size() && unit.end > next ? clauseEnd(from, next) : next;
        const Unit &after = m_units[m_units.of(unit.end)];
        const bool isLast =
            after.end >= next || m_units[m_units.of(after.end)].paragraph != unit.paragraph;
        return isStray(after, unit) && after.end <= next && isLast ? after.end : unit.end;
    }

    // Where a group begins that is paired from @p first on, if all before @p from is taken.
    [[nodiscard]] quint32 start(quint32 first, quint32 from) const
    {
        const Unit &unit = m_units[m_units.of(first)];
        const quint32 start = std::max(unit.first, from);
        if (start == from || start == 0)
            return start;
        const Unit &before = m_units[m_units.of(start - 1)];
        return isStray(before, unit) ? std::max(before.first, from) : start;
    }

private:
    // A word or two that are a sentence of their own.
    static bool isStray(const Unit &unit, const Unit &beside)
    {
        return unit.paragraph == beside.paragraph && unit.size() <= mostStrayWords &&
               !unit.isPinned;
    }

    // Words between two groups of one sentence go with the first up to the end of its clause.
    [[nodiscard]] quint32 clauseEnd(quint32 from, quint32 next) const
    {
        for (quint32 token = from - 1; token < next; ++token) {
            if (endsClause(m_tokens.bytes(token)))
                return token + 1;
        }
        return next;
    }

    const Tokens &m_tokens;
    const Units &m_units;
};

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

std::vector<Piece> piecesOf(Side side, const std::vector<Group> &groups, const Tokens &tokens,
                            const Units &units)
{
    const Borders borders(tokens, units);
    const std::size_t s = sideIndex(side);
    const std::vector<quint32> order =
        placesByKey(groups.size(), [&](std::size_t i) { return groups[i].words[s].first; });
    const quint32 total = tokens.size();
    std::vector<Piece> pieces;
    const auto isPinned = [&](quint32 group) {
        return group != Piece::alone && groups[group].isPinned;
    };
    quint32 at = 0; // all before belongs to a piece, but for what the group before may still take
    for (std::size_t i = 0; i <= order.size(); ++i) {
        const bool isEnd = i == order.size();
        const quint32 first = isEnd ? total : groups[order[i]].words[s].first;
        if (!pieces.empty() && at < first && !isPinned(pieces.back().group)) {
            at = borders.end(at, first);
            pieces.back().words.end = at;
        }
        const quint32 start = isEnd || isPinned(order[i]) ? first : borders.start(first, at);
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
