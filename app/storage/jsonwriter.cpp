// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/jsonwriter.h"

#include "base/json.h"
#include "storage/jsonview.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace diptych {

void JsonWriter::beginObject()
{
    open('{');
}

void JsonWriter::beginArray()
{
    open('[');
}

void JsonWriter::key(QByteArrayView name)
{
    startItem();
    m_out += '"';
    m_out += name;
    m_out += '"';
    colon();
}

void JsonWriter::string(QStringView text)
{
    startItem();
    appendJsonString(m_out, text);
}

void JsonWriter::string(QByteArrayView ascii)
{
    startItem();
    m_out += '"';
    m_out += ascii;
    m_out += '"';
}

void JsonWriter::integer(qint64 number)
{
    startItem();
    m_out += QByteArray::number(number);
}

void JsonWriter::number(double value)
{
    startItem();
    std::array<char, 32> buffer;
    const auto result = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    m_out.append(buffer.data(), result.ptr - buffer.data());
}

void JsonWriter::boolean(bool value)
{
    startItem();
    m_out += value ? "true" : "false";
}

void JsonWriter::null()
{
    startItem();
    m_out += "null";
}

void JsonWriter::raw(QByteArrayView value)
{
    // Not by recursion: foreign text may be nested up to the limit of the checker.
    const char *at = value.data();
    const char *const end = at + value.size();
    while (at != end) {
        switch (*at) {
        case '{':
        case '[':
            open(*at++);
            break;
        case '}':
        case ']':
            close(*at++);
            break;
        case ',':
        case ' ':
        case '\n':
        case '\r':
        case '\t':
            ++at;
            break;
        case ':':
            colon();
            ++at;
            break;
        default: {
            const QByteArrayView scalar = json::firstValue(QByteArrayView(at, end));
            startItem();
            m_out += scalar;
            at += scalar.size();
            break;
        }
        }
    }
}

void JsonWriter::member(QByteArrayView name, QStringView text)
{
    key(name);
    string(text);
}

void JsonWriter::member(QByteArrayView name, QByteArrayView ascii)
{
    key(name);
    string(ascii);
}

QByteArray JsonWriter::take()
{
    m_out += '\n';
    return std::exchange(m_out, {});
}

void JsonWriter::open(char bracket)
{
    startItem();
    m_out += bracket;
    ++m_depth;
    m_empty = true;
}

void JsonWriter::close(char bracket)
{
    --m_depth;
    if (!m_empty)
        startLine();
    m_out += bracket;
    m_empty = false;
}

void JsonWriter::startItem()
{
    if (std::exchange(m_afterKey, false) || m_depth == 0)
        return;
    if (!m_empty)
        m_out += ',';
    startLine();
    m_empty = false;
}

void JsonWriter::startLine()
{
    if (!m_isIndented)
        return;
    m_out += '\n';
    static constexpr QByteArrayView spaces = "                                ";
    for (qsizetype left = 2 * qsizetype(m_depth); left > 0; left -= spaces.size())
        m_out += spaces.first(std::min(left, spaces.size()));
}

void JsonWriter::colon()
{
    m_out += ':';
    if (m_isIndented)
        m_out += ' ';
    m_afterKey = true;
}

} // namespace diptych
