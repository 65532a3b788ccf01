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
/// readers know from programs for qualitative analysis. Where more overlap than fit, the bars of
/// that stretch become narrow; what finds no room even then shares one grey line at the outer edge.
class TagBars
{
public:
    static constexpr int wideLane = 6;    ///< pixels
    static constexpr int narrowLane = 3;  ///< pixels
    static constexpr int usualWidth = 40; ///< pixels: six wide bars
    static constexpr int leastWidth = 16; ///< pixels: two

    struct Bar
    {
        QString id;
        QRectF box;
        std::vector<QRgb> colors;
        bool inCrowd = false;
        std::vector<std::pair<QRectF, QRgb>> stripes; ///< where it has several colours
    };

    /// Where bars stand: in lanes that grow from the text outwards, to the left of @p edge, or to
    /// its right where @p mirrored.
    struct Margin
    {
        int edge = 0;
        int width = usualWidth; ///< pixels
        bool mirrored = false;

        friend bool operator==(const Margin &, const Margin &) = default;
    };

    /// Returns what covers the bars that stood elsewhere in the margin before: they are to be
    /// painted anew, wherever the new ones are.
    QRectF layOut(Page &page, const std::vector<TagMark> &marks, const Margin &margin);
    /// Those with a part in @p clip.
    void paint(QPainter &painter, QRectF clip, const ViewColors &colors,
               const QString &current) const;
    /// Ids of the annotations whose bar is there: one, several in the crowd, or none.
    [[nodiscard]] QStringList idsAt(QPointF point) const;
    [[nodiscard]] const std::vector<Bar> &bars() const { return m_bars; }
    void forget();

private:
    [[nodiscard]] Bar barOf(const TagMark &mark, const Lanes::Item &item, int lane,
                            bool isNarrow) const;
    static void addStripes(Bar &bar, Page &page);
    void paintCrowd(QPainter &painter, const ViewColors &colors) const;

    Lanes m_lanes;
    Lanes m_narrow;
    Margin m_margin;
    std::vector<Bar> m_bars;
};

} // namespace diptych
