// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/sidecarfile.h"

#include <QtCore/QFutureWatcher>
#include <QtCore/QObject>
#include <QtCore/QThreadPool>

#include <memory>
#include <optional>

namespace diptych {

/// Saves the sidecar of one source in a worker, one save at a time, the newest state last: states
/// that were overtaken before their turn are skipped. Lives in the GUI thread.
class SidecarSaver : public QObject
{
    Q_OBJECT

public:
    /// Takes over @p file with the base that it read.
    explicit SidecarSaver(SidecarFile file, QObject *parent = nullptr);
    ~SidecarSaver() override;

    void save(Sidecar sidecar);
    [[nodiscard]] bool isBusy() const;
    /// Waits until nothing is left to save; the signals are emitted before it returns.
    void flush();

Q_SIGNALS:
    /// @p sent is durable. @p inFile differs from it where others' changes were merged in.
    void saved(const diptych::Sidecar &sent, const diptych::Sidecar &inFile);
    void failed(const diptych::Error &error);

private:
    struct Outcome
    {
        Sidecar sent;
        Result<Sidecar> result;
    };
    void start();
    void finish();

    std::shared_ptr<SidecarFile> m_file;
    QThreadPool m_pool;
    QFutureWatcher<std::shared_ptr<Outcome>> m_watcher;
    bool m_running = false;
    std::optional<Sidecar> m_next;
};

} // namespace diptych
