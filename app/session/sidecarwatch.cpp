// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/sidecarwatch.h"

#include "storage/filelock.h"

#include <QtCore/QFileInfo>

namespace diptych {

using namespace std::chrono_literals;

SidecarWatch::SidecarWatch(const FilePath &sidecar, QObject *parent)
    : QObject(parent)
{
    // QFileSystemWatcher takes QString: other names are looked at now and then.
    const FilePath journal = companionPath(sidecar, ".journal");
    for (const FilePath &path : {sidecar, journal, journal.folder()}) {
        if (path.isUnicode())
            m_paths.append(path.toString());
    }
    m_rest.setSingleShot(true);
    m_rest.setInterval(250ms);
    const auto wait = [this] {
        // Not put off again and again: whoever writes without end is looked at as well.
        if (!m_rest.isActive())
            m_rest.start();
    };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, wait);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, wait);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        listen();
        Q_EMIT stirred();
    });
    connect(&m_pace, &QTimer::timeout, this, &SidecarWatch::stirred);
    setPace(4s);
    listen();
}

void SidecarWatch::setPace(std::chrono::milliseconds pace)
{
    if (!m_pace.isActive() || m_pace.intervalAsDuration() != pace)
        m_pace.start(pace);
}

// A file that was replaced is another one to the watcher, and one that was not there may be now.
void SidecarWatch::listen()
{
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    for (const QString &path : std::as_const(m_paths)) {
        if (!watched.contains(path) && QFileInfo::exists(path))
            m_watcher.addPath(path);
    }
}

} // namespace diptych
