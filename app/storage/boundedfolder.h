// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/filepath.h"

#include <QtCore/QByteArrayView>

#include <filesystem>

namespace diptych {

[[nodiscard]] std::filesystem::path nativePath(const FilePath &path);

/// Of the regular files in @p folder whose names end in @p suffix (".zst"), those written longest
/// ago go until what stays has at most @p bytes. What cannot be removed stays.
void makeRoom(const FilePath &folder, QByteArrayView suffix, qint64 bytes);

} // namespace diptych
