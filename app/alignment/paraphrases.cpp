// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignment/paraphrases.h"

#include "alignment/chain.h"
#include "alignment/clauses.h"
#include "alignment/unitsearch.h"

#include <algorithm>

namespace diptych {

namespace {

constexpr float leastOpen =
    0.5F; ///< share of a sentence that is free, for it to look for a partner
constexpr float likeInPlace = 0.2F;  ///< of two that have no partner
constexpr float likeOfLinked = 0.3F; ///< where one of them has
constexpr float likeAnywhere = 0.5F;
constexpr float likeLonely = 0.3F; ///< of two that have no partner and much in common
constexpr float leastLonely = 4;   ///< so much
constexpr float leastCovered =
    0.5F; ///< of a sentence beside a linked one, for the partner to say both
constexpr float leastCoveredFacing = 0.3F;
constexpr quint32 fewestSpareWords = 4; ///< of that partner

/// Where one sentence stands beside another.
enum class Neighbour { Before, Behind };

/// The steps of linkParaphrases().
class ParaphraseLinker
{
public:
    ParaphraseLinker(const TokenPair &words, const UnitPair &units, WordMap &map, const Pace &pace)
        : m_units(units)
        , m_map(map)
        , m_pace(pace)
        , m_open(words, units, map)
        , m_search(words, units, map)
        , m_clauses(words, map)
        , m_isLinked{std::vector<bool>(units.on(Side::Left).size()),
                     std::vector<bool>(units.on(Side::Right).size())}
        , m_isClosed(m_isLinked)
    {
    }

    UnitPairs run(const std::vector<UnitLink> &links)
    {
        for (const UnitLink &link : links) {
            for (const Side side : bothSides)
                m_isLinked[sideIndex(side)][link.on(side)] = true;
        }
        linkInPlace(links);
        linkAnywhere();
        linkBeside(links);
        std::sort(m_found.begin(), m_found.end());
        return std::move(m_found);
    }

private:
    // From one link in order to the next, both included.
    void linkInPlace(const std::vector<UnitLink> &links)
    {
        quint32 left = 0;
        quint32 right = 0;
        std::vector<quint32> openLeft;
        std::vector<quint32> openRight;
        const auto close = [&](quint32 leftEnd, quint32 rightEnd) {
            findOpen(Side::Left, left, leftEnd, openLeft);
            if (openLeft.empty())
                return;
            findOpen(Side::Right, right, rightEnd, openRight);
            if (!openRight.empty())
                linkGap(openLeft, openRight);
        };
        const Pace pace = m_pace.part(0, 0.4);
        for (std::size_t i = 0; i < links.size(); ++i) {
            if (!pace.at(i, links.size()))
                return;
            const UnitLink &link = links[i];
            if (!link.inOrder)
                continue;
            close(link.left + 1, link.right + 1);
            left = link.left;
            right = link.right;
        }
        close(m_units.on(Side::Left).size(), m_units.on(Side::Right).size());
    }

    void linkGap(const std::vector<quint32> &left, const std::vector<quint32> &right)
    {
        std::vector<Likeness> found = m_search.search(left, right, likeInPlace);
        std::erase_if(found, [this](const Likeness &pair) {
            return pair.score < likeOfLinked && isLinked(pair);
        });
        std::vector<WeightedPoint> points;
        for (const Likeness &pair : found)
            points.push_back({pair.left, pair.right, pair.score * pair.score});
        const std::vector<bool> inOrder = heaviestPath(points, Path::Strict);
        for (std::size_t i = 0; i < found.size(); ++i) {
            if (inOrder[i])
                link(found[i].left, found[i].right);
        }
    }

    [[nodiscard]] bool isLinked(const Likeness &pair) const
    {
        return m_isLinked[0][pair.left] || m_isLinked[1][pair.right];
    }

    // What is left, wherever its like stands, the likest first.
    void linkAnywhere()
    {
        std::vector<quint32> left;
        std::vector<quint32> right;
        findOpen(Side::Left, 0, m_units.on(Side::Left).size(), left);
        findOpen(Side::Right, 0, m_units.on(Side::Right).size(), right);
        std::vector<Likeness> found =
            m_search.search(left, right, likeLonely, m_pace.part(0.4, 0.8));
        std::erase_if(found, [this](const Likeness &pair) {
            return pair.score < likeAnywhere && (pair.common < leastLonely || isLinked(pair));
        });
        std::stable_sort(found.begin(), found.end(),
                         [](const Likeness &a, const Likeness &b) { return a.score > b.score; });
        for (const Likeness &pair : found) {
            if (isOpen(Side::Left, pair.left) && isOpen(Side::Right, pair.right))
                link(pair.left, pair.right);
        }
    }

    // What one sentence says the other side may say in two: in the partner's and one beside it that
    // has no partner itself.
    void linkBeside(const std::vector<UnitLink> &links)
    {
        const UnitPairs found = m_found;
        const Pace pace = m_pace.part(0.8, 1);
        for (std::size_t i = 0; i < links.size(); ++i) {
            if (!pace.at(i, links.size()))
                return;
            linkBeside(links[i].left, links[i].right);
        }
        for (const auto &[left, right] : found)
            linkBeside(left, right);
    }

    void linkBeside(quint32 left, quint32 right)
    {
        for (const Neighbour where : {Neighbour::Before, Neighbour::Behind}) {
            const quint32 step = where == Neighbour::Before ? quint32(-1) : 1U;
            for (quint32 beside = left + step; isSaidBy(Side::Left, beside, right, where);
                 beside += step)
                link(beside, right);
            for (quint32 beside = right + step; isSaidBy(Side::Right, beside, left, where);
                 beside += step)
                link(left, beside);
        }
    }

    // What is not open here once never is again: words are tied only.
    [[nodiscard]] bool isOpen(Side side, quint32 unit)
    {
        std::vector<bool> &closed = m_isClosed[sideIndex(side)];
        if (!closed[unit] && !m_open.isOpen(side, unit))
            closed[unit] = true;
        return !closed[unit];
    }

    // Those from one up to another.
    void findOpen(Side side, quint32 from, quint32 to, std::vector<quint32> &open)
    {
        open.clear();
        for (quint32 unit = from; unit < to; ++unit) {
            if (isOpen(side, unit))
                open.push_back(unit);
        }
    }

    // True where an open sentence beside another's partner is said by the spare words of that other
    // one, whatever else it says; less of it will do where these stand together at the end that
    // faces the sentence, as where a stop between the two was lost.
    [[nodiscard]] bool isSaidBy(Side side, quint32 unit, quint32 other, Neighbour where)
    {
        const Side otherOne = otherSide(side);
        if (unit >= m_units.on(side).size() || !isOpen(side, unit))
            return false;
        const Unit &whole = m_units.unit(otherOne, other);
        if (whole.isPlain || m_open.freeWords(otherOne, other) < fewestSpareWords)
            return false;
        if (m_search.coverage(side, unit, whole) >= leastCovered)
            return true;
        const WordRange facing = freeEnd(otherOne, whole, where);
        return facing.size() >= fewestSpareWords &&
               m_search.coverage(side, unit, facing) >= leastCoveredFacing;
    }

    // The words at a sentence's head or tail before the first that is tied.
    [[nodiscard]] WordRange freeEnd(Side side, WordRange words, Neighbour where) const
    {
        if (where == Neighbour::Before) {
            const quint32 first = words.first;
            while (words.first < words.end && m_map.isFree(side, words.first))
                ++words.first;
            return {first, words.first};
        }
        const quint32 end = words.end;
        while (words.end > words.first && m_map.isFree(side, words.end - 1))
            --words.end;
        return {words.end, end};
    }

    void link(quint32 left, quint32 right)
    {
        m_clauses.tie(m_units.unit(Side::Left, left), m_units.unit(Side::Right, right));
        m_found.emplace_back(left, right);
    }

    const UnitPair &m_units;
    const WordMap &m_map;
    Pace m_pace;
    OpenUnits m_open;
    UnitSearch m_search;
    ClausePairing m_clauses;
    std::array<std::vector<bool>, 2> m_isLinked; ///< which sentences had a link before
    std::array<std::vector<bool>, 2> m_isClosed; ///< which are known not to be open
    UnitPairs m_found;
};

} // namespace

quint32 OpenUnits::freeWords(Side side, quint32 unit) const
{
    const Unit &words = m_units.unit(side, unit);
    return m_map.freeWords(side, words.first, words.end);
}

bool OpenUnits::isOpen(Side side, quint32 unit) const
{
    const Unit &words = m_units.unit(side, unit);
    if (words.isPlain || freeWords(side, unit) == 0)
        return false;
    const Tokens &tokens = m_words.on(side);
    quint64 open = 0;
    for (quint32 i = words.first; i < words.end; ++i)
        open += m_map.isFree(side, i) ? tokens.byteWeight(i) : 0U;
    return float(open) / Tokens::fullWeight >= leastOpen * m_units.weight(side, unit);
}

UnitPairs linkParaphrases(const TokenPair &words, const UnitPair &units,
                          const std::vector<UnitLink> &links, WordMap &map, const Pace &pace)
{
    return ParaphraseLinker(words, units, map, pace).run(links);
}

} // namespace diptych
