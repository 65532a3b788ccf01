// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reading/advancetable.h"
#include "reading/rowmetrics.h"
#include "reading/textunits.h"

#include <stop_token>
#include <vector>

namespace diptych {

/// Heights of all units from their byte counts alone: at once, some per cent off.
[[nodiscard]] std::vector<qint32> coarseHeights(const TextUnits &units, const RowMetrics &metrics);

/// The table for a text: some of it from all over is measured. Some 50 ms when fallback faces load.
[[nodiscard]] AdvanceTable advancesFor(const TextUnits &units, const QFont &font);

/// Heights by the advance table, within half a per cent. About 200 MB/s; runs in any thread. Empty
/// when stopped.
[[nodiscard]] std::vector<qint32> estimatedHeights(const TextUnits &units,
                                                   const RowMetrics &metrics,
                                                   const AdvanceTable &advances,
                                                   const std::stop_token &stop);

} // namespace diptych
