// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/jsonview.h"

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
    for (++at; at != end;) {
        at = static_cast<const char *>(std::memchr(at, '"', std::size_t(end - at)));
        if (!at)
            return end;
        const char *slash = at;
        while (slash[-1] == '\\')
            --slash;
        ++at;
        if ((at - 1 - slash) % 2 == 0)
            return at;
    }
    return end;
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
    for (qsizetype depth = 0; at != end;) {
        switch (*at) {
        case '"':
            at = skipString(at, end);
            continue;
        case '{':
        case '[':
            ++depth;
            break;
        case '}':
        case ']':
            --depth;
            break;
        }
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
        case 'b': out += QChar(8); break;
        case 'f': out += QChar(12); break;
        case 'n': out += QChar(10); break;
        case 'r': out += QChar(13); break;
        case 't': out += QChar(9); break;
        case 'u': out += QChar(hexadecimal(slash + 2)); break;
        default: out += QLatin1Char(slash[1]); break;
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

QByteArrayView trimmed(QByteArrayView text)
{
    const char *const end = text.data() + text.size();
    const char *const start = skipSpace(text.data(), end);
    return QByteArrayView(start, skipValue(start, end));
}

Cursor::Cursor(QByteArrayView container)
    : m_at(container.data())
    , m_end(container.data() + container.size())
{
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
    m_at = skipValue(start, m_end);
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
    while (at != end) {
        const char *next = *at == '"' ? skipString(at, end) : at + 1;
        if (!isSpace(*at))
            out.append(at, next - at);
        at = next;
    }
    return out;
}

QByteArrayView member(QByteArrayView object, QByteArrayView key)
{
    Cursor cursor(object);
    for (Member member; cursor.nextMember(member);) {
        if (member.key == key)
            return member.value;
    }
    return {};
}

} // namespace diptych::json
