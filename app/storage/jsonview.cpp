// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/jsonview.h"

#include "storage/jsonblock.h"

#include <algorithm>
#include <charconv>
#include <cstring>

namespace diptych::json {

namespace {

constexpr bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

const char *skipSpace(const char *at, const char *end)
{
    while (at != end && isSpace(*at))
        ++at;
    return at;
}

/// Behind the string that begins at @p at.
const char *skipString(const char *at, const char *end)
{
    const auto marks = [](const Block &block) {
        return block.marks('"') | block.marks('\\');
    };
    const auto isWanted = [](char c) {
        return c == '"' || c == '\\';
    };
    for (++at;; at += 2) {
        at = findInBlocks(at, end, marks, isWanted);
        if (at == end || *at == '"')
            return at == end ? end : at + 1;
    }
}

/// The next quote or bracket; @p at is outside of strings.
const char *nextBracket(const char *at, const char *end)
{
    // Of what stands outside of strings only the four brackets are 0x7f with these bits set.
    const auto marks = [](const Block &block) {
        return block.marks('"') | block.marks(0x7f, 0x26);
    };
    const auto isWanted = [](char c) {
        return c == '"' || (c | 0x26) == 0x7f;
    };
    return findInBlocks(at, end, marks, isWanted);
}

/// Behind the value that begins at @p at.
const char *skipValue(const char *at, const char *end)
{
    if (at == end)
        return end;
    if (*at == '"')
        return skipString(at, end);
    if (*at != '{' && *at != '[') {
        while (at != end && *at != ',' && *at != '}' && *at != ']' && !isSpace(*at))
            ++at;
        return at;
    }
    for (qsizetype depth = 0; (at = nextBracket(at, end)) != end;) {
        if (*at == '"') {
            at = skipString(at, end);
            continue;
        }
        depth += *at == '{' || *at == '[' ? 1 : -1;
        ++at;
        if (depth == 0)
            break;
    }
    return at;
}

char16_t hexadecimal(const char *at)
{
    char16_t unit = 0;
    for (int i = 0; i < 4; ++i) {
        const char c = at[i];
        const int digit = c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;
        unit = char16_t(unit << 4 | digit);
    }
    return unit;
}

/// QString::fromUtf8() takes a U+FEFF at the beginning for a byte order mark and drops it.
QString decoded(QByteArrayView utf8)
{
    constexpr QByteArrayView mark("\xef\xbb\xbf");
    if (!utf8.startsWith(mark))
        return QString::fromUtf8(utf8);
    QString text;
    for (; utf8.startsWith(mark); utf8 = utf8.sliced(mark.size()))
        text += QChar(0xfeff);
    return text + QString::fromUtf8(utf8);
}

QString unescaped(QByteArrayView text)
{
    QString out;
    out.reserve(text.size());
    const char *at = text.data();
    const char *const end = at + text.size();
    while (at != end) {
        const auto *slash = static_cast<const char *>(std::memchr(at, '\\', std::size_t(end - at)));
        if (!slash)
            slash = end;
        out += decoded(QByteArrayView(at, slash));
        if (slash == end)
            break;
        switch (slash[1]) {
        case 'b':
            out += QChar(8);
            break;
        case 'f':
            out += QChar(12);
            break;
        case 'n':
            out += QChar(10);
            break;
        case 'r':
            out += QChar(13);
            break;
        case 't':
            out += QChar(9);
            break;
        case 'u':
            out += QChar(hexadecimal(slash + 2));
            break;
        default:
            out += QLatin1Char(slash[1]);
            break;
        }
        at = slash + (slash[1] == 'u' ? 6 : 2);
    }
    return out;
}

} // namespace

Kind kind(QByteArrayView value)
{
    switch (value.isEmpty() ? '\0' : value.front()) {
    case '{':
        return Kind::Object;
    case '[':
        return Kind::Array;
    case '"':
        return Kind::String;
    case 't':
    case 'f':
    case 'n':
        return Kind::Word;
    default:
        return Kind::Number;
    }
}

QByteArrayView firstValue(QByteArrayView text)
{
    const char *const end = text.data() + text.size();
    const char *const start = skipSpace(text.data(), end);
    return QByteArrayView(start, skipValue(start, end));
}

Cursor::Cursor(QByteArrayView container, const LargeContainers *large)
    : m_at(container.data())
    , m_end(container.data() + container.size())
{
    if (large)
        m_large = std::span(std::ranges::lower_bound(*large, m_at, {}, &Span::start), large->end());
    m_bracket = container.isEmpty() ? '\0' : *m_at;
    if (m_bracket == '{' || m_bracket == '[')
        ++m_at;
    else
        m_at = m_end;
}

bool Cursor::nextMember(Member &member)
{
    if (m_bracket != '{' || !atItem())
        return false;
    const QByteArrayView quoted = takeValue();
    member.key = quoted.sliced(1).chopped(1);
    m_at = skipSpace(m_at, m_end) + 1; // the colon
    member.value = takeValue();
    return true;
}

bool Cursor::nextElement(QByteArrayView &element)
{
    if (m_bracket != '[' || !atItem())
        return false;
    element = takeValue();
    return true;
}

bool Cursor::atItem()
{
    m_at = skipSpace(m_at, m_end);
    if (m_at != m_end && *m_at == ',')
        m_at = skipSpace(m_at + 1, m_end);
    return m_at != m_end && *m_at != '}' && *m_at != ']';
}

QByteArrayView Cursor::takeValue()
{
    const char *const start = skipSpace(m_at, m_end);
    while (!m_large.empty() && m_large.front().start < start)
        m_large = m_large.subspan(1);
    const bool isKnown = !m_large.empty() && m_large.front().start == start;
    m_at = isKnown ? m_large.front().end : skipValue(start, m_end);
    return QByteArrayView(start, m_at);
}

QString string(QByteArrayView value)
{
    if (kind(value) != Kind::String)
        return {};
    const QByteArrayView inner = value.sliced(1).chopped(1);
    return inner.contains('\\') ? unescaped(inner) : decoded(inner);
}

QByteArray keyName(QByteArrayView key)
{
    return key.contains('\\') ? unescaped(key).toUtf8() : key.toByteArray();
}

std::optional<qint64> integer(QByteArrayView value)
{
    qint64 parsed = 0;
    const char *const end = value.data() + value.size();
    const auto [stop, error] = std::from_chars(value.data(), end, parsed);
    if (error != std::errc() || stop != end)
        return std::nullopt;
    return parsed;
}

std::optional<double> number(QByteArrayView value)
{
    double parsed = 0;
    const char *const end = value.data() + value.size();
    const auto [stop, error] = std::from_chars(value.data(), end, parsed);
    if (kind(value) != Kind::Number || error != std::errc() || stop != end)
        return std::nullopt;
    return parsed;
}

QByteArray compact(QByteArrayView value)
{
    QByteArray out;
    out.reserve(value.size());
    const char *at = value.data();
    const char *const end = at + value.size();
    const char *from = at;
    while (at != end) {
        if (!isSpace(*at)) {
            at = *at == '"' ? skipString(at, end) : at + 1;
            continue;
        }
        out.append(from, at - from);
        from = at = skipSpace(at, end);
    }
    out.append(from, end - from);
    return out;
}

QByteArrayView member(QByteArrayView object, QByteArrayView key, const LargeContainers *large)
{
    Cursor cursor(object, large);
    for (Member member; cursor.nextMember(member);) {
        if (member.key == key)
            return member.value;
    }
    return {};
}

} // namespace diptych::json
