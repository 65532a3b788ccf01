// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignment/wordpairing.h"

#include "alignment/chain.h"
#include "alignment/clauses.h"
#include "alignment/leftovers.h"
#include "alignment/moves.h"

#include <algorithm>
#include <iterator>

namespace diptych {

namespace {

constexpr std::size_t manyWords = 200'000; ///< beyond which not every run is looked at
constexpr quint32 fewestMovedWords = 8;
constexpr quint32 fewestMovedLater = 6;

unsigned runLength(std::size_t words)
{
    return words < 2'000 ? 4 : words < 4'000'000 ? 5 : 6;
}

/// The steps of pairWords() on one pair.
class WordPairing
{
public:
    WordPairing(const TokenPair &pair, WordMap &map)
        : m_pair(pair)
        , m_map(map)
        , m_filler(pair, map)
        , m_clauses(pair, map)
    {
    }

    void pairSame(const Pace &pace)
    {
        const std::size_t words = m_pair.left().size() + m_pair.right().size();
        const unsigned k = runLength(words);
        const auto segments =
            words < manyWords ? segmentsAmongAll(k, pace) : segmentsByTaken(k, pace);
        if (pace.isStopped())
            return;
        const auto inChain = heaviestChain(segments, k - 1);
        std::vector<Segment> chain;
        std::vector<Segment> others;
        for (std::size_t i = 0; i < segments.size(); ++i)
            (inChain[i] ? chain : others).push_back(segments[i]);
        chain = withoutOverlaps(std::move(chain));
        for (const Segment &segment : chain)
            tie(segment);
        m_gaps = gapsBetween(chain);
        tieMoves(freeParts(others, m_map, k - 1), fewestMovedWords, m_filler, m_map);
    }

    // Text that went from one gap to another leaves both lopsided.
    void pairMovedBetweenGaps()
    {
        Leftovers lopsided;
        for (const Box &gap : m_gaps) {
            const quint32 left = m_map.freeWords(Side::Left, gap.left, gap.leftEnd);
            const quint32 right = m_map.freeWords(Side::Right, gap.right, gap.rightEnd);
            if (std::max(left, right) - std::min(left, right) >=
                std::max(fewestMovedLater - 1, std::max(left, right) / 4))
                lopsided.add(m_pair, gap, m_map);
        }
        tieMoves(lopsided.segments(4, m_pair), fewestMovedLater, m_filler, m_map);
    }

    // What is free on both sides after all gaps are filled.
    void pairRest()
    {
        Leftovers rest;
        for (const Box &gap : m_gaps)
            rest.add(m_pair, gap, m_map);
        tieMoves(rest.segments(4, m_pair), fewestMovedLater, m_filler, m_map);
    }

    // A gap may be large: what it holds is how far the work is.
    void fillGaps(const Pace &pace)
    {
        constexpr quint64 often = 1 << 14;
        quint64 all = 0;
        for (const Box &gap : m_gaps)
            all += costOf(gap);
        quint64 done = 0;
        quint64 told = 0;
        for (const Box &gap : m_gaps) {
            if (done >= told) {
                if (!pace.at(double(done) / double(all)))
                    return;
                told = done + often;
            }
            done += costOf(gap);
            if (gap.left < gap.leftEnd && gap.right < gap.rightEnd)
                m_clauses.tie(gap);
        }
    }

private:
    [[nodiscard]] std::vector<Segment> segmentsAmongAll(unsigned k, const Pace &pace) const
    {
        const Words left = m_pair.left().numbers();
        const Words right = m_pair.right().numbers();
        auto segments = grownSegments(uniqueSeeds(left, right, k, 0, pace), left, right, k);
        weigh(segments);
        return segments;
    }

    // What the right took from the left when it was read, and what is found in the rest.
    [[nodiscard]] std::vector<Segment> segmentsByTaken(unsigned k, const Pace &pace) const
    {
        std::vector<Segment> taken = m_pair.right().taken();
        weigh(taken);
        std::size_t takenWords = 0;
        for (const Segment &segment : taken)
            takenWords += segment.length;
        Leftovers rest;
        rest.reserve(m_pair.left().size() - takenWords + taken.size() + 1,
                     m_pair.right().size() - takenWords + taken.size() + 1);
        for (const Box &gap : gapsBetween(taken))
            rest.add(m_pair, gap, m_map);
        const std::vector<Segment> found =
            rest.segments(k, m_pair, rest.size() < manyWords ? 0 : 3, pace);
        std::vector<Segment> segments;
        segments.reserve(taken.size() + found.size());
        std::merge(taken.begin(), taken.end(), found.begin(), found.end(),
                   std::back_inserter(segments),
                   [](const Segment &a, const Segment &b) { return a.left < b.left; });
        return segments;
    }

    void weigh(std::vector<Segment> &segments) const
    {
        for (Segment &segment : segments)
            segment.weight = m_pair.left().weight(segment.left, segment.leftEnd());
    }

    void tie(const Segment &segment)
    {
        for (quint32 i = 0; i < segment.length; ++i)
            m_map.tie(segment.left + i, segment.right + i);
    }

    static quint64 costOf(const Box &gap)
    {
        return quint64(gap.leftEnd - gap.left) + (gap.rightEnd - gap.right) + 8;
    }

    [[nodiscard]] std::vector<Box> gapsBetween(const std::vector<Segment> &chain) const
    {
        std::vector<Box> gaps;
        Box gap;
        const auto close = [&](quint32 leftEnd, quint32 rightEnd) {
            gap.leftEnd = leftEnd;
            gap.rightEnd = rightEnd;
            if (gap.left < leftEnd || gap.right < rightEnd)
                gaps.push_back(gap);
        };
        for (const Segment &segment : chain) {
            close(segment.left, segment.right);
            gap.left = segment.leftEnd();
            gap.right = segment.rightEnd();
        }
        close(m_pair.left().size(), m_pair.right().size());
        return gaps;
    }

    const TokenPair &m_pair;
    WordMap &m_map;
    GapFiller m_filler;
    ClausePairing m_clauses;
    std::vector<Box> m_gaps;
};

} // namespace

WordMap pairWords(const TokenPair &pair, const Pace &pace)
{
    WordMap map(pair.left().size(), pair.right().size());
    WordPairing pairing(pair, map);
    pairing.pairSame(pace.part(0, 0.3));
    if (!pace.at(0.35))
        return map;
    pairing.pairMovedBetweenGaps();
    pairing.fillGaps(pace.part(0.4, 0.95));
    if (pace.at(0.95))
        pairing.pairRest();
    return map;
}

} // namespace diptych
