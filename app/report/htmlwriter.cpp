// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/htmlwriter.h"

#include "report/visibletext.h"

#include <QtCore/QString>

#include <array>

namespace diptych {

namespace {

// Null for a byte that stands for itself.
const char *entity(char byte)
{
    switch (byte) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    case '\'':
        return "&#39;";
    default:
        return nullptr;
    }
}

// Bytes that something may have to be done about; all others are copied as they are.
constexpr std::array<bool, 256> watched = [] {
    std::array<bool, 256> table{};
    for (std::size_t byte = 0; byte < 0x20; ++byte)
        table[byte] = byte != '\n' && byte != '\t';
    // The characters of entities, delete, and what begins the hidden characters beyond ASCII.
    for (const std::size_t byte : {0x22, 0x26, 0x27, 0x3c, 0x3e, 0x7f, 0xc2, 0xd8, 0xe2, 0xef})
        table[byte] = true;
    return table;
}();

} // namespace

HtmlWriter &HtmlWriter::markup(QByteArrayView html)
{
    m_bytes += html;
    return *this;
}

HtmlWriter &HtmlWriter::text(QByteArrayView utf8)
{
    escape(utf8, Place::Content);
    return *this;
}

HtmlWriter &HtmlWriter::text(QStringView text)
{
    escape(utf8Of(text), Place::Content);
    return *this;
}

HtmlWriter &HtmlWriter::attribute(QStringView text)
{
    escape(utf8Of(text), Place::Attribute);
    return *this;
}

HtmlWriter &HtmlWriter::digits(qint64 value)
{
    m_bytes += QByteArray::number(value);
    return *this;
}

HtmlWriter &HtmlWriter::sentence(QStringView pattern, std::initializer_list<QByteArrayView> pieces)
{
    while (!pattern.isEmpty()) {
        const qsizetype sign = pattern.indexOf(u'%');
        if (sign < 0 || sign + 1 == pattern.size())
            return text(pattern);
        const int index = pattern[sign + 1].digitValue();
        if (index >= 1 && std::size_t(index) <= pieces.size()) {
            text(pattern.first(sign));
            markup(pieces.begin()[index - 1]);
            pattern = pattern.sliced(sign + 2);
        } else {
            text(pattern.first(sign + 1));
            pattern = pattern.sliced(sign + 1);
        }
    }
    return *this;
}

void HtmlWriter::escape(QByteArrayView utf8, Place place)
{
    qsizetype done = 0;
    for (qsizetype i = 0; i < utf8.size();) {
        if (!watched[uchar(utf8[i])]) {
            ++i;
        } else if (const char *replacement = entity(utf8[i])) {
            m_bytes += utf8.sliced(done, i - done);
            m_bytes += replacement;
            done = ++i;
        } else if (const auto hidden = hiddenAt(utf8.sliced(i))) {
            m_bytes += utf8.sliced(done, i - done);
            i += hidden->length;
            done = i;
            if (isLineEnd(hidden->code)) {
                if (hidden->code != u'\r' || i == utf8.size() || utf8[i] != '\n')
                    m_bytes += '\n';
            } else if (place == Place::Attribute) {
                m_bytes += visibleEscape(hidden->code);
            } else {
                m_bytes += "<span class=\"u\">" + visibleEscape(hidden->code) + "</span>";
            }
        } else {
            ++i;
        }
    }
    m_bytes += utf8.sliced(done);
}

QByteArray isolated(QStringView text)
{
    HtmlWriter out;
    out.markup("<bdi>").text(text).markup("</bdi>");
    return out.take();
}

} // namespace diptych
