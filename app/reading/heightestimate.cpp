// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/heightestimate.h"

#include <algorithm>

namespace diptych {

namespace {

qint32 unitHeight(const TextUnits &units, qsizetype unit, const RowMetrics &metrics, int rows)
{
    const int text = units.bytes(unit).isEmpty() ? metrics.blankHeight : rows * metrics.rowHeight;
    return text + (units.hasGapAfter(unit) ? metrics.paragraphGap : 0);
}

/// Some text from all over, for measuring scripts that have no table of their own.
QString sampleOf(const TextUnits &units)
{
    constexpr qsizetype places = 48;
    constexpr qsizetype bytesEach = 400;
    QString sample;
    const qsizetype step = std::max<qsizetype>(1, units.count() / places);
    for (qsizetype unit = 0; unit < units.count(); unit += step) {
        const QByteArrayView bytes = units.bytes(unit);
        sample += QString::fromUtf8(bytes.first(std::min(bytes.size(), bytesEach)))
                      .remove(QChar::ReplacementCharacter);
        sample += u' ';
    }
    return sample;
}

} // namespace

std::vector<qint32> coarseHeights(const TextUnits &units, const RowMetrics &metrics)
{
    const double bytesPerRow = std::max(1.0, metrics.width / metrics.averageWidth);
    std::vector<qint32> heights(std::size_t(units.count()));
    for (qsizetype unit = 0; unit < units.count(); ++unit) {
        const auto rows = int(double(units.bytes(unit).size()) / bytesPerRow) + 1;
        heights[std::size_t(unit)] =
            units.bytes(unit).isEmpty() ? metrics.blankHeight : rows * metrics.rowHeight;
    }
    return heights;
}

AdvanceTable advancesFor(const TextUnits &units, const QFont &font)
{
    return AdvanceTable(font, sampleOf(units));
}

std::vector<qint32> estimatedHeights(const TextUnits &units, const RowMetrics &metrics,
                                     const AdvanceTable &advances, const std::stop_token &stop)
{
    std::vector<qint32> heights(std::size_t(units.count()));
    for (qsizetype unit = 0; unit < units.count(); ++unit) {
        if (unit % 256 == 0 && stop.stop_requested())
            return {};
        heights[std::size_t(unit)] =
            unitHeight(units, unit, metrics, advances.rows(units.bytes(unit), metrics.width));
    }
    return heights;
}

} // namespace diptych
