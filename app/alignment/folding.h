// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QVarLengthArray>

#include <span>

namespace diptych {

/// A folded word, character by character.
using FoldedWord = QVarLengthArray<char32_t, 32>;
using FoldedView = std::span<const char32_t>;

/// A word as it is compared: compatibility forms, case, British and American z and s, inner and edge
/// punctuation, digit grouping and decimal commas made alike. Punctuation alone stays, with quotes
/// and dashes made alike. Never empty for a word that is not. Linear.
[[nodiscard]] FoldedWord foldedWord(QByteArrayView utf8);

/// Which letters a word has, as bits: similarWords() is cheap to rule out by it.
[[nodiscard]] quint64 lettersOf(FoldedView folded);

/// True where two folded words look like spellings of one: few single-letter edits for their length.
/// O(length²), at most 64 letters are looked at.
[[nodiscard]] bool similarWords(FoldedView a, FoldedView b);

} // namespace diptych
