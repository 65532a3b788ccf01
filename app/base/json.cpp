// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/json.h"

#include <QtCore/QString>
#include <QtCore/QStringEncoder>

#include <algorithm>

namespace diptych {

namespace {

void appendUnit(QByteArray &json, char16_t unit)
{
    json += "\\u";
    json += QByteArray::number(uint(unit), 16).rightJustified(4, '0');
}

void appendByte(QByteArray &json, char byte)
{
    switch (byte) {
    case '"':
        json += "\\\"";
        break;
    case '\\':
        json += "\\\\";
        break;
    case '\n':
        json += "\\n";
        break;
    case '\r':
        json += "\\r";
        break;
    case '\t':
        json += "\\t";
        break;
    default:
        if (uchar(byte) < 0x20 || byte == 0x7f)
            appendUnit(json, char16_t(byte));
        else
            json += byte;
    }
}

bool needsEscape(char byte)
{
    return uchar(byte) < 0x20 || byte == '"' || byte == '\\' || byte == 0x7f;
}

void appendEscaped(QByteArray &json, QByteArrayView utf8)
{
    while (!utf8.isEmpty()) {
        const auto special = std::ranges::find_if(utf8, needsEscape);
        const qsizetype plain = special - utf8.begin();
        json += utf8.first(plain);
        if (plain == utf8.size())
            break;
        appendByte(json, *special);
        utf8 = utf8.sliced(plain + 1);
    }
}

/// Whole at once, as nearly all text allows; false, and nothing appended, where something needs to
/// be escaped.
bool appendPlain(QByteArray &json, QStringView text)
{
    if (!text.isValidUtf16())
        return false;
    const qsizetype before = json.size();
    QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    json.resizeForOverwrite(before + encoder.requiredSpace(text.size()));
    char *const start = json.data() + before;
    char *const end = encoder.appendToBuffer(start, text);
    bool plain = true;
    for (const char *at = start; at != end; ++at)
        plain &= !needsEscape(*at); // without a branch the compiler takes many bytes at once
    json.truncate(plain ? end - json.data() : before);
    return plain;
}

} // namespace

void appendJsonString(QByteArray &json, QStringView text)
{
    json += '"';
    if (appendPlain(json, text)) {
        json += '"';
        return;
    }
    qsizetype from = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSurrogate())
            continue;
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            ++i;
            continue;
        }
        appendEscaped(json, text.sliced(from, i - from).toUtf8());
        appendUnit(json, text[i].unicode());
        from = i + 1;
    }
    appendEscaped(json, text.sliced(from).toUtf8());
    json += '"';
}

void appendJsonString(QByteArray &json, QByteArrayView utf8)
{
    json += '"';
    appendEscaped(json, utf8);
    json += '"';
}

QByteArray jsonString(QStringView text)
{
    QByteArray json;
    appendJsonString(json, text);
    return json;
}

} // namespace diptych
