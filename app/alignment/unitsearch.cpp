// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignment/unitsearch.h"

#include <algorithm>

namespace diptych {

namespace {

constexpr quint32 longestSentence = 400; ///< words
constexpr std::size_t pairsPerSentence = 32; ///< that may be compared where all are
constexpr std::size_t fewSentences = 24;     ///< that share a word worth looking up
constexpr std::size_t mostCandidates = 6;
constexpr float stemShare = 0.6F; ///< what a common beginning counts of a common word

} // namespace

UnitSearch::UnitSearch(const TokenisedPair &words, const UnitPair &units, const WordMap &map)
    : m_words(words)
    , m_units(units)
    , m_map(map)
    , m_wordCount(words.vocabulary.foldedCount())
    , m_stemCount(words.vocabulary.stemCount())
{
}

bool UnitSearch::isComparable(Side side, quint32 unit) const
{
    return m_units.unit(side, unit).size() <= longestSentence;
}

float UnitSearch::likeness(quint32 left, quint32 right)
{
    if (!isComparable(Side::Left, left) || !isComparable(Side::Right, right))
        return 0;
    const Unit &l = m_units.unit(Side::Left, left);
    const Unit &r = m_units.unit(Side::Right, right);
    const Vocabulary &vocabulary = m_words.vocabulary;
    const auto isOpen = [this](Side side, quint32 token, const Unit &other) {
        const quint32 partner = m_map.partner(side, token);
        return partner == noToken || (partner >= other.first && partner < other.end);
    };
    float both = 0;
    for (quint32 i = l.first; i < l.end; ++i) {
        if (isOpen(Side::Left, i, r)) {
            const quint32 word = m_words.left().folded[i];
            both += vocabulary.weight(word);
            ++m_wordCount[word];
            ++m_stemCount[vocabulary.stem(word)];
        }
    }
    float common = 0;
    for (const bool byStem : {false, true}) {
        for (quint32 j = r.first; j < r.end; ++j) {
            if (!isOpen(Side::Right, j, l))
                continue;
            const quint32 word = m_words.right().folded[j];
            const quint32 stem = vocabulary.stem(word);
            both += byStem ? 0 : vocabulary.weight(word);
            // A word that was found itself is not found again by its beginning.
            if (!byStem && m_wordCount[word] > 0) {
                --m_wordCount[word];
                --m_stemCount[stem];
                common += vocabulary.weight(word);
            } else if (byStem && m_stemCount[stem] > 0) {
                --m_stemCount[stem];
                common += stemShare * vocabulary.weight(word);
            }
        }
    }
    for (quint32 i = l.first; i < l.end; ++i) {
        const quint32 word = m_words.left().folded[i];
        m_wordCount[word] = 0;
        m_stemCount[vocabulary.stem(word)] = 0;
    }
    return both > 0 ? std::min(1.0F, 2 * common / both) : 0;
}

std::vector<Likeness> UnitSearch::search(std::span<const quint32> left, std::span<const quint32> right,
                                         float least)
{
    std::vector<Likeness> found;
    const auto compare = [&](quint32 l, quint32 r) {
        const float score = likeness(l, r);
        if (score >= least)
            found.push_back({l, r, score});
    };
    if (left.size() * right.size() <= pairsPerSentence * (left.size() + right.size())) {
        for (const quint32 l : left) {
            for (const quint32 r : right)
                compare(l, r);
        }
        return found;
    }
    enter(right);
    for (const quint32 l : left) {
        for (const quint32 r : candidates(l))
            compare(l, r);
    }
    return found;
}

// Lists, for each stem that not too many of the sentences have, those that have it.
void UnitSearch::enter(std::span<const quint32> right)
{
    const Vocabulary &vocabulary = m_words.vocabulary;
    const Tokens &tokens = m_words.right();
    std::vector<quint32> last(vocabulary.stemCount(), noToken);
    std::vector<quint32> count(vocabulary.stemCount() + 1);
    const auto forEach = [&](auto visit) {
        std::fill(last.begin(), last.end(), noToken);
        for (const quint32 u : right) {
            if (!isComparable(Side::Right, u))
                continue;
            const Unit &unit = m_units.unit(Side::Right, u);
            for (quint32 j = unit.first; j < unit.end; ++j) {
                const quint32 stem = vocabulary.stem(tokens.folded[j]);
                if (!m_map.isFree(Side::Right, j) || last[stem] == u)
                    continue;
                last[stem] = u;
                visit(stem, u);
            }
        }
    };
    forEach([&](quint32 stem, quint32) { ++count[stem]; });
    m_postingStart.assign(vocabulary.stemCount() + 1, 0);
    quint32 sum = 0;
    for (quint32 stem = 0; stem < vocabulary.stemCount(); ++stem) {
        m_postingStart[stem] = sum;
        sum += count[stem] <= fewSentences ? count[stem] : 0;
    }
    m_postingStart.back() = sum;
    m_postings.resize(sum);
    std::vector<quint32> place(m_postingStart);
    forEach([&](quint32 stem, quint32 unit) {
        if (count[stem] <= fewSentences)
            m_postings[place[stem]++] = unit;
    });
}

// The sentences of the right that share the most of the rare words of one of the left.
std::vector<quint32> UnitSearch::candidates(quint32 left)
{
    std::vector<std::pair<quint32, float>> shared;
    if (!isComparable(Side::Left, left))
        return {};
    const Unit &unit = m_units.unit(Side::Left, left);
    for (quint32 i = unit.first; i < unit.end; ++i) {
        if (!m_map.isFree(Side::Left, i))
            continue;
        const quint32 word = m_words.left().folded[i];
        const quint32 stem = m_words.vocabulary.stem(word);
        for (quint32 p = m_postingStart[stem]; p < m_postingStart[stem + 1]; ++p)
            shared.emplace_back(m_postings[p], m_words.vocabulary.weight(word));
    }
    std::sort(shared.begin(), shared.end());
    std::vector<std::pair<float, quint32>> sums;
    for (const auto &[right, weight] : shared) {
        if (sums.empty() || sums.back().second != right)
            sums.emplace_back(0.0F, right);
        sums.back().first += weight;
    }
    std::sort(sums.begin(), sums.end(),
              [](const auto &a, const auto &b) { return a.first != b.first ? a.first > b.first : a.second < b.second; });
    std::vector<quint32> best;
    for (std::size_t i = 0; i < std::min(sums.size(), mostCandidates); ++i)
        best.push_back(sums[i].second);
    std::sort(best.begin(), best.end());
    return best;
}

} // namespace diptych
