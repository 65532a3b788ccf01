// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/readingstyle.h"

#include <QtCore/QStringList>
#include <QtGui/QFontDatabase>
#include <QtWidgets/QStyle>

using namespace Qt::StringLiterals;

namespace diptych {

bool isCalm(const ReadingStyle &style, const QStyle &widgets)
{
    // Where the desktop wants no animations, its style gives them no time.
    return style.calm || widgets.styleHint(QStyle::SH_Widget_Animation_Duration) == 0;
}

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
