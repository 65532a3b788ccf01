// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/linefeatures.h"

#include "document/utf8.h"

#include <QtCore/QChar>

#include <algorithm>
#include <string_view>

namespace diptych {

namespace {

/// Longer words (URLs, rows of a table without spaces) say nothing about wrapping.
constexpr int longestWord = 24;

/// Wide in East Asian typography, so that a line holds half as many.
bool isWide(char32_t c)
{
    return (c >= 0x1100 && c < 0x1160) || (c >= 0x2e80 && c < 0xa4d0) ||
           (c >= 0xac00 && c < 0xd7a4) || (c >= 0xf900 && c < 0xfb00) ||
           (c >= 0xfe30 && c < 0xfe70) || (c >= 0xff01 && c < 0xff61) ||
           (c >= 0x1f300 && c < 0x1f650) || (c >= 0x20000 && c < 0x40000);
}

int columnsOf(char32_t c)
{
    if (c < 0x300)
        return 1;
    if (QChar::isMark(c) || QChar::category(c) == QChar::Other_Format)
        return 0;
    return isWide(c) ? 2 : 1;
}

bool isAscii(QByteArrayView text)
{
    const char *at = text.begin();
    for (; text.end() - at >= 8; at += 8) {
        if (utf8::loadWord(at) & 0x8080808080808080)
            return false;
    }
    return std::all_of(at, text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// Columns of @p text, given up beyond @p most.
int columnsOf(QByteArrayView text, int most)
{
    constexpr qsizetype bytesPerColumn = 4;
    if (text.size() > (most + 16) * bytesPerColumn)
        return most + 1;
    if (isAscii(text))
        return int(std::min<qsizetype>(text.size(), most + 1));
    int columns = 0;
    for (const char *at = text.begin(); at < text.end() && columns <= most;
         at += utf8::sequenceLength(*at))
        columns += columnsOf(utf8::decode(at));
    return columns;
}

bool isOneOf(char32_t c, std::u32string_view set)
{
    return set.find(c) != std::u32string_view::npos;
}

/// The label of a list item, counted in digits, letters or Roman numerals.
bool isLabel(std::string_view word)
{
    const auto all = [word](std::string_view set) {
        return word.find_first_not_of(set) == std::string_view::npos;
    };
    if (word.empty())
        return false;
    if (word.size() == 1)
        return all("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
    return (word.size() <= 3 && all("0123456789")) ||
           (word.size() <= 5 && (all("ivx") || all("IVX")));
}

} // namespace

LineFeatures::LineFeatures(QByteArrayView indent, QByteArrayView text)
    : m_text(text)
{
    Q_ASSERT(!text.isEmpty());
    constexpr int tab = 8;
    for (const char *at = indent.begin(); at < indent.end() && m_indent < maximumWidth;
         at += utf8::sequenceLength(*at))
        m_indent += *at == '\t' ? tab - m_indent % tab : columnsOf(utf8::decode(at));
    m_width = m_indent + columnsOf(text, maximumWidth);
}

int LineFeatures::firstWord() const
{
    int columns = 0;
    for (const char *at = m_text.begin(); at < m_text.end() && columns < longestWord;
         at += utf8::sequenceLength(*at)) {
        const char32_t c = utf8::decode(at);
        const int wide = columnsOf(c);
        // A line can break before any wide character; a word in letters stays whole.
        if (utf8::isWhiteSpace(c) || (wide == 2 && columns > 0))
            break;
        columns += wide;
    }
    return columns;
}

bool LineFeatures::hasLongFirstWord() const
{
    return firstWord() >= longestWord;
}

bool LineFeatures::startsLower() const
{
    for (const char *at = m_text.begin(); at < m_text.end(); at += utf8::sequenceLength(*at)) {
        const char32_t c = utf8::decode(at);
        if (utf8::isWhiteSpace(c))
            break;
        if (QChar::isLetter(c))
            return !QChar::isUpper(c) && !QChar::isTitleCase(c);
    }
    return false;
}

bool LineFeatures::endsSentence() const
{
    constexpr qsizetype reach = 64;
    const char *at = m_text.end();
    while (at > m_text.begin() && m_text.end() - at < reach) {
        at = utf8::previous(at);
        const char32_t c = utf8::decode(at);
        if (!isOneOf(c, U"\"'”’»›)]*_」』）】》〕“‘"))
            return isOneOf(c, U".!?:;…。！？：；؟۔।");
    }
    return false;
}

bool LineFeatures::hasPunctuation() const
{
    const char *const end = m_text.begin() + std::min<qsizetype>(m_text.size(), 4 * maximumWidth);
    for (const char *at = m_text.begin(); at < end; at += utf8::sequenceLength(*at)) {
        const char32_t c = utf8::decode(at);
        if (isOneOf(c, U"、，。！？；：،؟۔।"))
            return true;
        if (isOneOf(c, U".,;:!?") &&
            (at + 1 == m_text.end() || utf8::isWhiteSpace(utf8::decode(at + 1))))
            return true;
    }
    return false;
}

bool LineFeatures::hasOpenEmphasis() const
{
    bool open = false;
    const QByteArrayView text = m_text.first(std::min<qsizetype>(m_text.size(), 4 * maximumWidth));
    for (qsizetype at = text.indexOf("**"); at >= 0; at = text.indexOf("**", at + 2))
        open = !open;
    return open;
}

bool LineFeatures::endsHard(QByteArrayView line)
{
    return line.endsWith("  ") || line.endsWith('\\');
}

LineFeatures::Marker LineFeatures::marker() const
{
    const char *at = m_text.begin();
    const char *const end = m_text.end();
    const auto spaceAt = [end](const char *place) {
        return place < end && utf8::isWhiteSpace(utf8::decode(place));
    };
    if (isOneOf(utf8::decode(at), U"-*+•‣◦▪●○■□–·★☆➢➤✓"))
        return spaceAt(at + utf8::sequenceLength(*at)) ? Marker::Bullet : Marker::None;
    const bool bracket = *at == '(';
    at += bracket ? 1 : 0;
    constexpr std::string_view ends = ".)";
    const char *const label = at;
    while (at < end && at - label < 6 && ends.find(*at) == std::string_view::npos)
        ++at;
    if (at == end || !isLabel({label, size_t(at - label)}) || (bracket && *at != ')'))
        return Marker::None;
    return spaceAt(at + 1) ? Marker::Number : Marker::None;
}

bool LineFeatures::isFence() const
{
    return m_text.startsWith("```") || m_text.startsWith("~~~");
}

bool LineFeatures::standsAlone() const
{
    // A line of a table of contents.
    const char last = m_text.back();
    if (last >= '0' && last <= '9' && !tooLong() &&
        (m_text.contains("....") || m_text.contains(". . .")))
        return true;
    constexpr std::string_view first = "#|`~-=*_+";
    if (tooLong() || first.find(m_text.front()) == std::string_view::npos)
        return false;
    if (m_text.startsWith('#')) {
        const auto *const behind =
            std::find_if(m_text.begin(), m_text.end(), [](char c) { return c != '#'; });
        return behind - m_text.begin() <= 6 && behind != m_text.end() && *behind == ' ';
    }
    const auto isRule = [this](char c) {
        return c == m_text.front() || c == ' ';
    };
    return m_text.startsWith('|') || isFence() ||
           (m_text.size() >= 3 && std::all_of(m_text.begin(), m_text.end(), isRule));
}

} // namespace diptych
