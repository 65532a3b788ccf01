// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/rowslices.h"

#include "document/utf16map.h"
#include "reading/unitlayout.h"

#include <algorithm>

namespace diptych {

namespace {

constexpr qsizetype mostBytes = 4'000'000;
/// Rows looked at for one that begins behind white space.
constexpr std::ptrdiff_t rowsLookedAt = 40;

/// Where the slice that begins at @p from, a row's start, is to end so that it ends with a row, at
/// or before @p wanted.
Position rowEndBefore(const TextUnits::GiantLine &giant, const Document &document, Position from,
                      Position wanted, const RowMetrics &metrics)
{
    // Some rows more, so that those before the cut are wrapped as in the whole line.
    const auto beyond = Position(4 * metrics.width / metrics.averageWidth) + 200;
    const Position end = std::min(document.line(giant.line).end, wanted + beyond);
    const QString text = utf16(document.bytes({from, end}));
    const Utf16Map map(text, from);
    const std::vector<int> rows = rowStarts(text, metrics, giant.direction);
    const auto after = std::upper_bound(rows.begin(), rows.end(), int(map.unit(wanted)));
    const auto last = std::prev(after);
    if (last == rows.begin())
        return wanted;
    const auto furthest = last - std::min(rowsLookedAt, last - rows.begin() - 1);
    for (auto row = last; row >= furthest; --row) {
        if (text.at(*row - 1).isSpace())
            return map.position(*row);
    }
    return map.position(*last);
}

} // namespace

std::shared_ptr<const TextUnits> slicedByRows(const TextUnits &units, const RowMetrics &metrics,
                                              const std::stop_token &stop)
{
    std::vector<TextUnits::GiantLine> giants = units.giants();
    qsizetype bytes = 0;
    for (TextUnits::GiantLine &giant : giants) {
        for (std::size_t slice = 1; slice < giant.starts.size() && bytes < mostBytes; ++slice) {
            if (stop.stop_requested())
                return nullptr;
            giant.starts[slice] = rowEndBefore(giant, units.document(), giant.starts[slice - 1],
                                               giant.starts[slice], metrics);
            bytes += TextUnits::longestLine / 2;
        }
    }
    return std::make_shared<const TextUnits>(units.withGiants(std::move(giants)));
}

} // namespace diptych
