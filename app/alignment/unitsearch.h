// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alignment/unitlinks.h"

#include <span>
#include <vector>

namespace diptych {

/// Two sentences that say much the same, whatever the order of their words.
struct Likeness
{
    quint32 left = 0;
    quint32 right = 0;
    float score = 0;  ///< 0..1, share of both sentences' content that is common
    float common = 0; ///< the weight of that content, in either
};

/// Compares sentences by the words and beginnings of words they share. Looks only at words that are
/// tied to nothing. Sentences of monstrous length are like none.
class UnitSearch
{
public:
    UnitSearch(const TokenPair &words, const UnitPair &units, const WordMap &map);

    /// The pairs of two lists of sentences with at least @p least likeness, by left, then right:
    /// all of them where the lists are short, else those that share a word which few have. O(n log
    /// n).
    [[nodiscard]] std::vector<Likeness> search(std::span<const quint32> left,
                                               std::span<const quint32> right, float least,
                                               const Pace &pace = {});

    /// Share of the content of a sentence that some words of the other side have too, 0..1,
    /// whatever else these say. O(words · log words).
    [[nodiscard]] float coverage(Side side, quint32 unit, WordRange others);

private:
    /// A free word of a sentence.
    struct Word
    {
        quint32 number;
        quint32 stem; ///< a hash of its beginning
        float weight;
    };
    /// A word's place among its sentence's, by its stem.
    struct Stem
    {
        quint32 stem;
        float weight;
        quint32 word;
    };
    /// The free words of a sentence by their number: a piece of m_words; and of m_stems, by stem.
    struct Profile
    {
        quint32 unit = 0;
        quint32 first = 0;
        quint32 end = 0;
        float weight = 0;
    };
    using Profiles = std::vector<Profile>;

    void clear();
    [[nodiscard]] Profiles profilesOf(Side side, std::span<const quint32> units);
    [[nodiscard]] Profile profileOf(Side side, WordRange words);
    [[nodiscard]] std::span<const Word> wordsOf(const Profile &profile) const;
    [[nodiscard]] std::span<const Stem> stemsOf(const Profile &profile) const;
    [[nodiscard]] float common(const Profile &left, const Profile &right);
    [[nodiscard]] Likeness likeness(const Profile &left, const Profile &right);
    void enter(const Profiles &right);
    [[nodiscard]] std::vector<quint32> candidates(const Profile &left);

    const TokenPair &m_pair;
    const UnitPair &m_units;
    const WordMap &m_map;
    std::vector<Word> m_words;
    std::vector<quint64> m_postings; ///< stem above, place among the profiles of the right below
    std::vector<Stem> m_stems;
    std::array<std::vector<bool>, 2> m_isShared;     ///< scratch
    std::vector<std::pair<quint32, float>> m_shared; ///< scratch
};

} // namespace diptych
