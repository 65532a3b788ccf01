// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QSize>
#include <QtCore/QString>

#include <optional>

namespace diptych {

/// What `diptych [LEFT [RIGHT]]` asks for.
struct WindowRequest
{
    std::optional<FilePath> left;
    std::optional<FilePath> right;
    bool sample = false;
    FilePath screenshot; ///< empty: show the window
    QSize size;          ///< invalid: not given
    QString theme;       ///< empty: not given
};

/// Reads the words after the program's name. What is wrong was told on standard error where nothing
/// comes back: the exit code is 2.
[[nodiscard]] std::optional<WindowRequest> windowRequest(const QList<QByteArray> &words);

} // namespace diptych
