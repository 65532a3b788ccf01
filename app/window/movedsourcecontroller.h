// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "base/side.h"
#include "storage/movedsource.h"
#include "window/workbench.h"

#include <QtCore/QObject>

#include <array>
#include <stop_token>

namespace diptych {

/// Brings together again what a renaming parted: a text without annotations with those that were
/// made on it under another name, a name without a file with the file that has its text now.
class MovedSourceController : public QObject
{
    Q_OBJECT

public:
    explicit MovedSourceController(const Workbench &bench, QObject *parent);
    ~MovedSourceController() override;

Q_SIGNALS:
    void openRequested(diptych::Side side, const diptych::FilePath &path);
    void reloadRequested(diptych::Side side);

private:
    void lookForAnnotations(Side side);
    void offer(Side side, const SidecarLeftBehind &found);
    void adopt(Side side, const FilePath &former);
    void lookForFile(Side side, const Error &error);
    std::stop_token restart(Side side);

    Workbench m_bench;
    std::array<std::stop_source, 2> m_stop;
};

} // namespace diptych
