// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignment/unitsearch.h"

#include "alignment/folding.h"
#include "alignment/hashing.h"

#include <algorithm>
#include <array>
#include <bit>

namespace diptych {

namespace {

constexpr quint32 longestSentence = 400;     ///< words
constexpr std::size_t pairsPerSentence = 32; ///< that may be compared where all are
constexpr std::ptrdiff_t fewSentences = 12;  ///< that share a word worth looking up
constexpr std::size_t mostCandidates = 4;
constexpr std::size_t stemLength = 5; ///< letters
constexpr float stemShare = 0.6F;     ///< what a common beginning counts of a common word

quint32 hashOf(FoldedView stem)
{
    quint64 packed = 0;
    for (const char32_t c : stem)
        packed = std::rotl(packed, 13) ^ c;
    return quint32(mixed(packed) >> 32);
}

quint32 stemOf(QByteArrayView word)
{
    constexpr qsizetype shortWord = 32;
    std::array<char32_t, shortWord> letters;
    const qsizetype count = word.size() <= shortWord ? foldedLetters(word, letters.data()) : 0;
    if (count > 0)
        return hashOf(FoldedView(letters).first(std::min(stemLength, std::size_t(count))));
    const FoldedWord folded = foldedWord(word);
    return hashOf(FoldedView(folded).first(std::min(stemLength, std::size_t(folded.size()))));
}

quint64 posting(quint32 stem, quint32 sentence)
{
    return quint64(stem) << 32 | sentence;
}

quint32 stemOf(quint64 posting)
{
    return quint32(posting >> 32);
}

} // namespace

UnitSearch::UnitSearch(const TokenPair &words, const UnitPair &units, const WordMap &map)
    : m_pair(words)
    , m_units(units)
    , m_map(map)
{
}

void UnitSearch::clear()
{
    m_words.clear();
    m_stems.clear();
}

UnitSearch::Profiles UnitSearch::profilesOf(Side side, std::span<const quint32> units)
{
    Profiles profiles;
    for (const quint32 u : units) {
        const Unit &unit = m_units.unit(side, u);
        if (unit.size() > longestSentence)
            continue;
        profiles.push_back(profileOf(side, unit));
        profiles.back().unit = u;
    }
    return profiles;
}

UnitSearch::Profile UnitSearch::profileOf(Side side, WordRange words)
{
    const Tokens &tokens = m_pair.on(side);
    Profile profile{0, quint32(m_words.size()), 0, 0};
    for (quint32 i = words.first; i < words.end; ++i) {
        if (!m_map.isFree(side, i))
            continue;
        m_words.push_back({tokens.number(i), stemOf(tokens.bytes(i)), tokens.weight(i)});
        profile.weight += tokens.weight(i);
    }
    profile.end = quint32(m_words.size());
    std::sort(m_words.begin() + profile.first, m_words.end(),
              [](const Word &a, const Word &b) { return a.number < b.number; });
    for (quint32 i = profile.first; i < profile.end; ++i)
        m_stems.push_back({m_words[i].stem, m_words[i].weight, i - profile.first});
    std::sort(m_stems.begin() + profile.first, m_stems.end(), [](const Stem &a, const Stem &b) {
        return std::pair(a.stem, a.weight) < std::pair(b.stem, b.weight);
    });
    return profile;
}

std::span<const UnitSearch::Word> UnitSearch::wordsOf(const Profile &profile) const
{
    return std::span(m_words).subspan(profile.first, profile.end - profile.first);
}

std::span<const UnitSearch::Stem> UnitSearch::stemsOf(const Profile &profile) const
{
    return std::span(m_stems).subspan(profile.first, profile.end - profile.first);
}

// The weight of what two sentences share: words, and beginnings of the others.
float UnitSearch::common(const Profile &left, const Profile &right)
{
    const auto l = wordsOf(left);
    const auto r = wordsOf(right);
    m_isShared[0].assign(l.size(), false);
    m_isShared[1].assign(r.size(), false);
    float sum = 0;
    for (std::size_t i = 0, j = 0; i < l.size() && j < r.size();) {
        if (l[i].number == r[j].number) {
            sum += l[i].weight;
            m_isShared[0][i++] = true;
            m_isShared[1][j++] = true;
        } else if (l[i].number < r[j].number) {
            ++i;
        } else {
            ++j;
        }
    }
    const auto leftStems = stemsOf(left);
    const auto rightStems = stemsOf(right);
    for (auto a = leftStems.begin(), b = rightStems.begin();
         a != leftStems.end() && b != rightStems.end();) {
        if (a->stem < b->stem || m_isShared[0][a->word]) {
            ++a;
        } else if (b->stem < a->stem || m_isShared[1][b->word]) {
            ++b;
        } else {
            sum += stemShare * std::min(a->weight, b->weight);
            ++a;
            ++b;
        }
    }
    return sum;
}

Likeness UnitSearch::likeness(const Profile &left, const Profile &right)
{
    const float both = left.weight + right.weight;
    const float shared = both > 0 ? common(left, right) : 0;
    return {left.unit, right.unit, both > 0 ? std::min(1.0F, 2 * shared / both) : 0, shared};
}

float UnitSearch::coverage(Side side, quint32 unit, WordRange others)
{
    const Unit &words = m_units.unit(side, unit);
    if (words.size() > longestSentence || others.size() > longestSentence)
        return 0;
    clear();
    const Profile own = profileOf(side, words);
    const Profile other = profileOf(otherSide(side), others);
    return own.weight > 0 ? std::min(1.0F, common(own, other) / own.weight) : 0;
}

std::vector<Likeness> UnitSearch::search(std::span<const quint32> left,
                                         std::span<const quint32> right, float least,
                                         const Pace &pace)
{
    clear();
    const Profiles lefts = profilesOf(Side::Left, left);
    const Profiles rights = profilesOf(Side::Right, right);
    std::vector<Likeness> found;
    const auto compare = [&](const Profile &l, const Profile &r) {
        const Likeness pair = likeness(l, r);
        if (pair.score >= least)
            found.push_back(pair);
    };
    if (lefts.size() * rights.size() <= pairsPerSentence * (lefts.size() + rights.size())) {
        for (const Profile &l : lefts) {
            for (const Profile &r : rights)
                compare(l, r);
        }
        return found;
    }
    enter(rights);
    for (std::size_t i = 0; i < lefts.size() && pace.at(i, lefts.size()); ++i) {
        for (const quint32 r : candidates(lefts[i]))
            compare(lefts[i], rights[r]);
    }
    return found;
}

void UnitSearch::enter(const Profiles &right)
{
    m_postings.clear();
    for (quint32 r = 0; r < right.size(); ++r) {
        for (const Word &word : wordsOf(right[r]))
            m_postings.push_back(posting(word.stem, r));
    }
    std::sort(m_postings.begin(), m_postings.end());
    m_postings.erase(std::unique(m_postings.begin(), m_postings.end()), m_postings.end());
}

// The profiles of the right that share the most of the rare words of one of the left.
std::vector<quint32> UnitSearch::candidates(const Profile &left)
{
    m_shared.clear();
    for (const Word &word : wordsOf(left)) {
        const auto first =
            std::lower_bound(m_postings.begin(), m_postings.end(), posting(word.stem, 0));
        auto last = first;
        while (last != m_postings.end() && stemOf(*last) == word.stem &&
               last - first <= fewSentences)
            ++last;
        if (last - first > fewSentences)
            continue;
        for (auto at = first; at != last; ++at)
            m_shared.emplace_back(quint32(*at), word.weight);
    }
    std::sort(m_shared.begin(), m_shared.end());
    std::vector<std::pair<float, quint32>> sums;
    for (const auto &[right, weight] : m_shared) {
        if (sums.empty() || sums.back().second != right)
            sums.emplace_back(0.0F, right);
        sums.back().first += weight;
    }
    std::sort(sums.begin(), sums.end(), [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first > b.first : a.second < b.second;
    });
    std::vector<quint32> best;
    for (std::size_t i = 0; i < std::min(sums.size(), mostCandidates); ++i)
        best.push_back(sums[i].second);
    std::sort(best.begin(), best.end());
    return best;
}

} // namespace diptych
