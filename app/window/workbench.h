// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QMainWindow;

namespace diptych {

class ActionRegistry;
class Messages;
class PairView;
class SaveGuard;
class Session;
class Settings;

/// What the controllers of a window work with. The main window owns all of it and outlives them.
struct Workbench
{
    Session &session;
    Settings &settings;
    ActionRegistry &actions;
    PairView &pair;
    Messages &messages;
    SaveGuard &guard;
    QMainWindow &window; ///< parent of dialogs; its status bar tells passing news
};

} // namespace diptych
