// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignment/sentencelinks.h"

#include "alignment/chain.h"
#include "alignment/clauses.h"
#include "alignment/cutoffs.h"
#include "alignment/paraphrases.h"

#include <algorithm>
#include <cmath>

namespace diptych {

namespace {

constexpr double leastSimilarity = 0.3;  ///< of a link in order
constexpr double leastContainment = 0.6; ///< or this, where one sentence is part of the other
constexpr double leastBeside = 0.25;     ///< or this, beside a stronger link in the same paragraph
constexpr double leastJoined = 0.5;    ///< share of one that has none, to join another paragraph's
constexpr double leastCutOff = 0.85;   ///< the same, wherever it stands
constexpr quint32 fewestFreeWords = 3; ///< on both sides, for a second look at a link
constexpr quint32 fewestMovedWords = 4;

/// The steps of linkUnits().
class Linker
{
public:
    Linker(const TokenPair &words, const UnitPair &units, WordMap &map, const Pace &pace,
           const PinnedWords &pins)
        : m_words(words)
        , m_units(units)
        , m_map(map)
        , m_pace(pace)
        , m_pins(pins)
        , m_open(words, units, map)
        , m_clauses(words, map)
    {
    }

    std::vector<UnitLink> run()
    {
        keepStrongLinks();
        growMoves(m_pace.part(0.2, 0.25));
        if (!m_pace.isStopped())
            m_found = linkParaphrases(m_words, m_units, m_links, m_map, m_pace.part(0.25, 0.7));
        readLinks(m_pace.part(0.7, 0.75));
        dropWeakLinks();
        completeLinks(m_pace.part(0.75, 0.9));
        if (!m_pace.isStopped())
            tieCutOffs(m_words, m_units, m_links, m_map);
        m_pins.enforce(m_words, m_map);
        readLinks(m_pace.part(0.9, 1));
        dropWeakLinks();
        markOrder();
        return std::move(m_links);
    }

private:
    void readLinks(const Pace &pace)
    {
        m_links = m_pace.isStopped() ? std::vector<UnitLink>()
                                     : linksByWords(m_words, m_units, m_map, pace);
    }

    [[nodiscard]] bool isStrong(const UnitLink &link) const
    {
        return m_units.unit(Side::Left, link.left).isPlain ||
               similarityOf(link, m_units) >= leastSimilarity ||
               (link.words > 1 && containmentOf(link, m_units) >= leastContainment);
    }

    [[nodiscard]] bool isFound(const UnitLink &link) const
    {
        return std::binary_search(m_found.begin(), m_found.end(), std::pair(link.left, link.right));
    }

    [[nodiscard]] bool isTied(const UnitLink &link) const
    {
        return m_pins.tieOf(Side::Left, m_units.unit(Side::Left, link.left).first).has_value();
    }

    // What links two sentences weakly stays where they stand beside a stronger link of one of them:
    // a sentence that was split or merged. One that has no other link must bring enough of itself.
    void dropWeakLinks()
    {
        std::array<std::vector<quint32>, 2> partner{
            std::vector<quint32>(m_units.on(Side::Left).size(), noToken),
            std::vector<quint32>(m_units.on(Side::Right).size(), noToken)};
        for (const UnitLink &link : m_links) {
            if (isStrong(link) || isFound(link)) {
                partner[0][link.left] = link.right;
                partner[1][link.right] = link.left;
            }
        }
        const auto isBeside = [](quint32 a, quint32 b) {
            return a == b || a + 1 == b || b + 1 == a;
        };
        const auto isJoined = [&](const UnitLink &link, Side side) {
            const Side other = otherSide(side);
            const quint32 stronger = partner[sideIndex(side)][link.on(side)];
            if (stronger == noToken)
                return false;
            // A list's number in common says nothing.
            if (link.words < std::min(2U, m_units.unit(other, link.on(other)).size()))
                return false;
            const bool isTaken = partner[sideIndex(other)][link.on(other)] != noToken;
            const double share =
                double(link.weight) / double(m_units.weight(other, link.on(other)));
            if (!isBeside(stronger, link.on(other)))
                return share >= leastCutOff;
            const bool isNear = m_units.unit(other, stronger).paragraph ==
                                m_units.unit(other, link.on(other)).paragraph;
            return isTaken || isNear ? containmentOf(link, m_units) >= leastBeside
                                     : share >= leastJoined;
        };
        std::erase_if(m_links, [&](const UnitLink &link) {
            if (isStrong(link) || isFound(link) || isTied(link) || isJoined(link, Side::Left) ||
                isJoined(link, Side::Right))
                return false;
            untie(link, m_units, m_map);
            return true;
        });
    }

    void completeLinks(const Pace &pace)
    {
        for (std::size_t i = 0; i < m_links.size() && pace.at(i, m_links.size()); ++i) {
            const UnitLink &link = m_links[i];
            const Unit &left = m_units.unit(Side::Left, link.left);
            const Unit &right = m_units.unit(Side::Right, link.right);
            if (left.isPlain || right.isPlain)
                continue;
            if (m_open.freeWords(Side::Left, link.left) >= fewestFreeWords &&
                m_open.freeWords(Side::Right, link.right) >= fewestFreeWords)
                m_clauses.tieRest(left, right);
        }
    }

    void keepStrongLinks()
    {
        readLinks(m_pace.part(0, 0.15));
        dropWeakLinks();
        markOrder();
        const std::vector<UnitLink> all = m_links;
        std::size_t i = 0;
        std::erase_if(m_links, [&](const UnitLink &link) {
            const bool isChance =
                !link.inOrder && link.words < fewestMovedWords && !isAmongMoved(all, i);
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
            return !beside.inOrder && beside.words >= fewestMovedWords &&
                   beside.left - links[at].left == beside.right - links[at].right;
        };
        return (at > 0 && links[at].left - links[at - 1].left == 1 && movedWith(at - 1)) ||
               (at + 1 < links.size() && links[at + 1].left - links[at].left == 1 &&
                movedWith(at + 1));
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
    void growMoves(const Pace &pace)
    {
        for (std::size_t i = 0; i < m_links.size() && pace.at(i, m_links.size()); ++i) {
            const UnitLink &link = m_links[i];
            if (link.inOrder)
                continue;
            for (quint32 step = 1; growTo(link, link.left + step, link.right + step); ++step) {
            }
            for (quint32 step = 1; growTo(link, link.left - step, link.right - step); ++step) {
            }
        }
    }

    bool growTo(const UnitLink &from, quint32 left, quint32 right)
    {
        if (!isOpenBeside(Side::Left, from.left, left) ||
            !isOpenBeside(Side::Right, from.right, right))
            return false;
        m_clauses.tie(m_units.unit(Side::Left, left), m_units.unit(Side::Right, right));
        for (const UnitLink &link : linksOfUnit(m_words, m_units, m_map, left)) {
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
        return unit < m_units.on(side).size() &&
               m_units.unit(side, unit).paragraph == m_units.unit(side, from).paragraph &&
               m_open.isOpen(side, unit);
    }

    const TokenPair &m_words;
    const UnitPair &m_units;
    WordMap &m_map;
    Pace m_pace;
    const PinnedWords &m_pins;
    OpenUnits m_open;
    ClausePairing m_clauses;
    std::vector<UnitLink> m_links;
    UnitPairs m_found; ///< sentences linked by what they say
};

} // namespace

std::vector<UnitLink> linkUnits(const TokenPair &words, const UnitPair &units, WordMap &map,
                                const Pace &pace, const PinnedWords &pins)
{
    return Linker(words, units, map, pace, pins).run();
}

} // namespace diptych
