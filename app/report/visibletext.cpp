// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/visibletext.h"

#include "base/text.h"

#include <QtCore/QString>

namespace diptych {

using namespace Qt::StringLiterals;

QByteArray visibleEscape(char16_t code)
{
    return "\\u" + QByteArray::number(uint(code), 16).rightJustified(4, '0');
}

QByteArray utf8Of(QStringView text)
{
    return text.isValidUtf16() ? text.toUtf8() : escapedForDisplay(text).toUtf8();
}

QString visibleText(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            out += text.sliced(i++, 2);
        } else if (isLineEnd(unit)) {
            if (unit != u'\r' || i + 1 == text.size() || text[i + 1] != u'\n')
                out += u'\n';
        } else if (text[i].isSurrogate() || isHidden(unit)) {
            out += QLatin1StringView(visibleEscape(unit));
        } else {
            out += text[i];
        }
    }
    return out;
}

QString visibleLine(QStringView text)
{
    return visibleText(text).simplified();
}

} // namespace diptych
