// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/filepath.h"

#include <QtCore/QFileSystemWatcher>
#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <chrono>

namespace diptych {

/// Tells when it is worth to look at a sidecar: soon after something in its folder was written,
/// and now and then, because shares on the network tell nothing of what others do there. Reads
/// nothing itself.
class SidecarWatch : public QObject
{
    Q_OBJECT

public:
    explicit SidecarWatch(const FilePath &sidecar, QObject *parent = nullptr);

    /// How often at least.
    void setPace(std::chrono::milliseconds pace);

Q_SIGNALS:
    void stirred();

private:
    void listen();

    QStringList m_paths;
    QFileSystemWatcher m_watcher;
    QTimer m_rest; ///< writers often come back within moments
    QTimer m_pace;
};

} // namespace diptych
