// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/sidecarsaver.h"

#include <QtConcurrent/QtConcurrentRun>

namespace diptych {

using namespace std::chrono_literals;

namespace {

constexpr int mostTries = 5; ///< of a flush to which edits come

} // namespace

SidecarSaver::SidecarSaver(SidecarKeeper keeper, QObject *parent)
    : QObject(parent)
    , m_keeper(std::make_shared<SidecarKeeper>(std::move(keeper)))
    , m_isSettled(m_keeper->isSettled())
{
    m_pool.setMaxThreadCount(1);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &SidecarSaver::finish);
    m_rest.setSingleShot(true);
    m_rest.setInterval(3s);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (!m_isRunning)
            start(Work::Settle);
    });
    m_retry.setSingleShot(true);
    m_retry.setInterval(10s);
    connect(&m_retry, &QTimer::timeout, this, [this] {
        if (m_error && !m_isRunning)
            start(Work::Settle);
    });
    // What a program that came to a sudden end left is taken over in the first quiet moment.
    if (!m_isSettled)
        m_rest.start();
}

SidecarSaver::~SidecarSaver()
{
    m_pool.waitForDone();
}

void SidecarSaver::save(SidecarKeeper::Change change)
{
    m_waiting.push_back(std::move(change));
    m_rest.stop();
    if (!m_isRunning)
        start(Work::Keep);
}

bool SidecarSaver::isBusy() const
{
    return m_isRunning || !m_waiting.empty();
}

bool SidecarSaver::flush()
{
    // What comes back from others may bring editors to hand over more.
    int tries = 0;
    while (isBusy() || (!m_isSettled && (tries == 0 || (!m_error && tries < mostTries)))) {
        if (!m_isRunning) {
            ++tries;
            start(Work::Settle, true);
        }
        m_watcher.waitForFinished();
        finish();
    }
    return m_isSettled;
}

void SidecarSaver::retry()
{
    if (!m_error || m_isRunning)
        return;
    if (m_error->code == ErrorCode::NotFound)
        idleKeeper().writeAnew();
    start(Work::Settle, true);
}

Result<FilePath> SidecarSaver::setAside()
{
    Result<FilePath> aside = idleKeeper().setAside();
    if (aside && !m_isRunning)
        start(Work::Settle, true);
    return aside;
}

void SidecarSaver::look()
{
    m_isToLook = true;
    if (!m_isRunning)
        start(Work::Look);
}

void SidecarSaver::setReadOnly(bool isReadOnly)
{
    idleKeeper().setReadOnly(isReadOnly);
    m_isSettled = idleKeeper().isSettled();
}

void SidecarSaver::giveBack()
{
    idleKeeper().giveBack();
}

/// The keeper while the worker has nothing to do with it.
SidecarKeeper &SidecarSaver::idleKeeper()
{
    m_pool.waitForDone();
    return *m_keeper;
}

void SidecarSaver::start(Work work, bool isAsked)
{
    m_isRunning = true;
    m_work = work;
    m_isToLook = m_isToLook && work != Work::Look;
    m_isKeeping = !m_waiting.empty();
    m_isAsked = isAsked || m_isKeeping;
    if (work != Work::Look) {
        m_rest.stop();
        m_retry.stop();
    }
    m_watcher.setFuture(QtConcurrent::run(
        &m_pool, [keeper = m_keeper, changes = std::exchange(m_waiting, {}), work,
                  claim = m_claim] { return outcome(*keeper, changes, work, claim); }));
}

std::shared_ptr<SidecarSaver::Outcome>
SidecarSaver::outcome(SidecarKeeper &keeper, const std::vector<SidecarKeeper::Change> &changes,
                      Work work, const Claim &claim)
{
    auto outcome = std::make_shared<Outcome>();
    if (work == Work::Look) {
        const FilePath &path = keeper.path();
        outcome->isWanted = Presence::isTaken(path, Presence::Purpose::TakeOver) &&
                            !Presence::isOurs(path, Presence::Purpose::TakeOver);
        const bool mayClaim = claim.isWished && (claim.isAsking || !outcome->isWanted);
        outcome->tenure = mayClaim ? keeper.claim(claim.introduction) : keeper.tenure();
    }
    // Edits first: they are safe then whatever comes of the rest.
    outcome->result = keeper.keep(changes);
    if (outcome->result && work != Work::Keep) {
        const SidecarKeeper::FromOthers before = *outcome->result;
        outcome->result = work == Work::Look ? keeper.look() : keeper.settle();
        if (outcome->result && outcome->result->isEmpty())
            outcome->result = before;
    }
    outcome->isSettled = keeper.isSettled();
    outcome->isJournalLarge = keeper.isJournalLarge();
    return outcome;
}

void SidecarSaver::finish()
{
    // flush() may have taken the result that the queued signal now announces once more.
    if (!m_isRunning || !m_watcher.isFinished())
        return;
    const std::shared_ptr<Outcome> outcome = m_watcher.result();
    const bool isLook = m_work == Work::Look;
    const bool isAsked = m_isAsked;
    const std::optional<Error> before = m_error;
    m_isRunning = false;
    m_isKeeping = false;
    m_isSettled = outcome->isSettled;
    if (!outcome->result)
        m_error = outcome->result.error();
    else if (m_isSettled)
        m_error.reset();
    goOn(*outcome);
    if (outcome->result && !outcome->result->isEmpty())
        Q_EMIT changedByOthers(*outcome->result);
    // As long as the sidecar cannot be written, that is to be told, though edits may be safe; once,
    // where nobody does anything.
    if (m_error && (isAsked || !before || before->what != m_error->what))
        Q_EMIT failed(*m_error);
    else if (!m_error && !isBehind() && (isAsked || !isLook || before))
        Q_EMIT saved();
    if (isLook)
        Q_EMIT looked(outcome->tenure, outcome->isWanted);
}

/// What is to be done next.
void SidecarSaver::goOn(const Outcome &outcome)
{
    if (!m_waiting.empty())
        start(Work::Keep);
    else if (m_isToLook)
        start(Work::Look);
    else if (!m_error && outcome.isJournalLarge)
        start(Work::Settle);
    else if (QTimer &timer = m_error ? m_retry : m_rest;
             !timer.isActive() && (m_error || !m_isSettled))
        timer.start();
}

} // namespace diptych
