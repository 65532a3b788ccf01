// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/side.h"
#include "window/workbench.h"

#include <QtCore/QObject>

class QSessionManager;

namespace diptych {

class MessageBar;

/// Says loudly where saving failed or cannot be, with ways on, and what was recovered after a
/// sudden end; quiet while all is well. Saves when the desktop ends the session.
/// Owns the choice to keep copies of annotated texts.
class SaveController : public QObject
{
    Q_OBJECT

public:
    SaveController(const Workbench &bench, QObject *parent);

private:
    void makeActions();
    void endSession(QSessionManager &manager);
    void update(Side side);
    void tellRecovered(Side side);
    void offerAside(Side side, MessageBar &bar);

    Workbench m_bench;
};

} // namespace diptych
