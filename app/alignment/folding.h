// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QVarLengthArray>

#include <algorithm>
#include <span>

namespace diptych {

/// A folded word, character by character.
using FoldedWord = QVarLengthArray<char32_t, 32>;
using FoldedView = std::span<const char32_t>;

/// A word as it is compared: compatibility forms, case, British and American z and s, inner and
/// edge punctuation, digit grouping and decimal commas made alike. Punctuation alone stays, with
/// quotes and dashes made alike. Never empty for a word that is not. Linear.
[[nodiscard]] FoldedWord foldedWord(QByteArrayView utf8);

/// The same for a word that takes no closer look, which most are: writes it to @p out, where there
/// is room for as many characters as @p utf8 has bytes, and tells its length; 0 for other words.
[[nodiscard]] qsizetype foldedLetters(QByteArrayView utf8, char32_t *out);

/// What rules out at a glance that two folded words are similar.
struct WordShape
{
    quint64 letters = 0; ///< which characters it has, as bits; none where it is punctuation
    quint32 length = 0;  ///< code points
};

[[nodiscard]] WordShape shapeOf(FoldedView folded);

/// As std::popcount(), which is a call where the compiler may not count on the instruction.
[[nodiscard]] constexpr quint32 bitsIn(quint64 bits)
{
    bits -= bits >> 1 & 0x5555555555555555;
    bits = (bits & 0x3333333333333333) + (bits >> 2 & 0x3333333333333333);
    bits = (bits + (bits >> 4)) & 0x0f0f0f0f0f0f0f0f;
    return quint32((bits * 0x0101010101010101) >> 56);
}

[[nodiscard]] inline bool mayBeSimilar(WordShape a, WordShape b)
{
    const quint32 longer = std::max(a.length, b.length);
    const quint32 shorter = std::min(a.length, b.length);
    return longer - shorter <= longer / 4 + 1 && (a.letters & b.letters) != 0 &&
           bitsIn(a.letters ^ b.letters) <= longer / 2 + 1;
}

/// True where two folded words look like spellings of one: few single-letter edits for their
/// length. O(length²), at most 64 letters are looked at.
[[nodiscard]] bool similarWords(FoldedView a, FoldedView b);

} // namespace diptych
