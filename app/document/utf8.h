// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/qendian.h>
#include <QtCore/qtypes.h>

#include <cstring>

/// Walking over valid UTF-8. Nothing here checks validity: the loader does, once.
namespace diptych::utf8 {

[[nodiscard]] constexpr bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xc0) == 0x80;
}

/// Bytes of the sequence that @p lead begins.
[[nodiscard]] constexpr int sequenceLength(char lead)
{
    const auto byte = static_cast<unsigned char>(lead);
    return byte < 0x80 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
}

/// The code point at @p at, which must begin one.
[[nodiscard]] constexpr char32_t decode(const char *at)
{
    const auto byte = [at](int i) {
        return static_cast<char32_t>(static_cast<unsigned char>(at[i]));
    };
    const char32_t lead = byte(0);
    if (lead < 0x80)
        return lead;
    if (lead < 0xe0)
        return (lead & 0x1f) << 6 | (byte(1) & 0x3f);
    if (lead < 0xf0)
        return (lead & 0x0f) << 12 | (byte(1) & 0x3f) << 6 | (byte(2) & 0x3f);
    return (lead & 0x07) << 18 | (byte(1) & 0x3f) << 12 | (byte(2) & 0x3f) << 6 | (byte(3) & 0x3f);
}

/// The start of the code point before @p at; @p at must not be the beginning of the text.
[[nodiscard]] constexpr const char *previous(const char *at)
{
    do
        --at;
    while (isContinuation(*at));
    return at;
}

/// Unicode's White_Space and the separators U+001C to U+001F: what Python's \s and str.split()
/// take.
[[nodiscard]] constexpr bool isWhiteSpace(char32_t c)
{
    if (c < 0x80)
        return c == 0x20 || (c >= 0x09 && c <= 0x0d) || (c >= 0x1c && c <= 0x1f);
    return c == 0x85 || c == 0xa0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200a) || c == 0x2028 ||
           c == 0x2029 || c == 0x202f || c == 0x205f || c == 0x3000;
}

/// Eight bytes in memory order, the first one lowest.
[[nodiscard]] inline quint64 loadWord(const char *at)
{
    return qFromLittleEndian<quint64>(at);
}

/// Code points that begin in the bytes [@p from, @p to). Several GB/s.
[[nodiscard]] inline qsizetype countCodePoints(const char *from, const char *to)
{
    constexpr quint64 ones = 0x0101010101010101;
    qsizetype continuations = 0;
    const qsizetype bytes = to - from;
    while (to - from >= 8) {
        // Sixteen words at most: the lanes' sum has to fit a byte.
        quint64 lanes = 0;
        for (int i = 0; i < 16 && to - from >= 8; ++i, from += 8) {
            const quint64 word = loadWord(from);
            lanes += (word >> 7) & ~(word >> 6) & ones;
        }
        continuations += qsizetype((lanes * ones) >> 56);
    }
    for (; from < to; ++from)
        continuations += isContinuation(*from) ? 1 : 0;
    return bytes - continuations;
}

/// The first byte in [@p from, @p to) that is white space's beginning or not ASCII, else @p to.
[[nodiscard]] inline const char *skipAsciiNonSpace(const char *from, const char *to)
{
    while (from < to) {
        const auto byte = static_cast<unsigned char>(*from);
        if (byte >= 0x80 || isWhiteSpace(byte))
            break;
        ++from;
    }
    return from;
}

/// @p text without white space at either end.
[[nodiscard]] inline QByteArrayView trimmed(QByteArrayView text)
{
    const char *from = text.begin();
    const char *to = text.end();
    while (from < to && isWhiteSpace(decode(from)))
        from += sequenceLength(*from);
    while (to > from) {
        const char *last = previous(to);
        if (!isWhiteSpace(decode(last)))
            break;
        to = last;
    }
    return {from, to};
}

} // namespace diptych::utf8
