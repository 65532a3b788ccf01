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
    float score = 0; ///< 0..1, share of both sentences' content that is common
};

/// Compares sentences by the words and beginnings of words they share. Looks only at words that are
/// not tied elsewhere. Sentences of monstrous length are like none.
class UnitSearch
{
public:
    UnitSearch(const TokenisedPair &words, const UnitPair &units, const WordMap &map);

    /// 0..1. O(words of both).
    [[nodiscard]] float likeness(quint32 left, quint32 right);

    /// The pairs of two lists of sentences with at least @p least likeness, by left, then right: all
    /// of them where the lists are short, else those that share a word which few have. Linear.
    [[nodiscard]] std::vector<Likeness> search(std::span<const quint32> left, std::span<const quint32> right,
                                               float least);

private:
    [[nodiscard]] bool isComparable(Side side, quint32 unit) const;
    [[nodiscard]] std::vector<quint32> candidates(quint32 left);
    void enter(std::span<const quint32> right);

    const TokenisedPair &m_words;
    const UnitPair &m_units;
    const WordMap &m_map;
    std::vector<quint32> m_wordCount; ///< scratch, by folded word
    std::vector<quint32> m_stemCount; ///< scratch, by stem
    std::vector<quint32> m_postingStart; ///< by stem
    std::vector<quint32> m_postings;     ///< sentences of the right
};

} // namespace diptych
