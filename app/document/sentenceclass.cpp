// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/sentenceclass.h"

#include "document/utf8.h"

#include <unicode/uchar.h>

#include <array>
#include <string_view>

namespace diptych {

namespace {

SentenceClass classOf(char32_t c)
{
    using enum SentenceClass;
    // Emphasis and footnote marks belong to the sentence they stand behind.
    constexpr std::u32string_view marks = U"*_`~†‡¹²³⁰⁴⁵⁶⁷⁸⁹";
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

} // namespace

SentenceClass sentenceClass(const char *at)
{
    static const std::array<SentenceClass, 128> ascii = [] {
        std::array<SentenceClass, 128> table{};
        for (char32_t c = 0; c < 128; ++c)
            table[c] = classOf(c);
        return table;
    }();
    const auto byte = static_cast<unsigned char>(*at);
    return byte < 128 ? ascii[byte] : classOf(utf8::decode(at));
}

bool isDash(const char *at)
{
    const char32_t c = utf8::decode(at);
    return c == U'-' || c == U'–' || c == U'—';
}

} // namespace diptych
