// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reading/rowmetrics.h"
#include "reading/textunits.h"

#include <memory>
#include <stop_token>

namespace diptych {

/// @p units with the slices of giant lines cut where rows end when the whole line is wrapped by
/// @p metrics, behind white space where there is some: laid out one by one they give the rows of
/// the uncut line, and no seam shows. As many slices as before. The first 4 MB of giant lines are
/// cut so, the rest stays as it is. Lays all of them out once, about 1 MB a second: for a worker.
/// Null when stopped.
[[nodiscard]] std::shared_ptr<const TextUnits>
slicedByRows(const TextUnits &units, const RowMetrics &metrics, const std::stop_token &stop);

} // namespace diptych
