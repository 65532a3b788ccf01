// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/quotation.h"

#include "base/text.h"
#include "document/document.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(diptych::Quotation)
};

QString reference(const Document &document, Range range)
{
    const QString file = escapedForDisplay(document.info().path.fileName());
    const QString title = elided(document.info().title, 200);
    const QString name =
        title.isEmpty() ? file : Words::tr("%1 (%2)", "title (file name)").arg(title, file);
    const qsizetype first = document.paragraphAt(range.start) + 1;
    const qsizetype last = document.paragraphAt(std::max(range.start, range.end - 1)) + 1;
    const QString paragraphs = last > first
                                   ? Words::tr("paragraphs %L1–%L2").arg(first).arg(last)
                                   : Words::tr("paragraph %L1").arg(std::max<qsizetype>(first, 1));
    return Words::tr("%1, %2, positions %3–%4", "source, paragraphs, code points")
        .arg(name, paragraphs, QString::number(range.start), QString::number(range.end));
}

} // namespace

Quotation quotation(const Document &document, Range range)
{
    QString words = document.string(range);
    words.remove(QChar::Null);
    const QString where = reference(document, range);
    QString lines = words.toHtmlEscaped();
    lines.replace("\r\n"_L1, "<br>"_L1).replace(u'\n', "<br>"_L1).replace(u'\r', "<br>"_L1);
    return {Words::tr("“%1”\n— %2", "quotation, where it stands").arg(words, where),
            u"<blockquote>“%1”</blockquote>\n<p>— %2</p>"_s.arg(lines, where.toHtmlEscaped())};
}

} // namespace diptych
