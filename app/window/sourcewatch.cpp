// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/sourcewatch.h"

#include <QtCore/QFileInfo>

namespace diptych {

using namespace std::chrono_literals;

SourceWatch::SourceWatch(QObject *parent)
    : QObject(parent)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(400ms);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_rest,
            qOverload<>(&QTimer::start));
    connect(&m_rest, &QTimer::timeout, this, &SourceWatch::look);
}

void SourceWatch::watch(Side side, const FilePath &path)
{
    // A name that is no text in the system's encoding cannot be watched: QFileSystemWatcher takes
    // QString.
    const QString name = path.toString();
    Watched &watched = m_sides[sideIndex(side)];
    watched = FilePath::fromString(name) == path ? Watched{name, stateOf(name)} : Watched();
    listen();
}

SourceWatch::State SourceWatch::stateOf(const QString &path)
{
    const QFileInfo file(path);
    return file.isFile() ? State{file.size(), file.lastModified()} : State();
}

void SourceWatch::look()
{
    for (const Side side : bothSides) {
        Watched &watched = m_sides[sideIndex(side)];
        const State now = watched.path.isEmpty() ? State() : stateOf(watched.path);
        if (now.size < 0 || now == watched.known)
            continue;
        watched.known = now;
        Q_EMIT changed(side);
    }
    listen(); // a file that was replaced is another one to the watcher
}

void SourceWatch::listen()
{
    const QStringList before = m_watcher.files() + m_watcher.directories();
    if (!before.isEmpty())
        m_watcher.removePaths(before);
    for (const Watched &watched : m_sides) {
        // The folder tells when the file comes back that was replaced or moved away.
        if (!watched.path.isEmpty())
            m_watcher.addPaths({watched.path, QFileInfo(watched.path).absolutePath()});
    }
}

} // namespace diptych
