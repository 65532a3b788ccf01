// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/sidecarsaver.h"

#include <QtConcurrent/QtConcurrentRun>

namespace diptych {

using namespace std::chrono_literals;

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
            start(true);
    });
    m_retry.setSingleShot(true);
    m_retry.setInterval(10s);
    connect(&m_retry, &QTimer::timeout, this, &SidecarSaver::retry);
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
        start(false);
}

bool SidecarSaver::isBusy() const
{
    return m_isRunning || !m_waiting.empty();
}

bool SidecarSaver::flush()
{
    bool hasTried = false;
    while (isBusy() || (!m_isSettled && !hasTried)) {
        if (!m_isRunning) {
            hasTried = true;
            start(true);
        }
        m_watcher.waitForFinished();
        finish();
    }
    return m_isSettled;
}

void SidecarSaver::retry()
{
    if (m_error && !m_isRunning)
        start(true);
}

void SidecarSaver::start(bool settle)
{
    m_isRunning = true;
    m_isKeeping = !m_waiting.empty();
    m_isSettled = false;
    m_rest.stop();
    m_retry.stop();
    m_watcher.setFuture(QtConcurrent::run(
        &m_pool, [keeper = m_keeper, changes = std::exchange(m_waiting, {}), settle] {
            Result<SidecarKeeper::FromOthers> result = keeper->keep(changes);
            if (result && settle) {
                const SidecarKeeper::FromOthers before = *result;
                result = keeper->settle();
                if (result && result->isEmpty())
                    result = before;
            }
            return std::make_shared<Outcome>(std::move(result), keeper->isSettled(),
                                             keeper->isJournalLarge());
        }));
}

void SidecarSaver::finish()
{
    // flush() may have taken the result that the queued signal now announces once more.
    if (!m_isRunning || !m_watcher.isFinished())
        return;
    const std::shared_ptr<Outcome> outcome = m_watcher.result();
    m_isRunning = false;
    m_isKeeping = false;
    m_isSettled = outcome->isSettled;
    if (!outcome->result)
        m_error = outcome->result.error();
    else if (m_isSettled)
        m_error.reset();
    if (!m_waiting.empty())
        start(false);
    else if (m_error)
        m_retry.start();
    else if (outcome->isJournalLarge)
        start(true);
    else if (!m_isSettled)
        m_rest.start();
    if (outcome->result && !outcome->result->isEmpty())
        Q_EMIT changedByOthers(*outcome->result);
    // As long as the sidecar cannot be written, that is to be told, though edits may be safe.
    if (m_error)
        Q_EMIT failed(*m_error);
    else if (!isBehind())
        Q_EMIT saved();
}

} // namespace diptych
