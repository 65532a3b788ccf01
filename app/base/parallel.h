// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <functional>

namespace diptych {

/// Has @p work done for all of [0, count), part by part, each of @p most numbers and given by its
/// half-open range; on all processors at a time where there is more than one part. @p work is
/// called from several threads, never twice for one number, in no order. Returns when all is done.
void inParallel(std::size_t count, std::size_t most,
                const std::function<void(std::size_t begin, std::size_t end)> &work);

} // namespace diptych
