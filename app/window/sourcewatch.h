// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/filepath.h"
#include "base/side.h"

#include <QtCore/QDateTime>
#include <QtCore/QFileSystemWatcher>
#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <array>

namespace diptych {

/// Notices that an opened source has changed on disk: written in place, replaced, or gone for a
/// moment as editors do. Says so once for each state of the file; what is open stays as it is.
class SourceWatch : public QObject
{
    Q_OBJECT

public:
    explicit SourceWatch(QObject *parent = nullptr);

    /// From now on; an empty path watches nothing on that side.
    void watch(Side side, const FilePath &path);

Q_SIGNALS:
    void changed(diptych::Side side);

private:
    /// What tells two states of a file apart without reading it.
    struct State
    {
        qint64 size = -1; ///< -1: not there
        QDateTime written;

        friend bool operator==(const State &, const State &) = default;
    };

    struct Watched
    {
        QString path; ///< empty: none
        State known;
    };

    [[nodiscard]] static State stateOf(const QString &path);
    void look();
    void listen();

    std::array<Watched, 2> m_sides;
    QFileSystemWatcher m_watcher;
    QTimer m_rest; ///< writers often come back within moments
};

} // namespace diptych
