// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignment/vocabulary.h"

#include "alignment/folding.h"
#include "alignment/hashing.h"

#include <QtCore/QString>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>

namespace diptych {

namespace {

constexpr std::size_t firstTableSize = 1024;
constexpr std::size_t stemLength = 5;

quint64 hashOfBytes(const char *data, std::size_t size)
{
    quint64 hash = 0x9e3779b97f4a7c15 ^ size;
    while (size >= 8) {
        quint64 part;
        std::memcpy(&part, data, 8);
        hash = mixed(hash ^ part);
        data += 8;
        size -= 8;
    }
    quint64 rest = 0;
    std::memcpy(&rest, data, size);
    return mixed(hash ^ rest ^ (quint64(size) << 56));
}

quint64 hashOfCharacters(std::u32string_view text)
{
    return hashOfBytes(reinterpret_cast<const char *>(text.data()), text.size() * sizeof(char32_t));
}

bool hasWordCharacters(const std::u32string &folded)
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
    : m_exactTable(firstTableSize)
    , m_foldedTable(firstTableSize)
    , m_stemTable(firstTableSize)
{
}

quint32 Vocabulary::intern(QByteArrayView word)
{
    const auto size = std::size_t(word.size());
    const quint64 hash = hashOfBytes(word.data(), size);
    const auto next = quint32(m_exact.size());
    const quint32 number = findOrEnter(m_exactTable, hash, next, [&](quint32 other) {
        return m_exact[other].size == size && std::memcmp(m_exact[other].text, word.data(), size) == 0;
    });
    if (number == next) {
        m_exact.push_back({word.data(), quint32(size), 0});
        m_exact.back().folded = internFolded(next, word);
        growTable(m_exactTable, m_exact.size(), [this](quint32 other) {
            return hashOfBytes(m_exact[other].text, m_exact[other].size);
        });
    }
    return number;
}

quint32 Vocabulary::internFolded(quint32 exact, QByteArrayView word)
{
    const std::u32string folded = foldedWord(word);
    const quint64 hash = hashOfCharacters(folded);
    const auto next = quint32(m_folded.size());
    const quint32 number = findOrEnter(m_foldedTable, hash, next, [&](quint32 other) {
        return m_folded[other].hash == hash;
    });
    if (number == next) {
        const bool digits = std::any_of(folded.begin(), folded.end(),
                                        [](char32_t c) { return QChar::isDigit(c); });
        auto length = quint32(folded.size());
        if (!folded.empty() && isSpaceless(folded.front()))
            length *= 2; // a character of these scripts says about as much as two letters
        m_folded.push_back({hash, lettersOf(folded), internStem(folded), exact, length, 0, 0,
                            hasWordCharacters(folded), digits});
        growTable(m_foldedTable, m_folded.size(),
                  [this](quint32 other) { return m_folded[other].hash; });
    }
    return number;
}

quint32 Vocabulary::internStem(const std::u32string &folded)
{
    const quint64 hash = hashOfCharacters(std::u32string_view(folded).substr(0, stemLength));
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
    for (Folded &word : m_folded) {
        const double rarity = std::log(total / (word.frequency + 1)) / std::log(total);
        const double byLength = word.hasDigit || word.length >= 6 ? 1.0
            : word.length == 5                                    ? 0.9
            : word.length == 4                                    ? 0.75
            : word.length == 3                                    ? 0.5
                                                                  : 0.35;
        word.weight = word.hasWordCharacter ? float(std::clamp(rarity * byLength, 0.08, 1.0)) : 0.05f;
    }
}

bool Vocabulary::areSimilar(quint32 a, quint32 b) const
{
    if (a == b)
        return true;
    const Folded &left = m_folded[a];
    const Folded &right = m_folded[b];
    if (!left.hasWordCharacter || !right.hasWordCharacter)
        return false;
    const quint32 longer = std::max(left.length, right.length);
    const quint32 shorter = std::min(left.length, right.length);
    const auto different = quint32(std::popcount(left.letters ^ right.letters));
    if (longer - shorter > longer / 4 + 1 || different > longer / 2 + 1)
        return false;
    const Exact &x = m_exact[left.example];
    const Exact &y = m_exact[right.example];
    return similarWords(foldedWord({x.text, qsizetype(x.size)}), foldedWord({y.text, qsizetype(y.size)}));
}

} // namespace diptych
