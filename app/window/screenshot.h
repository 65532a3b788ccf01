// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace diptych {

class MainWindow;
class Session;

/// Waits until opening, alignment and painting are done, then writes the window's picture once.
class Screenshot : public QObject
{
    Q_OBJECT

public:
    Screenshot(const Session &session, MainWindow &window, FilePath output);

Q_SIGNALS:
    void done(const diptych::Result<void> &written);

private:
    void look();

    const Session &m_session;
    MainWindow &m_window;
    FilePath m_output;
    QTimer m_timer;
    int m_quietTurns = 0;
};

} // namespace diptych
