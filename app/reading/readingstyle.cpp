// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/readingstyle.h"

#include <QtCore/QStringList>
#include <QtGui/QFontDatabase>

using namespace Qt::StringLiterals;

namespace diptych {

QFont defaultReadingFont()
{
    const QStringList installed = QFontDatabase::families();
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    for (const QString &family : {u"Noto Serif"_s, u"Source Serif 4"_s, u"Charter"_s, u"Georgia"_s,
                                  u"Cambria"_s, u"DejaVu Serif"_s}) {
        if (installed.contains(family)) {
            font.setFamily(family);
            break;
        }
    }
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * 1.15);
    return font;
}

} // namespace diptych
