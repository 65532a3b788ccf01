// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/json.h"

#include <QtCore/QString>

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

void appendEscaped(QByteArray &json, QByteArrayView utf8)
{
    for (char byte : utf8)
        appendByte(json, byte);
}

} // namespace

void appendJsonString(QByteArray &json, QStringView text)
{
    json += '"';
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
