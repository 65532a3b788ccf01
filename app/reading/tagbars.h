// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reading/lanes.h"
#include "reading/page.h"
#include "reading/pagemarks.h"

#include <QtCore/QRectF>

class QPainter;

namespace diptych {

struct ViewColors;

/// The bars in a page's outer margin, one per annotation, side by side where they overlap: what
/// readers know from programs for qualitative analysis.
class TagBars
{
public:
    static constexpr int laneWidth = 6;
    static constexpr int laneCount = 6;
    static constexpr int width = laneWidth * laneCount + 4; ///< pixels of the margin

    struct Bar
    {
        QString id;
        QRectF box;
        std::vector<QRgb> colors;
    };

    /// Lanes grow from the text outwards: to the left of @p edge, or to its right where @p mirrored.
    void layOut(Page &page, const std::vector<TagMark> &marks, int edge, bool mirrored);
    void paint(QPainter &painter, const ViewColors &colors, const QString &current) const;
    /// Null where there is none.
    [[nodiscard]] const Bar *at(QPointF point) const;
    [[nodiscard]] const std::vector<Bar> &bars() const { return m_bars; }
    void forget();

private:
    Lanes m_lanes;
    std::vector<Bar> m_bars;
};

} // namespace diptych
