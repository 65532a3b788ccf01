// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/linefeatures.h"

#include "document/utf8.h"

#include <QtCore/QChar>

#include <algorithm>
#include <string_view>

namespace diptych {

namespace {

/// Wide in East Asian typography, so that a line holds half as many.
bool isWide(char32_t c)
{
    return (c >= 0x1100 && c < 0x1160) || (c >= 0x2e80 && c < 0xa4d0) || (c >= 0xac00 && c < 0xd7a4)
        || (c >= 0xf900 && c < 0xfb00) || (c >= 0xfe30 && c < 0xfe70) || (c >= 0xff01 && c < 0xff61)
        || (c >= 0x1f300 && c < 0x1f650) || (c >= 0x20000 && c < 0x40000);
}

int columns(char32_t c)
{
    if (c < 0x300)
        return 1;
    if (QChar::isMark(c) || QChar::category(c) == QChar::Other_Format)
        return 0;
    return isWide(c) ? 2 : 1;
}

bool isOneOf(char32_t c, std::u32string_view set)
{
    return set.find(c) != std::u32string_view::npos;
}

/// Bytes of the list item's marker at the beginning of @p text, with its white space; 0 for none.
LineFeatures::Marker markerOf(QByteArrayView text)
{
    using enum LineFeatures::Marker;
    const char *at = text.begin();
    const char *const end = text.end();
    const char32_t first = utf8::decode(at);
    if (isOneOf(first, U"-*+•‣◦▪●○■□–·★☆➢➤✓")) {
        at += utf8::sequenceLength(*at);
        return at < end && utf8::isWhiteSpace(utf8::decode(at)) ? Bullet : None;
    }
    const bool bracket = *at == '(';
    if (bracket)
        ++at;
    const char *const label = at;
    while (at < end && at - label < 5 && QChar::isLetterOrNumber(static_cast<unsigned char>(*at)) && *at > 0)
        ++at;
    const std::string_view word(label, size_t(at - label));
    const auto all = [word](std::string_view set) {
        return word.find_first_not_of(set) == std::string_view::npos;
    };
    const bool counts = (word.size() <= 3 && all("0123456789")) || word.size() == 1 || all("ivx")
        || all("IVX");
    if (word.empty() || !counts || at == end)
        return None;
    if (*at != ')' && (bracket || *at != '.'))
        return None;
    ++at;
    return at < end && utf8::isWhiteSpace(utf8::decode(at)) ? Number : None;
}

bool isMarkdownBlock(QByteArrayView text)
{
    if (text.startsWith('#')) {
        const auto level = std::find_if(text.begin(), text.end(), [](char c) { return c != '#'; }) - text.begin();
        return level <= 6 && level < text.size() && text[level] == ' ';
    }
    if (text.startsWith('|') || text.startsWith("```") || text.startsWith("~~~"))
        return true;
    return text.size() >= 3 && isOneOf(static_cast<unsigned char>(text[0]), U"-=*_~+")
        && std::all_of(text.begin(), text.end(), [&](char c) { return c == text[0] || c == ' '; });
}

/// The last code point that is no closing quote, bracket or emphasis.
char32_t lastMark(QByteArrayView text)
{
    const char *at = text.end();
    while (at > text.begin()) {
        at = utf8::previous(at);
        const char32_t c = utf8::decode(at);
        if (!isOneOf(c, U"\"'”’»›)]*_」』）】》〕“"))
            return c;
    }
    return 0;
}

} // namespace

LineFeatures::LineFeatures(QByteArrayView line)
{
    constexpr qsizetype enough = 4 * maximumWidth + 64;
    const QByteArrayView text = utf8::trimmed(line);
    if (text.isEmpty())
        return;
    blank = false;
    for (const char *at = line.begin(); at < text.begin() && indent < maximumWidth;
         at += utf8::sequenceLength(*at))
        indent += *at == '\t' ? 8 - indent % 8 : columns(utf8::decode(at));

    width = indent;
    bool inFirstWord = true;
    bool letterSeen = false;
    tooLong = text.size() > enough;
    for (const char *at = text.begin(); at < text.end() && width <= maximumWidth;
         at += utf8::sequenceLength(*at)) {
        const char32_t c = utf8::decode(at);
        const int wide = columns(c);
        width += wide;
        // A line can break before any wide character; a word in letters stays whole.
        if (utf8::isWhiteSpace(c) || (wide == 2 && firstWord > 0))
            inFirstWord = false;
        if (inFirstWord)
            firstWord += wide;
        if (!letterSeen && QChar::isLetter(c)) {
            letterSeen = true;
            startsLower = !QChar::isUpper(c) && !QChar::isTitleCase(c);
        }
    }
    tooLong = tooLong || width > maximumWidth;
    const char32_t last = lastMark(text);
    endsSentence = isOneOf(last, U".!?:;…。！？：；؟۔।");
    endsOpen = isOneOf(last, U",-–—(、，");
    marker = markerOf(text);
    if (tooLong)
        return;
    standsAlone = isMarkdownBlock(text);
    for (qsizetype at = text.indexOf("**"); at >= 0; at = text.indexOf("**", at + 2))
        openEmphasis = !openEmphasis;
}

} // namespace diptych
