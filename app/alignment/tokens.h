// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alignment/column.h"
#include "alignment/pace.h"
#include "alignment/sameword.h"
#include "alignment/segments.h"
#include "base/range.h"
#include "base/side.h"
#include "document/document.h"

#include <array>
#include <vector>

namespace diptych {

inline constexpr quint32 noToken = 0xffffffff;

/// The words of one text. Positions are code points. Holds a view of the document's text.
class Tokens
{
public:
    /// Cuts the text as alignmentTokens() does. Linear. What it has in common with @p alike, not
    /// yet weighed, is taken from there.
    explicit Tokens(const Document &document, const Pace &pace = {}, const Tokens *alike = nullptr);

    /// The longer runs of words that were taken from the other text, there on the left: in order on
    /// both sides, none overlaps another.
    [[nodiscard]] const std::vector<Segment> &taken() const { return m_taken; }

    /// The text they are of, as UTF-8.
    [[nodiscard]] QByteArrayView text() const { return m_text; }
    [[nodiscard]] quint32 size() const { return quint32(m_start.size()); }
    [[nodiscard]] Position start(quint32 token) const { return m_start[token]; }
    [[nodiscard]] Position end(quint32 token) const { return start(token) + length(token); }
    [[nodiscard]] Range range(quint32 token) const { return {start(token), end(token)}; }
    /// True where white space is between any two words.
    [[nodiscard]] bool isSpaced() const { return m_isSpaced; }
    /// Code points.
    [[nodiscard]] quint32 length(quint32 token) const
    {
        return m_length[token] < longLength ? m_length[token] : lengthOfLong(token);
    }
    /// Where the word begins in the text's UTF-8.
    [[nodiscard]] qsizetype byteStart(quint32 token) const
    {
        return m_byte.empty() ? m_start[token] : m_byte[token];
    }
    /// The word as written.
    [[nodiscard]] QByteArrayView bytes(quint32 token) const
    {
        const quint32 points = length(token);
        const char *const from = m_text.data() + byteStart(token);
        const bool isAscii =
            m_byte.empty() || (token + 1 < size() && m_byte[token + 1] - m_byte[token] ==
                                                         m_start[token + 1] - m_start[token]);
        return isAscii ? QByteArrayView(from, points) : decoded(from, points);
    }

    /// What the words are compared by; see WordIdentity.
    [[nodiscard]] const Column<quint32> &numbers() const { return m_number; }
    [[nodiscard]] quint32 number(quint32 token) const { return m_number[token]; }

    /// How much a word says, 0..1: rare and long ones much, frequent and short ones little,
    /// punctuation next to nothing. After weigh().
    [[nodiscard]] float weight(quint32 token) const { return float(m_weight[token]) / fullWeight; }
    /// The same, counted from 0 to fullWeight.
    [[nodiscard]] quint8 byteWeight(quint32 token) const { return m_weight[token]; }
    static constexpr float fullWeight = 255;
    [[nodiscard]] float weight(quint32 first, quint32 end) const;

private:
    friend class TokenScanner;
    friend void weigh(Tokens &left, Tokens &right);

    static constexpr quint32 longLength = 255;

    [[nodiscard]] quint32 lengthOfLong(quint32 token) const;
    [[nodiscard]] static QByteArrayView decoded(const char *from, quint32 points);

    QByteArrayView m_text;
    Column<quint32> m_start;
    Column<quint32> m_byte; ///< where each begins in the text; empty for ASCII, where it is start
    Column<quint32> m_number;
    Column<quint8> m_length;                         ///< longLength for those that stand in m_long
    Column<quint8> m_weight;                         ///< the kind, until weigh()
    std::vector<std::pair<quint32, quint32>> m_long; ///< word and length
    std::vector<Segment> m_taken;
    bool m_isSpaced = true;
};

/// Weighs the words of both texts by their frequency and kind. Linear.
void weigh(Tokens &left, Tokens &right);

/// The words of both texts, weighed.
struct TokenPair
{
    std::array<Tokens, 2> texts;

    [[nodiscard]] const Tokens &left() const { return texts[0]; }
    [[nodiscard]] const Tokens &right() const { return texts[1]; }
    [[nodiscard]] const Tokens &on(Side side) const { return texts[sideIndex(side)]; }
    [[nodiscard]] quint32 number(Side side, quint32 token) const { return on(side).number(token); }
    [[nodiscard]] float weight(Side side, quint32 token) const { return on(side).weight(token); }

    /// True where two words are written the same.
    [[nodiscard]] bool areSame(quint32 leftToken, quint32 rightToken) const
    {
        return isSameWord(left().bytes(leftToken), right().bytes(rightToken));
    }
};

} // namespace diptych
