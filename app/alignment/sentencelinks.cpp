// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignment/sentencelinks.h"

#include "alignment/chain.h"
#include "alignment/clauses.h"
#include "alignment/cutoffs.h"
#include "alignment/unitsearch.h"

#include <algorithm>
#include <cmath>

namespace diptych {

namespace {

constexpr double leastSimilarity = 0.3; ///< of a link in order
constexpr double leastContainment = 0.6; ///< or this, where one sentence is part of the other
constexpr double leastBeside = 0.25; ///< or this, beside a stronger link in the same paragraph
constexpr double leastJoined = 0.5;  ///< share of one that has none, to join another paragraph's
constexpr double leastCutOff = 0.85; ///< the same, wherever it stands
constexpr quint32 fewestFreeWords = 3; ///< on both sides, for a second look at a link
constexpr quint32 fewestMovedWords = 4;
constexpr float leastOpen = 0.5F; ///< share of a sentence that is free, for it to look for a partner
constexpr float likeInPlace = 0.3F;
constexpr float likeAnywhere = 0.5F;
constexpr float leastCovered = 0.5F; ///< of a sentence beside a linked one, for the partner to say both

/// The steps of linkUnits().
class Linker
{
public:
    Linker(const TokenPair &words, const UnitPair &units, WordMap &map)
        : m_words(words)
        , m_units(units)
        , m_map(map)
        , m_clauses(words, map)
    {
    }

    std::vector<UnitLink> run()
    {
        keepStrongLinks();
        growMoves();
        linkInPlace();
        linkAnywhere();
        linkBeside();
        m_links = linksByWords(m_words, m_units, m_map);
        dropWeakLinks();
        completeLinks();
        tieCutOffs(m_words, m_units, m_links, m_map);
        m_links = linksByWords(m_words, m_units, m_map);
        dropWeakLinks();
        markOrder();
        return std::move(m_links);
    }

private:
    [[nodiscard]] bool isStrong(const UnitLink &link) const
    {
        return m_units.unit(Side::Left, link.left).isPlain || similarityOf(link, m_units) >= leastSimilarity
            || (link.words > 1 && containmentOf(link, m_units) >= leastContainment);
    }

    [[nodiscard]] bool isFound(const UnitLink &link) const
    {
        return std::binary_search(m_found.begin(), m_found.end(), std::pair(link.left, link.right));
    }

    // What links two sentences weakly stays where they stand beside a stronger link of one of them:
    // a sentence that was split or merged. One that has no other link must bring enough of itself.
    void dropWeakLinks()
    {
        std::array<std::vector<quint32>, 2> partner{std::vector<quint32>(m_units.on(Side::Left).size(), noToken),
                                                    std::vector<quint32>(m_units.on(Side::Right).size(), noToken)};
        for (const UnitLink &link : m_links) {
            if (isStrong(link) || isFound(link)) {
                partner[0][link.left] = link.right;
                partner[1][link.right] = link.left;
            }
        }
        const auto isBeside = [](quint32 a, quint32 b) { return a == b || a + 1 == b || b + 1 == a; };
        const auto isJoined = [&](const UnitLink &link, Side side) {
            const Side other = otherSide(side);
            const quint32 stronger = partner[sideIndex(side)][link.on(side)];
            if (stronger == noToken)
                return false;
            // A list's number in common says nothing.
            if (link.words < std::min(2U, m_units.unit(other, link.on(other)).size()))
                return false;
            const bool isTaken = partner[sideIndex(other)][link.on(other)] != noToken;
            const double share = double(link.weight) / double(m_units.weight(other, link.on(other)));
            if (!isBeside(stronger, link.on(other)))
                return share >= leastCutOff;
            const bool isNear = m_units.unit(other, stronger).paragraph == m_units.unit(other, link.on(other)).paragraph;
            return isTaken || isNear ? containmentOf(link, m_units) >= leastBeside : share >= leastJoined;
        };
        std::erase_if(m_links, [&](const UnitLink &link) {
            if (isStrong(link) || isFound(link) || isJoined(link, Side::Left) || isJoined(link, Side::Right))
                return false;
            untie(link, m_units, m_map);
            return true;
        });
    }

    void completeLinks()
    {
        for (const UnitLink &link : m_links) {
            const Unit &left = m_units.unit(Side::Left, link.left);
            const Unit &right = m_units.unit(Side::Right, link.right);
            if (left.isPlain || right.isPlain)
                continue;
            if (freeWords(Side::Left, left) >= fewestFreeWords && freeWords(Side::Right, right) >= fewestFreeWords)
                m_clauses.tieRest(left, right);
        }
    }

    [[nodiscard]] quint32 freeWords(Side side, const Unit &unit) const
    {
        quint32 count = 0;
        for (quint32 i = unit.first; i < unit.end; ++i)
            count += m_map.isFree(side, i) ? 1 : 0;
        return count;
    }

    void keepStrongLinks()
    {
        m_links = linksByWords(m_words, m_units, m_map);
        dropWeakLinks();
        markOrder();
        const std::vector<UnitLink> all = m_links;
        std::size_t i = 0;
        std::erase_if(m_links, [&](const UnitLink &link) {
            const bool isChance = !link.inOrder && link.words < fewestMovedWords && !isAmongMoved(all, i);
            ++i;
            if (isChance)
                untie(link, m_units, m_map);
            return isChance;
        });
    }

    // True for what moved with the sentence before or behind it.
    static bool isAmongMoved(const std::vector<UnitLink> &links, std::size_t at)
    {
        const auto movedWith = [&](std::size_t other) {
            const UnitLink &beside = links[other];
            return !beside.inOrder && beside.words >= fewestMovedWords
                && beside.left - links[at].left == beside.right - links[at].right;
        };
        return (at > 0 && links[at].left - links[at - 1].left == 1 && movedWith(at - 1))
            || (at + 1 < links.size() && links[at + 1].left - links[at].left == 1 && movedWith(at + 1));
    }

    void markOrder()
    {
        std::vector<WeightedPoint> points;
        points.reserve(m_links.size());
        for (const UnitLink &link : m_links)
            points.push_back({link.left, link.right, link.weight});
        const std::vector<bool> inOrder = heaviestPath(points);
        for (std::size_t i = 0; i < m_links.size(); ++i)
            m_links[i].inOrder = inOrder[i];
    }

    // Beside moved sentences stands more that moved with them and is too short to be found alone.
    void growMoves()
    {
        for (const UnitLink &link : m_links) {
            if (link.inOrder)
                continue;
            for (quint32 step = 1; growTo(link, link.left + step, link.right + step); ++step) { }
            for (quint32 step = 1; growTo(link, link.left - step, link.right - step); ++step) { }
        }
    }

    bool growTo(const UnitLink &from, quint32 left, quint32 right)
    {
        if (!isOpenBeside(Side::Left, from.left, left) || !isOpenBeside(Side::Right, from.right, right))
            return false;
        m_clauses.tie(m_units.unit(Side::Left, left), m_units.unit(Side::Right, right));
        for (const UnitLink &link : linksByWords(m_words, m_units, m_map, left)) {
            if (link.right != right)
                continue;
            if (isStrong(link))
                return true;
            untie(link, m_units, m_map);
        }
        return false;
    }

    [[nodiscard]] bool isOpenBeside(Side side, quint32 from, quint32 unit) const
    {
        return unit < m_units.on(side).size() && isOpen(side, unit) && m_units.unit(side, unit).paragraph == m_units.unit(side, from).paragraph;
    }

    // A sentence is open as long as most of it is tied to nothing.
    [[nodiscard]] bool isOpen(Side side, quint32 index) const
    {
        const Unit &unit = m_units.unit(side, index);
        if (unit.isPlain)
            return false;
        float open = 0;
        for (quint32 i = unit.first; i < unit.end; ++i) {
            if (m_map.isFree(side, i))
                open += m_words.weight(side, i);
        }
        return open >= leastOpen * m_units.weight(side, index);
    }

    // Sentences without a partner from one link in order to the next, both included.
    void linkInPlace()
    {
        UnitSearch search(m_words, m_units, m_map);
        quint32 left = 0;
        quint32 right = 0;
        const auto close = [&](quint32 leftEnd, quint32 rightEnd) {
            if (left < leftEnd && right < rightEnd)
                linkGap(search, openUnits(Side::Left, left, leftEnd), openUnits(Side::Right, right, rightEnd));
        };
        for (const UnitLink &link : m_links) {
            if (!link.inOrder)
                continue;
            close(link.left + 1, link.right + 1);
            left = link.left;
            right = link.right;
        }
        close(m_units.on(Side::Left).size(), m_units.on(Side::Right).size());
        std::sort(m_found.begin(), m_found.end());
    }

    [[nodiscard]] std::vector<quint32> openUnits(Side side, quint32 from, quint32 to) const
    {
        std::vector<quint32> open;
        for (quint32 u = from; u < to; ++u) {
            if (isOpen(side, u))
                open.push_back(u);
        }
        return open;
    }

    void linkGap(UnitSearch &search, const std::vector<quint32> &left, const std::vector<quint32> &right)
    {
        if (left.empty() || right.empty())
            return;
        const std::vector<Likeness> found = search.search(left, right, likeInPlace);
        std::vector<WeightedPoint> points;
        for (const Likeness &pair : found)
            points.push_back({pair.left, pair.right, pair.score * pair.score});
        const std::vector<bool> inOrder = heaviestPath(points, Path::Strict);
        for (std::size_t i = 0; i < found.size(); ++i) {
            if (inOrder[i])
                link(found[i]);
        }
    }

    // What is left, wherever its like stands, the likest first.
    void linkAnywhere()
    {
        UnitSearch search(m_words, m_units, m_map);
        const auto left = openUnits(Side::Left, 0, m_units.on(Side::Left).size());
        const auto right = openUnits(Side::Right, 0, m_units.on(Side::Right).size());
        std::vector<Likeness> found = search.search(left, right, likeAnywhere);
        std::stable_sort(found.begin(), found.end(),
                         [](const Likeness &a, const Likeness &b) { return a.score > b.score; });
        for (const Likeness &pair : found) {
            if (isOpen(Side::Left, pair.left) && isOpen(Side::Right, pair.right))
                link(pair);
        }
        std::sort(m_found.begin(), m_found.end());
    }

    // What one sentence says the other side may say in two: in the partner's and one beside it that
    // has no partner itself.
    void linkBeside()
    {
        UnitSearch search(m_words, m_units, m_map);
        const auto found = m_found;
        for (const UnitLink &strong : m_links)
            linkBeside(search, strong.left, strong.right);
        for (const auto &[left, right] : found)
            linkBeside(search, left, right);
        std::sort(m_found.begin(), m_found.end());
    }

    void linkBeside(UnitSearch &search, quint32 left, quint32 right)
    {
        for (const quint32 step : {quint32(-1), 1U}) {
            for (quint32 beside = left + step; isCovered(search, Side::Left, beside, right); beside += step)
                link({beside, right, 0});
            for (quint32 beside = right + step; isCovered(search, Side::Right, beside, left); beside += step)
                link({left, beside, 0});
        }
    }

    // True where a sentence without a partner is said by another, whatever else that one says.
    [[nodiscard]] bool isCovered(UnitSearch &search, Side side, quint32 unit, quint32 other) const
    {
        if (unit >= m_units.on(side).size() || !isOpen(side, unit))
            return false;
        const Unit &coverer = m_units.unit(otherSide(side), other);
        return !coverer.isPlain && freeWords(otherSide(side), coverer) >= fewestMovedWords
            && search.coverage(side, unit, other) >= leastCovered;
    }

    void link(const Likeness &pair)
    {
        m_clauses.tie(m_units.unit(Side::Left, pair.left), m_units.unit(Side::Right, pair.right));
        m_found.emplace_back(pair.left, pair.right);
    }

    const TokenPair &m_words;
    const UnitPair &m_units;
    WordMap &m_map;
    ClausePairing m_clauses;
    std::vector<UnitLink> m_links;
    std::vector<std::pair<quint32, quint32>> m_found; ///< sentences linked by what they say
};

} // namespace

std::vector<UnitLink> linkUnits(const TokenPair &words, const UnitPair &units, WordMap &map)
{
    return Linker(words, units, map).run();
}

} // namespace diptych
