// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/lineindex.h"

#include "document/document.h"
#include "document/utf8.h"

#include <algorithm>
#include <bit>

namespace diptych {

namespace {

constexpr quint64 lanes(unsigned char byte)
{
    return quint64(0x0101010101010101) * byte;
}

/// The high bit of each byte of @p word that equals @p byte, and no other.
constexpr quint64 equalBytes(quint64 word, unsigned char byte)
{
    const quint64 difference = word ^ lanes(byte);
    return ~(((difference & lanes(0x7f)) + lanes(0x7f)) | difference | lanes(0x7f));
}

/// Bytes of the newline that begins at @p at, 0 where none does. CR of CRLF counts both.
int newlineLength(const char *at, const char *end)
{
    switch (static_cast<unsigned char>(*at)) {
    case '\n':
        return 1;
    case '\r':
        return end - at > 1 && at[1] == '\n' ? 2 : 1;
    case 0xc2:
        return end - at > 1 && at[1] == '\x85' ? 2 : 0;
    case 0xe2:
        return end - at > 2 && at[1] == '\x80' && (at[2] == '\xa8' || at[2] == '\xa9') ? 3 : 0;
    default:
        return 0;
    }
}

/// Calls @p found(from, length) for each newline.
template <typename Found> void forEachNewline(QByteArrayView text, Found found)
{
    const char *at = text.begin();
    const char *const end = text.end();
    const char *next = at; // where what is behind a newline begins
    while (end - at >= 8) {
        const quint64 word = utf8::loadWord(at);
        // Most words hold no byte below 0x0e and none that is not ASCII.
        if ((((word - lanes(0x0e)) | word) & lanes(0x80)) == 0) {
            at += 8;
            continue;
        }
        quint64 candidates = equalBytes(word, '\n') | equalBytes(word, '\r') |
                             equalBytes(word, 0xc2) | equalBytes(word, 0xe2);
        for (; candidates; candidates &= candidates - 1) {
            const char *const candidate = at + std::countr_zero(candidates) / 8;
            const int length = candidate < next ? 0 : newlineLength(candidate, end);
            if (length > 0) {
                found(candidate, length);
                next = candidate + length;
            }
        }
        at += 8;
    }
    for (at = std::max(at, next); at < end;) {
        const int length = newlineLength(at, end);
        if (length > 0)
            found(at, length);
        at += std::max(length, 1);
    }
}

} // namespace

LineIndex::LineIndex(QByteArrayView utf8)
    : m_text(utf8)
{
    enum Kind { LfKind = 1, CrKind = 2, CrLfKind = 4, OtherKind = 8 };
    int kinds = 0;
    m_starts.push_back(0);
    forEachNewline(utf8, [&](const char *at, int length) {
        kinds |= *at == '\n' ? LfKind : *at != '\r' ? OtherKind : length == 2 ? CrLfKind : CrKind;
        m_starts.push_back(quint32(at + length - utf8.data()));
    });
    // Growth doubles: give back what a large text does not need.
    if (m_starts.capacity() > m_starts.size() + m_starts.size() / 8)
        m_starts.shrink_to_fit();
    m_newline = kinds == 0          ? Newline::None
                : kinds == LfKind   ? Newline::Lf
                : kinds == CrKind   ? Newline::Cr
                : kinds == CrLfKind ? Newline::CrLf
                                    : Newline::Mixed;
}

QByteArrayView LineIndex::text(qsizetype index) const
{
    const qsizetype from = start(index);
    if (index + 1 == count())
        return m_text.sliced(from);
    const char *const end = m_text.data() + start(index + 1);
    int newline = 1;
    if (end[-1] == '\n')
        newline = end - m_text.data() > from + 1 && end[-2] == '\r' ? 2 : 1;
    else if (end[-1] != '\r')
        newline = end[-1] == '\x85' ? 2 : 3;
    return m_text.sliced(from, start(index + 1) - newline - from);
}

qsizetype LineIndex::lineAt(qsizetype offset) const
{
    const auto after =
        std::upper_bound(m_starts.begin(), m_starts.end(), quint32(std::max<qsizetype>(offset, 0)));
    return std::distance(m_starts.begin(), after) - 1;
}

} // namespace diptych
