// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

namespace diptych {

/// What the calling thread has used of the processor: a measure that a busy machine does not
/// change.
[[nodiscard]] std::chrono::nanoseconds threadTime();

} // namespace diptych
