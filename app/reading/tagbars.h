// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reading/lanes.h"
#include "reading/page.h"
#include "reading/pagemarks.h"

#include <QtCore/QRectF>
#include <QtCore/QStringList>

class QPainter;

namespace diptych {

struct ViewColors;

/// The bars in a page's outer margin, one per annotation, side by side where they overlap: what
/// readers know from programs for qualitative analysis. Where more overlap than fit, the bars
/// become narrow; what finds no room even then shares one grey line at the outer edge.
class TagBars
{
public:
    static constexpr int wideLanes = 6;
    static constexpr int narrowLanes = 11;
    static constexpr int wideLane = 6;                     ///< pixels
    static constexpr int narrowLane = 3;                   ///< pixels
    static constexpr int width = wideLane * wideLanes + 4; ///< pixels of the margin

    struct Bar
    {
        QString id;
        QRectF box;
        std::vector<QRgb> colors;
        bool inCrowd = false;
        std::vector<std::pair<QRectF, QRgb>> stripes; ///< where it has several colours
    };

    /// Lanes grow from the text outwards: to the left of @p edge, or to its right where @p
    /// mirrored.
    void layOut(Page &page, const std::vector<TagMark> &marks, int edge, bool mirrored);
    /// Those with a part in @p clip.
    void paint(QPainter &painter, QRectF clip, const ViewColors &colors,
               const QString &current) const;
    /// Ids of the annotations whose bar is there: one, several in the crowd, or none.
    [[nodiscard]] QStringList idsAt(QPointF point) const;
    [[nodiscard]] const std::vector<Bar> &bars() const { return m_bars; }
    /// How the last layOut() was: a change concerns all that is on screen.
    [[nodiscard]] bool isNarrow() const { return m_isNarrow; }
    void forget();

private:
    static void addStripes(Bar &bar, Page &page);
    void paintCrowd(QPainter &painter, const ViewColors &colors) const;

    Lanes m_lanes;
    Lanes m_narrow;
    std::vector<Bar> m_bars;
    bool m_isNarrow = false;
};

} // namespace diptych
