// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/filepath.h"
#include "base/result.h"
#include "document/document.h"

namespace diptych {

/// The format of a source by its name, and where that says nothing by its first bytes. Unsupported
/// for the formats that people have sources in and that are not read: the error says how to make
/// text of them.
[[nodiscard]] Result<Format> formatOf(QByteArrayView bytes, const FilePath &path);

} // namespace diptych
