// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/commandpalette.h"

#include "window/actionregistry.h"

#include <QtWidgets/QListWidget>

#include <algorithm>

namespace diptych {

using namespace Qt::StringLiterals;

CommandPalette::CommandPalette(const ActionRegistry &actions, QWidget *window)
    : PickBox(tr("What do you want to do?"), tr("Matching commands"), window)
{
    setObjectName("commandPalette"_L1);
    setAccessibleName(tr("Commands"));
    for (QAction *action : actions.actions()) {
        if (!action->isEnabled() || action->objectName() == "help.commands"_L1)
            continue;
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        const QString name = plainText(*action);
        list().addItem(new QListWidgetItem(
            action->icon(),
            keys.isEmpty() ? name : tr("%1  —  %2", "action, key").arg(name, keys)));
        list().item(list().count() - 1)->setToolTip(action->statusTip());
        m_actions << action;
    }
    markFirst();
}

void CommandPalette::filter(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (int row = 0; row < list().count(); ++row) {
        const QString name = list().item(row)->text();
        list().item(row)->setHidden(!std::ranges::all_of(
            words, [&](const QString &word) { return name.contains(word, Qt::CaseInsensitive); }));
    }
    markFirst();
}

void CommandPalette::take(int row)
{
    m_actions.at(row)->trigger();
}

} // namespace diptych
