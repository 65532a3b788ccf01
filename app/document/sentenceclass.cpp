// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/sentenceclass.h"

#include <unicode/uchar.h>

#include <string_view>

namespace diptych {

SentenceClass sentenceClass(char32_t c)
{
    using enum SentenceClass;
    // Footnote marks belong to the sentence they stand behind, as emphasis does.
    constexpr std::u32string_view marks = U"†‡¹²³⁰⁴⁵⁶⁷⁸⁹";
    if (c == U'…')
        return Ellipsis;
    if (c <= marks.back() && marks.find(c) != std::u32string_view::npos)
        return Closing;
    switch (u_getIntPropertyValue(UChar32(c), UCHAR_SENTENCE_BREAK)) {
    case U_SB_SEP:
    case U_SB_SP:
    case U_SB_CR:
    case U_SB_LF:
        return Space;
    case U_SB_LOWER:
        return Lower;
    case U_SB_UPPER:
        return Upper;
    case U_SB_OLETTER:
        return Letter;
    case U_SB_NUMERIC:
        return Digit;
    case U_SB_ATERM:
        return FullStop;
    case U_SB_STERM:
        return Terminator;
    case U_SB_CLOSE:
        return Closing;
    case U_SB_SCONTINUE:
        return Continues;
    case U_SB_EXTEND:
    case U_SB_FORMAT:
        return Ignored;
    default:
        return utf8::isWhiteSpace(c) ? Space : Other;
    }
}

bool isDash(const char *at)
{
    const char32_t c = utf8::decode(at);
    return c == U'-' || c == U'–' || c == U'—';
}

} // namespace diptych
