// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignment/wordidentity.h"

#include "alignment/folding.h"
#include "alignment/hashing.h"

#include <QtCore/QString>
#include <QtCore/qendian.h>

#include <algorithm>
#include <bit>
#include <cstring>

namespace diptych {

namespace {

constexpr quint64 ones = 0x0101010101010101;
constexpr quint64 upperBits = 0x8080808080808080;
constexpr std::size_t rememberedWords = 4096;
constexpr quint8 longKind = 6;

quint32 numberOf(quint64 hash)
{
    return quint32(hash >> 33);
}

quint64 hashOf(quint64 head, quint64 tail)
{
    return mixed(head ^ std::rotl(mixed(tail + 0x9e3779b97f4a7c15), 23));
}

// In each byte's upper bit: whether it is in first..last. All bytes must be ASCII.
constexpr quint64 inRange(quint64 bytes, unsigned char first, unsigned char last)
{
    return (bytes + ones * (0x80U - first)) & ~(bytes + ones * (0x7fU - last)) & upperBits;
}

// Lower case, and s for z: each byte as foldedWord() has it.
constexpr quint64 foldedBytes(quint64 bytes)
{
    const quint64 lower = bytes | (inRange(bytes, 'A', 'Z') >> 2);
    return lower - (inRange(lower, 'z', 'z') >> 7) * ('z' - 's');
}

// One bit a byte, from the upper bits.
constexpr unsigned gathered(quint64 bits)
{
    return unsigned(((bits >> 7) * 0x0102040810204080) >> 56);
}

// The characters of both numbers taken for one text, without the first few and those behind a
// length.
void cut(quint64 &head, quint64 &tail, unsigned first, unsigned length)
{
    if (first > 0) {
        const unsigned bits = 8 * first;
        if (bits >= 64) {
            head = tail >> (bits - 64);
            tail = 0;
        } else {
            head = head >> bits | tail << (64 - bits);
            tail >>= bits;
        }
    }
    if (length < 8)
        head &= (quint64(1) << (8 * length)) - 1;
    tail = length <= 8 ? 0 : length < 16 ? tail & ((quint64(1) << (8 * (length - 8))) - 1) : tail;
}

quint8 kindOf(FoldedView folded)
{
    bool says = false;
    for (const char32_t c : folded) {
        if (QChar::isDigit(c))
            return WordIdentity::numeral;
        says = says || QChar::isLetterOrNumber(c);
    }
    if (!says)
        return 0;
    // A character of a script without spaces says about as much as two letters.
    const char32_t first = folded.front();
    const bool isSpaceless = first >= 0x0e00 && !(first >= 0x10a0 && first < 0x1780) &&
                             !(first >= 0x1e00 && first < 0x2e80);
    return quint8(std::min<std::size_t>(folded.size() * (isSpaceless ? 2 : 1), longKind));
}

WordIdentity identityOfFolded(FoldedView folded)
{
    const bool isShortAscii =
        folded.size() <= 16 &&
        std::all_of(folded.begin(), folded.end(), [](char32_t c) { return c < 0x80; });
    quint64 hash = 0;
    if (isShortAscii) {
        quint64 parts[2] = {0, 0};
        for (std::size_t i = 0; i < folded.size(); ++i)
            parts[i / 8] |= quint64(folded[i]) << (8 * (i % 8));
        hash = hashOf(parts[0], parts[1]);
    } else {
        for (const char32_t c : folded)
            hash = mixed(hash ^ c);
    }
    return {numberOf(hash), kindOf(folded)};
}

} // namespace

bool identityOfAscii(quint64 head, quint64 tail, unsigned size, WordIdentity &identity)
{
    head = foldedBytes(head);
    quint64 digits = inRange(head, '0', '9');
    unsigned says = gathered(digits | inRange(head, 'a', 'z'));
    if (size > 8) {
        tail = foldedBytes(tail);
        const quint64 tailDigits = inRange(tail, '0', '9');
        says |= gathered(tailDigits | inRange(tail, 'a', 'z')) << 8;
        digits |= tailDigits;
    }
    if (says == 0)
        return false;
    const auto first = unsigned(std::countr_zero(says));
    const auto length = unsigned(std::countr_one(says >> first));
    if (says >> first >> length != 0)
        return false;
    if (first > 0 || length < size)
        cut(head, tail, first, length);
    // The second half of most words is empty, and so is its hash.
    identity = {numberOf(tail == 0 ? hashOf(head, 0) : hashOf(head, tail)),
                digits != 0 ? WordIdentity::numeral : quint8(std::min<unsigned>(length, longKind))};
    return true;
}

WordReader::WordReader()
    : m_remembered(rememberedWords)
{
}

WordIdentity WordReader::identityOf(QByteArrayView word)
{
    quint64 hash = quint64(word.size());
    for (qsizetype i = 0; i < word.size(); i += 8) {
        quint64 part = 0;
        std::memcpy(&part, word.data() + i, std::size_t(std::min<qsizetype>(8, word.size() - i)));
        hash = mixed(hash ^ part);
    }
    Remembered &place = m_remembered[hash % rememberedWords];
    if (place.word != word || place.word.isNull())
        place = {word, identityOfFolded(foldedWord(word))};
    return place.identity;
}

} // namespace diptych
