// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/text.h"

#include <QtCore/QStringDecoder>

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

bool steersOrHides(char16_t unit)
{
    return unit < 0x20 || (unit >= 0x7f && unit < 0xa0) || unit == 0x061c || unit == 0x200e ||
           unit == 0x200f || (unit >= 0x2028 && unit <= 0x202e) ||
           (unit >= 0x2066 && unit <= 0x2069) || unit == 0xfeff;
}

void appendEscape(QString &out, char16_t unit)
{
    out += "\\u"_L1 + QString::number(uint(unit), 16).rightJustified(4, u'0');
}

} // namespace

QString escapedForDisplay(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (QChar::isHighSurrogate(unit) && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            out += text[i];
            out += text[++i];
        } else if (QChar::isSurrogate(unit) || steersOrHides(unit)) {
            appendEscape(out, unit);
        } else {
            out += text[i];
        }
    }
    return out;
}

QString escapedForDisplay(QByteArrayView utf8)
{
    if (utf8.isValidUtf8())
        return escapedForDisplay(QStringView(QString::fromUtf8(utf8)));
    // Byte by byte: the longest valid sequence at each place, else the byte itself.
    QString out;
    while (!utf8.isEmpty()) {
        qsizetype length = 0;
        for (qsizetype tried = 1; tried <= qMin<qsizetype>(4, utf8.size()) && length == 0;
             ++tried) {
            if (utf8.first(tried).isValidUtf8())
                length = tried;
        }
        if (length > 0) {
            out += escapedForDisplay(QStringView(QString::fromUtf8(utf8.first(length))));
        } else {
            length = 1;
            out +=
                "\\x"_L1 + QString::number(uint(uchar(utf8.front())), 16).rightJustified(2, u'0');
        }
        utf8 = utf8.sliced(length);
    }
    return out;
}

QString elided(QStringView text, qsizetype codePoints)
{
    QString line = text.toString().simplified();
    qsizetype units = 0;
    for (qsizetype count = 0; units < line.size(); ++count) {
        if (count == codePoints)
            return line.first(units) + u'…';
        units += line.at(units).isHighSurrogate() && units + 1 < line.size() ? 2 : 1;
    }
    return line;
}

qsizetype codePointCount(QStringView text)
{
    qsizetype count = text.size();
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i].isLowSurrogate() && text[i - 1].isHighSurrogate())
            --count;
    }
    return count;
}

} // namespace diptych
