// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignment/vocabulary.h"

#include "alignment/hashing.h"

#include <QtCore/QString>

#include <algorithm>
#include <array>
#include <cmath>

namespace diptych {

namespace {

constexpr std::size_t firstTableSize = 1024;
constexpr std::size_t stemLength = 5;
constexpr std::array lengthShare{0.35, 0.35, 0.35, 0.5, 0.75, 0.9, 1.0}; ///< of a word's weight, by letters

// Numbers are given by order, so that a seed of the process changes no result; it keeps made-up
// words from meeting in one place of the table.
quint64 hashOfCharacters(FoldedView text)
{
    quint64 hash = processSeed();
    for (const char32_t c : text)
        hash = mixed(hash ^ c);
    return hash;
}

bool hasWordCharacters(FoldedView folded)
{
    return std::any_of(folded.begin(), folded.end(),
                       [](char32_t c) { return QChar::isLetterOrNumber(c); });
}

bool isSpaceless(char32_t c)
{
    return c >= 0x0e00 && !(c >= 0x10a0 && c < 0x1780) && !(c >= 0x1e00 && c < 0x2e80);
}

} // namespace

Vocabulary::Vocabulary()
    : m_foldedTable(firstTableSize)
    , m_stemTable(firstTableSize)
{
}

quint32 Vocabulary::internFolded(QByteArrayView word)
{
    const FoldedWord folded = foldedWord(word);
    const quint64 hash = hashOfCharacters(folded);
    const auto next = quint32(m_folded.size());
    const quint32 number = findOrEnter(m_foldedTable, hash, next, [&](quint32 other) {
        return m_folded[other].hash == hash;
    });
    if (number == next) {
        const bool digits = std::any_of(folded.begin(), folded.end(),
                                        [](char32_t c) { return QChar::isDigit(c); });
        const bool says = hasWordCharacters(folded);
        const WordShape shape{says ? lettersOf(folded) : 0, quint32(folded.size())};
        m_folded.push_back({hash, shape, internStem(folded), word, 0, says, digits,
                            !folded.isEmpty() && isSpaceless(folded.front())});
        growTable(m_foldedTable, m_folded.size(),
                  [this](quint32 other) { return m_folded[other].hash; });
    }
    return number;
}

quint32 Vocabulary::internStem(FoldedView folded)
{
    const quint64 hash = hashOfCharacters(folded.first(std::min(stemLength, folded.size())));
    const auto next = quint32(m_stems.size());
    const quint32 number = findOrEnter(m_stemTable, hash, next,
                                       [&](quint32 other) { return m_stems[other] == hash; });
    if (number == next) {
        m_stems.push_back(hash);
        growTable(m_stemTable, m_stems.size(), [this](quint32 other) { return m_stems[other]; });
    }
    return number;
}

void Vocabulary::weigh(std::span<const quint32> left, std::span<const quint32> right)
{
    for (const auto words : {left, right}) {
        for (const quint32 word : words)
            ++m_folded[word].frequency;
    }
    const double total = double(left.size() + right.size()) + 2;
    m_weights.clear();
    m_weights.reserve(m_folded.size());
    for (const Folded &word : m_folded) {
        const double rarity = std::log(total / (word.frequency + 1)) / std::log(total);
        // A character of a script without spaces says about as much as two letters.
        const quint32 length = word.shape.length * (word.isSpaceless ? 2 : 1);
        const double byLength = word.hasDigit ? 1.0 : lengthShare[std::min<std::size_t>(length, 6)];
        m_weights.push_back(word.hasWordCharacter ? float(std::clamp(rarity * byLength, 0.08, 1.0)) : 0.05F);
    }
}

bool Vocabulary::areSimilar(quint32 a, quint32 b) const
{
    if (a == b)
        return true;
    const Folded &left = m_folded[a];
    const Folded &right = m_folded[b];
    if (!mayBeSimilar(left.shape, right.shape))
        return false;
    return similarWords(foldedWord(left.example), foldedWord(right.example));
}

} // namespace diptych
