// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/filepath.h"
#include "base/side.h"
#include "window/workbench.h"

#include <QtCore/QObject>

namespace diptych {

class SourceWatch;

/// Tells when a source that is open has changed on disk, and offers to read it again. Reads nothing
/// unasked: what is on screen is what the annotations were made on.
class ReloadController : public QObject
{
    Q_OBJECT

public:
    explicit ReloadController(const Workbench &bench, QObject *parent = nullptr);

Q_SIGNALS:
    void reloadRequested(diptych::Side side, const diptych::FilePath &path);

private:
    void follow(Side side);
    void tellChanged(Side side);

    Workbench m_bench;
    SourceWatch *m_watch;
};

} // namespace diptych
