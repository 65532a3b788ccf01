// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "window/workbench.h"

#include <QtCore/QObject>

namespace diptych {

class FindBar;

/// Undo and redo across both sides, copying, and finding.
class EditController : public QObject
{
    Q_OBJECT

public:
    EditController(const Workbench &bench, FindBar &findBar, QObject *parent);

private:
    void makeUndoActions();
    void announceEdit(int index);
    void makeTextActions();
    void makeFindActions();
    void copyWithReference();
    void updateActions();

    Workbench m_bench;
    FindBar &m_findBar;
    int m_editsMade = 0; ///< the undo stack's index when it last changed
};

} // namespace diptych
