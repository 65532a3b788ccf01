// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/codepointindex.h"

#include "document/utf8.h"

namespace diptych {

namespace {

constexpr qsizetype stride = 1024;

} // namespace

CodePointIndex::CodePointIndex(QByteArrayView utf8)
    : m_text(utf8)
{
    m_before.reserve(size_t(utf8.size() / stride + 1));
    for (qsizetype from = 0; from < utf8.size(); from += stride) {
        m_before.push_back(quint32(m_length));
        const qsizetype to = qMin(from + stride, utf8.size());
        m_length += utf8::countCodePoints(utf8.data() + from, utf8.data() + to);
    }
    if (isAscii()) {
        m_before.clear();
        m_before.shrink_to_fit();
    }
}

qsizetype CodePointIndex::byteOffset(Position at) const
{
    at = std::clamp<Position>(at, 0, m_length);
    if (isAscii() || at == 0)
        return at;
    if (at == m_length)
        return m_text.size();
    // The last KiB before which fewer than at + 1 code points begin holds the one asked for.
    const auto after = std::upper_bound(m_before.begin(), m_before.end(), quint32(at));
    const auto block = std::distance(m_before.begin(), after) - 1;
    Position left = at - m_before[size_t(block)];
    const char *byte = m_text.data() + block * stride;
    while (left >= 64) {
        left -= utf8::countCodePoints(byte, byte + 64);
        byte += 64;
    }
    while (left >= 8) {
        left -= utf8::countCodePoints(byte, byte + 8);
        byte += 8;
    }
    for (;; ++byte) {
        if (!utf8::isContinuation(*byte) && left-- == 0)
            return byte - m_text.data();
    }
}

Position CodePointIndex::position(qsizetype offset) const
{
    if (offset >= m_text.size())
        return m_length;
    if (offset <= 0 || isAscii())
        return std::max<qsizetype>(offset, 0);
    const qsizetype block = offset / stride;
    const char *from = m_text.data() + block * stride;
    // Counting the byte asked for too makes a byte inside a sequence count as its code point.
    return m_before[size_t(block)] + utf8::countCodePoints(from, m_text.data() + offset + 1) - 1;
}

} // namespace diptych
