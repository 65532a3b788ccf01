// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QList>

class QAction;
class QMainWindow;
class QMenu;

namespace diptych {

class ActionRegistry;

/// Submenus that others made, to be hung into the menu bar.
struct OwnMenus
{
    QMenu *recent = nullptr;
    QList<QMenu *> encodings;
    QList<QMenu *> formats;
    QList<QAction *> docks; ///< toggles of the docks
};

/// Places the actions in the menu bar and the tool bar. Says where things stand, nothing else.
void buildMenus(QMainWindow &window, const ActionRegistry &actions, const OwnMenus &own);
/// The menu of a place in a text.
void fillTextMenu(QMenu &menu, const ActionRegistry &actions);
void buildToolBar(QMainWindow &window, const ActionRegistry &actions);

} // namespace diptych
