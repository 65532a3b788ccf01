// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/utf8.h"

#include <array>
#include <string_view>

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

/// The classes of ASCII: Unicode's, but for emphasis and separators.
inline constexpr auto asciiSentenceClasses = [] {
    using enum SentenceClass;
    std::array<SentenceClass, 128> table{};
    const auto set = [&table](std::string_view characters, SentenceClass value) {
        for (const char c : characters)
            table[static_cast<unsigned char>(c)] = value;
    };
    set("\t\n\v\f\r\x1c\x1d\x1e\x1f ", Space);
    set("abcdefghijklmnopqrstuvwxyz", Lower);
    set("ABCDEFGHIJKLMNOPQRSTUVWXYZ", Upper);
    set("0123456789", Digit);
    set(".", FullStop);
    set("!?", Terminator);
    set("\"'()[]{}*_`~", Closing);
    set(",-:;", Continues);
    return table;
}();

/// The class of a character that is not ASCII.
[[nodiscard]] SentenceClass sentenceClass(char32_t c);

/// The class of the character at @p at, in valid UTF-8.
[[nodiscard]] inline SentenceClass sentenceClass(const char *at)
{
    const auto byte = static_cast<unsigned char>(*at);
    return byte < 128 ? asciiSentenceClasses[byte] : sentenceClass(utf8::decode(at));
}

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
