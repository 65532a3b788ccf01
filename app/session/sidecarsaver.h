// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/sidecarkeeper.h"

#include <QtCore/QFutureWatcher>
#include <QtCore/QObject>
#include <QtCore/QThreadPool>
#include <QtCore/QTimer>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace diptych {

/// Makes the edits of one source durable in a worker, in the order they come; those that come while
/// it is at work go together. Each is safe in the journal first; the sidecar itself is written when
/// no edit came for a while, when the journal has grown, and by flush(). What failed is tried again
/// with the next edit and after a while. Lives in the GUI thread, where an edit costs as much as it
/// is large.
class SidecarSaver : public QObject
{
    Q_OBJECT

public:
    explicit SidecarSaver(SidecarKeeper keeper, QObject *parent = nullptr);
    /// Waits for the work under way; what was not flushed stays in the journal.
    ~SidecarSaver() override;

    /// How long no edit comes before the sidecar is written.
    void setRest(std::chrono::milliseconds rest) { m_rest.setInterval(rest); }

    void save(SidecarKeeper::Change change);
    /// Some edit is not durable yet, or the sidecar is being written.
    [[nodiscard]] bool isBusy() const;
    /// Some edit is not durable yet.
    [[nodiscard]] bool isBehind() const { return !m_waiting.empty() || m_isKeeping; }
    /// Waits until the sidecar holds everything and there is no journal; the signals are emitted
    /// before it returns. False where that failed.
    bool flush();
    /// Tries again after a failure.
    void retry();

Q_SIGNALS:
    /// Everything given so far is durable.
    void saved();
    /// Others changed the sidecar.
    void changedByOthers(const diptych::SidecarKeeper::FromOthers &theirs);
    void failed(const diptych::Error &error);

private:
    struct Outcome
    {
        Result<SidecarKeeper::FromOthers> result;
        bool isSettled;
        bool isJournalLarge;
    };
    void start(bool settle);
    void finish();

    std::shared_ptr<SidecarKeeper> m_keeper; ///< the worker's while it is at work
    QThreadPool m_pool;
    QFutureWatcher<std::shared_ptr<Outcome>> m_watcher;
    QTimer m_rest;
    QTimer m_retry;
    std::vector<SidecarKeeper::Change> m_waiting;
    bool m_isRunning = false;
    bool m_isKeeping = false; ///< what runs makes edits durable
    bool m_isSettled = true;
    std::optional<Error> m_error; ///< why the sidecar could not be written the last time
};

} // namespace diptych
