// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignment/sentencelist.h"

#include <algorithm>

namespace diptych {

namespace {

constexpr double leastShown = 0.4; ///< similarity of a sentence's only link
constexpr double leastShownMoved = 0.9;
constexpr double leastShownSecond = 0.5; ///< of a further one
constexpr double leastShownPart = 0.85;  ///< containment of what a paragraph's end cut off

/// The heaviest link of each sentence.
class BestLinks
{
public:
    BestLinks(const std::vector<UnitLink> &links, const UnitPair &units)
        : m_best{std::vector<const UnitLink *>(units.on(Side::Left).size()),
                 std::vector<const UnitLink *>(units.on(Side::Right).size())}
    {
        for (const UnitLink &link : links) {
            for (const Side side : bothSides) {
                const UnitLink *&best = m_best[sideIndex(side)][link.on(side)];
                if (!best || best->weight < link.weight)
                    best = &link;
            }
        }
    }
    [[nodiscard]] const UnitLink &of(Side side, const UnitLink &link) const
    {
        return *m_best[sideIndex(side)][link.on(side)];
    }
    [[nodiscard]] bool isBest(const UnitLink &link) const
    {
        return &of(Side::Left, link) == &link && &of(Side::Right, link) == &link;
    }

private:
    std::array<std::vector<const UnitLink *>, 2> m_best;
};

// True where one of the two sentences goes on in another paragraph of the other side.
bool isCutOff(const UnitLink &link, const BestLinks &best, const UnitPair &units)
{
    for (const Side side : bothSides) {
        const UnitLink &whole = best.of(side, link);
        const Side other = otherSide(side);
        if (units.unit(other, whole.on(other)).paragraph !=
            units.unit(other, link.on(other)).paragraph)
            return true;
    }
    return false;
}

std::vector<UnitLink> shownOf(const std::vector<UnitLink> &links, const UnitPair &units)
{
    const BestLinks best(links, units);
    std::vector<UnitLink> shown;
    for (const UnitLink &link : links) {
        const double similarity = similarityOf(link, units);
        const bool isPart =
            containmentOf(link, units) >= leastShownPart && isCutOff(link, best, units);
        const double least = !link.inOrder       ? leastShownMoved
                             : best.isBest(link) ? leastShown
                                                 : leastShownSecond;
        if (similarity >= least || isPart)
            shown.push_back(link);
    }
    return shown;
}

/// Turns links of units into links of sentences.
class SentenceLister
{
public:
    SentenceLister(const TokenPair &words, const UnitPair &units, const WordMap &map)
        : m_words(words)
        , m_units(units)
        , m_map(map)
    {
    }

    std::vector<SentenceLink> list(const std::vector<UnitLink> &links)
    {
        for (const UnitLink &link : shownOf(links, m_units)) {
            const Unit &left = m_units.unit(Side::Left, link.left);
            const Unit &right = m_units.unit(Side::Right, link.right);
            if (left.isPlain)
                addPlain(left, right);
            else
                m_result.push_back({rangeOf(Side::Left, left), rangeOf(Side::Right, right),
                                    similarityOf(link, m_units)});
        }
        return std::move(m_result);
    }

private:
    [[nodiscard]] Range rangeOf(Side side, WordRange words) const
    {
        const Tokens &tokens = m_words.on(side);
        return {tokens.start(words.first), tokens.end(words.end - 1)};
    }

    [[nodiscard]] std::vector<WordRange> sentencesIn(Side side, WordRange words) const
    {
        return sentencesOf(m_words.on(side), words);
    }

    [[nodiscard]] double weight(Side side, WordRange words) const
    {
        return double(m_words.on(side).weight(words.first, words.end));
    }

    // The sentences of two plain paragraphs, whose words go side by side.
    void addPlain(WordRange left, WordRange right)
    {
        const std::vector<WordRange> rights = sentencesIn(Side::Right, right);
        auto r = rights.begin();
        for (const WordRange sentence : sentencesIn(Side::Left, left)) {
            double common = 0;
            for (quint32 i = sentence.first; i < sentence.end; ++i) {
                const quint32 j = m_map.toRight(i);
                if (j == noToken)
                    continue;
                if (j >= r->end) {
                    addSentences(sentence, *r, common);
                    common = 0;
                    while (j >= r->end)
                        ++r;
                }
                common += double(m_words.weight(Side::Left, i));
            }
            addSentences(sentence, *r, common);
        }
    }

    void addSentences(WordRange left, WordRange right, double common)
    {
        const double both = weight(Side::Left, left) + weight(Side::Right, right);
        if (common > 0 && 2 * common >= leastShown * both)
            m_result.push_back({rangeOf(Side::Left, left), rangeOf(Side::Right, right),
                                std::min(1.0, 2 * common / both)});
    }

    const TokenPair &m_words;
    const UnitPair &m_units;
    const WordMap &m_map;
    std::vector<SentenceLink> m_result;
};

} // namespace

std::vector<SentenceLink> sentenceLinks(const TokenPair &words, const UnitPair &units,
                                        const WordMap &map, const std::vector<UnitLink> &links)
{
    return SentenceLister(words, units, map).list(links);
}

} // namespace diptych
