// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/menukeys.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QMenu>

namespace diptych {

MenuKeys::MenuKeys(QObject *parent)
    : QObject(parent)
{
}

void MenuKeys::watch(QMenu &menu)
{
    menu.installEventFilter(this);
}

bool MenuKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (!(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))) {
            event->accept();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace diptych
