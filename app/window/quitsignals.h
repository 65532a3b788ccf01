// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QObject>

namespace diptych {

/// Turns SIGTERM, SIGINT and SIGHUP into a signal of the event loop, so that work is saved before
/// the end. One at a time in a process.
class QuitSignals : public QObject
{
    Q_OBJECT

public:
    explicit QuitSignals(QObject *parent = nullptr);
    ~QuitSignals() override;

Q_SIGNALS:
    void received();
};

} // namespace diptych
