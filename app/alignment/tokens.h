// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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
    /// Cuts the text as alignmentTokens() does. Linear.
    explicit Tokens(const Document &document);

    [[nodiscard]] quint32 size() const { return quint32(m_start.size()); }
    [[nodiscard]] Position start(quint32 token) const { return m_start[token]; }
    [[nodiscard]] Position end(quint32 token) const { return m_end[token]; }
    [[nodiscard]] Range range(quint32 token) const { return {m_start[token], m_end[token]}; }
    /// The word as written.
    [[nodiscard]] QByteArrayView bytes(quint32 token) const;

    /// What the words are compared by; see WordIdentity.
    [[nodiscard]] const std::vector<quint32> &numbers() const { return m_number; }
    [[nodiscard]] quint32 number(quint32 token) const { return m_number[token]; }

    /// How much a word says, 0..1: rare and long ones much, frequent and short ones little,
    /// punctuation next to nothing. After weigh().
    [[nodiscard]] float weight(quint32 token) const { return float(m_weight[token]) / 255.0F; }
    [[nodiscard]] float weight(quint32 first, quint32 end) const;

private:
    friend class TokenScanner;
    friend void weigh(Tokens &left, Tokens &right);

    QByteArrayView m_text;
    std::vector<quint32> m_start;
    std::vector<quint32> m_end;
    std::vector<quint32>
        m_byte; ///< where each begins in the text; empty for ASCII, where it is start
    std::vector<quint32> m_number;
    std::vector<quint8> m_weight; ///< the kind, until weigh()
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
        return left().bytes(leftToken) == right().bytes(rightToken);
    }
};

} // namespace diptych
