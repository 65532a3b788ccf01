// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArrayView>

#include <string>

namespace diptych {

/// A word as it is compared: compatibility forms, case, British and American z and s, inner and edge
/// punctuation, digit grouping and decimal commas made alike. Punctuation alone stays, with quotes
/// and dashes made alike. Never empty for a word that is not. Linear.
[[nodiscard]] std::u32string foldedWord(QByteArrayView utf8);

/// Which letters a word has, as bits: similarWords() is cheap to rule out by it.
[[nodiscard]] quint64 lettersOf(const std::u32string &folded);

/// True where two folded words look like spellings of one: few single-letter edits for their length.
/// O(length²), at most 64 letters are looked at.
[[nodiscard]] bool similarWords(const std::u32string &a, const std::u32string &b);

} // namespace diptych
