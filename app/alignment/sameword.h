// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/utf8.h"

#include <QtCore/QByteArrayView>

#include <algorithm>
#include <bit>
#include <cstring>

namespace diptych {

/// Some bytes as one number.
template <typename Number> [[nodiscard]] Number loaded(const char *from)
{
    Number number;
    std::memcpy(&number, from, sizeof number);
    return number;
}

/// Whether two words have the same bytes, without a call for the short ones that most are: they are
/// compared by their first bytes and their last, which overlap in the middle.
[[nodiscard]] inline bool isSameWord(QByteArrayView a, QByteArrayView b)
{
    if (a.size() != b.size())
        return false;
    const qsizetype size = a.size();
    const char *const x = a.data();
    const char *const y = b.data();
    const auto agree = [&]<typename Number>(Number) {
        const qsizetype last = size - qsizetype(sizeof(Number));
        return loaded<Number>(x) == loaded<Number>(y) &&
               loaded<Number>(x + last) == loaded<Number>(y + last);
    };
    if (size > 16)
        return std::memcmp(x, y, std::size_t(size)) == 0;
    if (size >= 8)
        return agree(quint64());
    if (size >= 4)
        return agree(quint32());
    return size == 0 || (x[size / 2] == y[size / 2] && agree(char()));
}

/// How many bytes two texts have in common from their starts. Several GB/s.
[[nodiscard]] inline qsizetype commonBytes(QByteArrayView a, QByteArrayView b)
{
    const qsizetype most = std::min(a.size(), b.size());
    qsizetype at = 0;
    for (; at + 8 <= most; at += 8) {
        const quint64 differ = utf8::loadWord(a.data() + at) ^ utf8::loadWord(b.data() + at);
        if (differ != 0)
            return at + std::countr_zero(differ) / 8;
    }
    while (at < most && a[at] == b[at])
        ++at;
    return at;
}

} // namespace diptych
