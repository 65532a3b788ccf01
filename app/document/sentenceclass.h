// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace diptych {

/// What a character means for sentences: Unicode's Sentence_Break property, with newlines as
/// spaces, emphasis and footnote marks as closing, and the ellipsis apart.
enum class SentenceClass : unsigned char {
    Other,
    Space,
    Lower,
    Upper,
    Letter, ///< without case
    Digit,
    FullStop,   ///< may also stand within or behind a word
    Terminator, ///< always ends something
    Ellipsis,
    Closing,   ///< quotes and brackets, opening ones too
    Continues, ///< comma, colon, dash
    Ignored,   ///< marks and format characters, part of what they stand behind
};

/// The class of the character at @p at, in valid UTF-8.
[[nodiscard]] SentenceClass sentenceClass(const char *at);

[[nodiscard]] constexpr bool isAlphanumeric(SentenceClass c)
{
    return c == SentenceClass::Lower || c == SentenceClass::Upper || c == SentenceClass::Letter ||
           c == SentenceClass::Digit;
}

/// Full stop, terminator or ellipsis.
[[nodiscard]] constexpr bool isEnd(SentenceClass c)
{
    return c == SentenceClass::FullStop || c == SentenceClass::Terminator ||
           c == SentenceClass::Ellipsis;
}

[[nodiscard]] bool isDash(const char *at);

} // namespace diptych
