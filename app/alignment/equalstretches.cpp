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
constexpr quint32 veryFarWords = 1 << 15; ///< where each of few is, the farther the longer ago
constexpr quint32 fewWords = 384;
constexpr quint32 timesFarther = 64;
constexpr quint8 sayingKind = 5;
constexpr quint32 fewestWords = 2; ///< found farther ahead, for it to be where the texts meet
constexpr quint32 fewestBack = 4;  ///< the same, for what was left behind
constexpr quint32 sureWords = 8;   ///< found, for it to be no chance
constexpr quint32 mostSince = 256; ///< found since a jump, for it to have been right

quint32 sizeOf(std::pair<quint32, quint32> words)
{
    return words.second - words.first;
}

// The first place of a number from one on, or the other.
quint32 find(const Column<quint32> &numbers, quint32 from, quint32 to, quint32 number)
{
    constexpr quint32 block = 32; // compared at once, by what the compiler makes of it
    const quint32 *const all = numbers.data();
    for (; from + block <= to; from += block) {
        quint32 found = 0;
        for (quint32 i = 0; i < block; ++i)
            found |= quint32(all[from + i] == number);
        if (found != 0)
            break;
    }
    return quint32(std::find(all + from, all + to, number) - all);
}

} // namespace

std::pair<quint32, quint32> EqualStretches::after(WordIdentity word, QByteArrayView behind)
{
    if (!m_other || behind.isEmpty())
        return {0, 0};
    const quint32 ahead = reach(word);
    if (const Words words = lookFrom(m_next, ahead, fewestWords, word, behind); words.second > 0) {
        const bool jumps = words.first > m_next + 1;
        if (jumps && m_isSure) {
            m_left = m_next;
            m_since = 0;
        }
        goOn(words, !jumps && m_isSure);
        return words;
    }
    if (m_left != m_next) {
        const quint32 near = std::min(ahead, farWords);
        const Words words = lookFrom(m_left, near, fewestBack, word, behind);
        if (words.second > 0) {
            m_left = m_isSure ? m_next : words.second;
            m_since = 0;
            goOn(words, true);
            return words;
        }
    }
    ++m_lost;
    return {0, 0};
}

// What was left behind by a jump is given up once enough was found behind it.
void EqualStretches::goOn(Words words, bool isSure)
{
    m_next = words.second;
    m_isSure = isSure || sizeOf(words) >= sureWords;
    m_since += sizeOf(words) >= sureWords ? sizeOf(words) : 0;
    if (m_next < m_left || m_since > std::max(mostSince, (m_next - m_left) / 2))
        m_left = m_next;
    if (sizeOf(words) < sureWords)
        return;
    m_lost = 0;
    m_lastFar = 0;
}

// Where the word stands from a token on, not farther than told, and what goes on behind it.
EqualStretches::Words EqualStretches::lookFrom(quint32 from, quint32 ahead, quint32 fewest,
                                               WordIdentity word, QByteArrayView behind) const
{
    const quint32 size = m_other->size();
    const quint32 last = size - from > ahead ? from + ahead : size;
    for (quint32 token = from; (token = find(m_other->numbers(), token, last, word.number)) < last;
         ++token) {
        const quint32 end = endOfEqual(token, behind);
        const quint32 needed = token <= from + nearWords  ? 0
                               : token <= from + farWords ? fewest
                                                          : sureWords;
        if (end - (token + 1) >= needed)
            return {token + 1, end};
    }
    return {0, 0};
}

quint32 EqualStretches::reach(WordIdentity word)
{
    if (word.kind < sayingKind)
        return nearWords;
    if (m_lost >= m_lastFar + fewWords) {
        m_lastFar = m_lost;
        return std::min(veryFarWords, m_lost * timesFarther);
    }
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
