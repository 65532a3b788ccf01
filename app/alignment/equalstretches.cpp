// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignment/equalstretches.h"

#include "alignment/sameword.h"
#include "alignment/tokens.h"

#include <algorithm>

namespace diptych {

namespace {

constexpr quint32 nearWords = 4;   ///< ahead, where any word is worth a look
constexpr quint32 aheadWords = 48; ///< where one that says something is
constexpr quint32 farWords = 1024; ///< where each of some is, once the texts have parted
constexpr quint32 someWords = 16;
constexpr quint8 sayingKind = 5;
constexpr quint32 fewestWords = 2; ///< found farther ahead, for it to be where the texts meet

} // namespace

std::pair<quint32, quint32> EqualStretches::after(WordIdentity word, QByteArrayView behind)
{
    if (!m_other || behind.isEmpty())
        return {0, 0};
    const quint32 last = std::min(m_other->size(), m_next + reach(word));
    for (quint32 token = m_next; token < last; ++token) {
        if (m_other->number(token) != word.number)
            continue;
        const quint32 end = endOfEqual(token, behind);
        if (end - (token + 1) < fewestWords && token > m_next + nearWords)
            continue;
        m_next = end;
        m_lost = 0;
        return {token + 1, end};
    }
    ++m_lost;
    return {0, 0};
}

quint32 EqualStretches::reach(WordIdentity word)
{
    if (word.kind < sayingKind)
        return nearWords;
    return m_lost % someWords == someWords - 1 ? farWords : aheadWords;
}

// Behind the last word after a token of the other text whose bytes, and the white space behind
// them, are what stands behind here too.
quint32 EqualStretches::endOfEqual(quint32 token, QByteArrayView behind) const
{
    const QByteArrayView text = m_other->text();
    const qsizetype from = m_other->bytes(token).end() - text.begin();
    const qsizetype to = from + commonBytes(text.sliced(from), behind);
    quint32 end = token + 1;
    while (end + 1 < m_other->size() && m_other->byteStart(end + 1) <= to)
        ++end;
    // In a script without spaces words end where no white space is.
    while (end > token + 1 && m_other->start(end) == m_other->end(end - 1))
        --end;
    return end;
}

} // namespace diptych
