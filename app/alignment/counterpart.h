// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alignment/alignment.h"

#include <vector>

namespace diptych {

/// The counterpart of @p range, which the passages in @p touched hold (in order on that side).
[[nodiscard]] Counterpart counterpartIn(const std::vector<const Passage *> &touched, Side from, Range range);

} // namespace diptych
