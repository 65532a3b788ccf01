// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/sidecarsaver.h"

#include <QtConcurrent/QtConcurrentRun>

namespace diptych {

SidecarSaver::SidecarSaver(SidecarFile file, QObject *parent)
    : QObject(parent)
    , m_file(std::make_shared<SidecarFile>(std::move(file)))
{
    m_pool.setMaxThreadCount(1);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &SidecarSaver::finish);
}

SidecarSaver::~SidecarSaver()
{
    m_pool.waitForDone();
}

void SidecarSaver::save(Sidecar sidecar)
{
    m_next = std::move(sidecar);
    if (!m_running)
        start();
}

bool SidecarSaver::isBusy() const
{
    return m_running || m_next.has_value();
}

void SidecarSaver::flush()
{
    while (isBusy()) {
        m_watcher.waitForFinished();
        finish();
    }
}

void SidecarSaver::start()
{
    m_running = true;
    m_watcher.setFuture(QtConcurrent::run(
        &m_pool, [file = m_file, sent = *std::exchange(m_next, std::nullopt)]() mutable {
            Result<Sidecar> result = file->save(sent);
            return std::make_shared<Outcome>(std::move(sent), std::move(result));
        }));
}

void SidecarSaver::finish()
{
    // flush() may have taken the result that the queued signal now announces once more.
    if (!m_running || !m_watcher.isFinished())
        return;
    const std::shared_ptr<Outcome> outcome = m_watcher.result();
    m_running = false;
    if (m_next)
        start();
    if (outcome->result)
        Q_EMIT saved(outcome->sent, *outcome->result);
    else
        Q_EMIT failed(outcome->result.error());
}

} // namespace diptych
