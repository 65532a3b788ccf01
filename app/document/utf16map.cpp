// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/utf16map.h"

#include <QtCore/QStringDecoder>

#include <algorithm>

namespace diptych {

QString utf16(QByteArrayView utf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder(utf8);
}

Utf16Map::Utf16Map(QStringView text, Position start)
    : m_start(start)
    , m_units(text.size())
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i].isHighSurrogate() && text[i + 1].isLowSurrogate())
            m_pairs.push_back(i++);
    }
}

qsizetype Utf16Map::unit(Position at) const
{
    at = std::clamp<Position>(at - m_start, 0, m_units - qsizetype(m_pairs.size()));
    // Pair number i stands at code point m_pairs[i] - i, which grows with i.
    qsizetype low = 0;
    qsizetype high = qsizetype(m_pairs.size());
    while (low < high) {
        const qsizetype middle = (low + high) / 2;
        if (m_pairs[size_t(middle)] - middle < at)
            low = middle + 1;
        else
            high = middle;
    }
    return at + low;
}

Position Utf16Map::position(qsizetype unit) const
{
    unit = std::clamp<qsizetype>(unit, 0, m_units);
    const auto after = std::lower_bound(m_pairs.begin(), m_pairs.end(), unit);
    return m_start + unit - std::distance(m_pairs.begin(), after);
}

} // namespace diptych
