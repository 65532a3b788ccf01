// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/themestyle.h"

#include "window/icons.h"

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

// Those drawn in one colour; folders and signs of a message have colours of their own.
bool isShape(QStyle::StandardPixmap which)
{
    switch (which) {
    case QStyle::SP_DialogOkButton:
    case QStyle::SP_DialogCancelButton:
    case QStyle::SP_DialogHelpButton:
    case QStyle::SP_DialogOpenButton:
    case QStyle::SP_DialogSaveButton:
    case QStyle::SP_DialogCloseButton:
    case QStyle::SP_DialogApplyButton:
    case QStyle::SP_DialogResetButton:
    case QStyle::SP_DialogDiscardButton:
    case QStyle::SP_DialogYesButton:
    case QStyle::SP_DialogNoButton:
    case QStyle::SP_DialogRetryButton:
    case QStyle::SP_RestoreDefaultsButton:
    case QStyle::SP_ArrowUp:
    case QStyle::SP_ArrowDown:
    case QStyle::SP_ArrowLeft:
    case QStyle::SP_ArrowRight:
    case QStyle::SP_ArrowBack:
    case QStyle::SP_ArrowForward:
    case QStyle::SP_FileDialogToParent:
    case QStyle::SP_FileDialogNewFolder:
    case QStyle::SP_FileDialogDetailedView:
    case QStyle::SP_FileDialogInfoView:
    case QStyle::SP_FileDialogContentsView:
    case QStyle::SP_FileDialogListView:
    case QStyle::SP_FileDialogBack:
    case QStyle::SP_LineEditClearButton:
        return true;
    default:
        return false;
    }
}

} // namespace

ThemeStyle::ThemeStyle()
    : QProxyStyle(u"fusion"_s)
{
}

QIcon ThemeStyle::standardIcon(StandardPixmap which, const QStyleOption *option,
                               const QWidget *widget) const
{
    // On the titles of docks; the style has them in greys for a light ground.
    if (which == SP_TitleBarCloseButton)
        return namedIcon("window-close"_L1);
    if (which == SP_TitleBarNormalButton)
        return namedIcon("window-float"_L1);
    const QIcon icon = QProxyStyle::standardIcon(which, option, widget);
    // Only icons of a theme have a name; the style's own are pictures in colours.
    return isShape(which) && !icon.name().isEmpty() ? tintedIcon(icon) : icon;
}

} // namespace diptych
