// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>

namespace diptych {

/// The names in a folder, in no order, without "." and "..". Every name, also one that is not valid
/// UTF-8 (QDir hides what comes after it).
[[nodiscard]] Result<QList<QByteArray>> namesIn(const FilePath &folder);

/// Gives a file another name in its folder and makes that durable. False, and nothing done, where
/// that name is taken: nothing is ever overwritten.
[[nodiscard]] Result<bool> rename(const FilePath &file, const QByteArray &name);

} // namespace diptych
