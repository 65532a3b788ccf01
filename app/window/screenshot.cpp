// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/screenshot.h"

#include "base/file.h"
#include "session/session.h"
#include "window/mainwindow.h"

#include <QtCore/QBuffer>
#include <QtCore/QThreadPool>

namespace diptych {

using namespace std::chrono_literals;

namespace {

constexpr int quietTurnsNeeded = 8; // time for what follows from the last change: estimates, strips

} // namespace

Screenshot::Screenshot(const Session &session, MainWindow &window, FilePath output)
    : QObject(&window)
    , m_session(session)
    , m_window(window)
    , m_output(std::move(output))
{
    connect(&m_timer, &QTimer::timeout, this, &Screenshot::look);
    m_timer.start(25ms);
}

void Screenshot::look()
{
    const bool isBusy = m_session.isOpening(Side::Left) || m_session.isOpening(Side::Right) ||
                        m_session.isAligning() ||
                        QThreadPool::globalInstance()->activeThreadCount() > 0;
    m_quietTurns = isBusy ? 0 : m_quietTurns + 1;
    if (m_quietTurns < quietTurnsNeeded)
        return;
    m_timer.stop();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    const bool isWritten =
        buffer.open(QIODevice::WriteOnly) && m_window.grab().save(&buffer, "PNG");
    if (isWritten) {
        Q_EMIT done(writeFileAtomically(m_output, bytes));
    } else {
        Q_EMIT done(Unexpected(
            {ErrorCode::NotWritable, m_output, {}, tr("the picture could not be made"), {}}));
    }
}

} // namespace diptych
