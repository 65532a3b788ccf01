// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/destinations.h"

#include "document/document.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <optional>

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(diptych::Destination)
};

// As the reader's language writes numbers, else as computers do.
std::optional<qint64> numberIn(const QString &text)
{
    bool isNumber = false;
    qint64 number = QLocale().toLongLong(text.trimmed(), &isNumber);
    if (!isNumber)
        number = QLocale::c().toLongLong(text.trimmed(), &isNumber);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

std::vector<Destination> share(const Document &document, const QString &percent)
{
    const std::optional<qint64> number = numberIn(percent);
    if (!number || *number > 100)
        return {};
    return {{Words::tr("%L1 % of the text").arg(*number),
             Position(double(document.length()) * double(*number) / 100)}};
}

std::vector<Destination> lineAndColumn(const Document &document, const QString &line,
                                       const QString &column)
{
    const std::optional<qint64> row = numberIn(line);
    const std::optional<qint64> place = numberIn(column);
    if (!row || !place || *row < 1 || *row > document.lineCount() || *place < 1)
        return {};
    const Range range = document.line(*row - 1);
    const qint64 shown = std::min<qint64>(*place, range.length() + 1);
    return {{Words::tr("Line %L1, column %L2").arg(*row).arg(shown),
             range.start + Position(shown) - 1}};
}

std::vector<Destination> numbered(const Document &document, qint64 number)
{
    std::vector<Destination> found;
    if (number >= 1 && number <= document.paragraphCount()) {
        found.push_back(
            {Words::tr("Paragraph %L1 of %L2").arg(number).arg(document.paragraphCount()),
             document.paragraph(number - 1).start});
    }
    if (number >= 1 && number <= document.lineCount()) {
        found.push_back({Words::tr("Line %L1 of %L2").arg(number).arg(document.lineCount()),
                         document.line(number - 1).start});
    }
    if (number <= document.length())
        found.push_back({Words::tr("Position %L1 of %L2").arg(number).arg(document.length()),
                         Position(number)});
    return found;
}

} // namespace

std::vector<Destination> destinations(const Document &document, const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.endsWith(u'%'))
        return share(document, text.chopped(1));
    if (const qsizetype colon = text.indexOf(u':'); colon >= 0)
        return lineAndColumn(document, text.first(colon), text.sliced(colon + 1));
    const std::optional<qint64> number = numberIn(text);
    return number ? numbered(document, *number) : std::vector<Destination>();
}

} // namespace diptych
