// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/rowmetrics.h"

#include <QtGui/QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace diptych {

RowMetrics rowMetrics(const QFont &font, double lineSpacing, int width)
{
    const QFontMetricsF metrics(font);
    RowMetrics rows;
    rows.font = font;
    const double own = metrics.ascent() + metrics.descent();
    rows.rowHeight = std::max(4, int(std::ceil(own * lineSpacing)));
    rows.textHeight = std::min(rows.rowHeight, int(std::ceil(own)));
    // A little more room below than above: that is where underlines go.
    rows.textTop = int(std::floor((rows.rowHeight - rows.textHeight) * 0.4));
    rows.baseline = rows.textTop + int(std::round(metrics.ascent()));
    rows.blankHeight = rows.textHeight;
    rows.paragraphGap = rows.rowHeight / 3;
    rows.averageWidth = std::max(1.0, metrics.averageCharWidth());
    rows.width = std::max(width, int(rows.averageWidth * 4));
    return rows;
}

} // namespace diptych
