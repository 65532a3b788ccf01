// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/csv.h"

#include "report/visibletext.h"

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

// What a spreadsheet passes over before it looks for a formula.
bool isSkipped(char16_t unit)
{
    return QChar(unit).isSpace() || isHidden(unit) || unit == 0xad ||
           (unit >= 0x200b && unit <= 0x200d) || unit == 0x2060;
}

bool looksLikeFormula(QStringView text)
{
    if (text.startsWith(u'\t') || text.startsWith(u'\r'))
        return true;
    while (!text.isEmpty() && isSkipped(text.front().unicode()))
        text = text.sliced(1);
    static constexpr QStringView starts = u"=+-@|%＝＋－＠";
    return !text.isEmpty() && starts.contains(text.front());
}

} // namespace

QString csvCell(QStringView text)
{
    const QString shown = visibleText(text);
    return looksLikeFormula(text) ? u'\'' + shown : shown;
}

QByteArray csvRow(const QStringList &cells)
{
    static constexpr QStringView special = u"\",;\t\n";
    QByteArray row;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            row += ',';
        const QString cell = csvCell(cells[i]);
        const bool isQuoted =
            std::ranges::any_of(cell, [](QChar c) { return special.contains(c); }) ||
            cell.startsWith(u' ') || cell.endsWith(u' ');
        if (isQuoted)
            row += '"' + cell.toUtf8().replace('"', "\"\"") + '"';
        else
            row += cell.toUtf8();
    }
    return row + "\r\n";
}

QByteArray csvByteOrderMark()
{
    return "\xEF\xBB\xBF";
}

} // namespace diptych
