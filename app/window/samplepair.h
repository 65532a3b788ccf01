// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "window/settings.h"

namespace diptych {

/// The sample pair as files of the reader's own: copied from the program into the data folder when
/// they are not there yet, with their sidecars, and left as they are when they are.
[[nodiscard]] Result<SourcePair> samplePair();

} // namespace diptych
