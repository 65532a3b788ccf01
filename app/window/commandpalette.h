// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "window/pickbox.h"

class QAction;

namespace diptych {

class ActionRegistry;

/// Every action that can be done now, found by typing parts of its name.
class CommandPalette : public PickBox
{
    Q_OBJECT

public:
    CommandPalette(const ActionRegistry &actions, QWidget *window);

protected:
    void filter(const QString &text) override;
    void take(int row) override;

private:
    QList<QAction *> m_actions; ///< row by row
};

} // namespace diptych
