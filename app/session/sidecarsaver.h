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
    /// Tries again after a failure; a sidecar that was removed is written anew.
    void retry();
    /// As of SidecarKeeper; then tries again.
    [[nodiscard]] Result<FilePath> setAside();

    /// Looks in the worker what others wrote, and who has the Presence; looked() follows. Takes the
    /// Presence where it is free and wanted here: setClaim().
    void look();
    struct Claim
    {
        bool isWished = false; ///< whenever nobody else waits for it
        bool isAsking = false; ///< others wait no longer than we do
        QByteArray introduction;
    };
    void setClaim(Claim claim) { m_claim = std::move(claim); }
    /// Nothing is to be written here. Must be flushed.
    void setReadOnly(bool isReadOnly);
    /// Lets another have the Presence. Must be flushed.
    void giveBack();

Q_SIGNALS:
    /// Everything given so far is durable.
    void saved();
    /// Others changed the sidecar.
    void changedByOthers(const diptych::SidecarKeeper::FromOthers &theirs);
    void failed(const diptych::Error &error);
    /// Another asks for the Presence: @p isWanted.
    void looked(diptych::Tenure tenure, bool isWanted);

private:
    enum class Work { Keep, Settle, Look };
    struct Outcome
    {
        Result<SidecarKeeper::FromOthers> result = SidecarKeeper::FromOthers();
        bool isSettled = false;
        bool isJournalLarge = false;
        Tenure tenure = Tenure::Nobody; ///< after a look
        bool isWanted = false;
    };
    /// @p isAsked: somebody waits for what comes of it.
    void start(Work work, bool isAsked = false);
    [[nodiscard]] static std::shared_ptr<Outcome>
    outcome(SidecarKeeper &keeper, const std::vector<SidecarKeeper::Change> &changes, Work work,
            const Claim &claim);
    void finish();
    void goOn(const Outcome &outcome);
    [[nodiscard]] SidecarKeeper &idleKeeper();

    std::shared_ptr<SidecarKeeper> m_keeper; ///< the worker's while it is at work
    QThreadPool m_pool;
    QFutureWatcher<std::shared_ptr<Outcome>> m_watcher;
    QTimer m_rest;
    QTimer m_retry;
    std::vector<SidecarKeeper::Change> m_waiting;
    Claim m_claim;
    bool m_isRunning = false;
    Work m_work = Work::Keep; ///< that runs
    bool m_isAsked = false;
    bool m_isToLook = false;  ///< when nothing else is to be done
    bool m_isKeeping = false; ///< what runs makes edits durable
    bool m_isSettled = true;
    std::optional<Error> m_error; ///< why the sidecar could not be written the last time
};

} // namespace diptych
