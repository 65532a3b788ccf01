// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "document/utf16map.h"
#include "reading/rowmetrics.h"

#include <QtCore/QRectF>
#include <QtCore/QString>
#include <QtGui/QTextLayout>

#include <vector>

class QPainter;

namespace diptych {

class TextUnits;

/// One unit of text in wrapped rows. Coordinates are pixels from the unit's top left corner. Knows
/// where text stands, nothing of marks; colours never take part in shaping, so they never reflow.
class UnitLayout
{
public:
    UnitLayout(const TextUnits &units, qsizetype unit, const RowMetrics &metrics);

    [[nodiscard]] qsizetype unit() const { return m_unit; }
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] Range range() const { return m_range; }
    /// Where the next unit starts.
    [[nodiscard]] Position nextStart() const { return m_nextStart; }
    /// One row that stands for text that is hidden: three dots, before and behind which a caret can
    /// stand.
    [[nodiscard]] bool isFold() const { return m_fold; }
    [[nodiscard]] bool isRightToLeft() const { return m_rightToLeft; }
    /// True where reading order and order on screen may differ.
    [[nodiscard]] bool isMixed() const { return m_mixed; }

    [[nodiscard]] int rowCount() const { return m_layout.lineCount(); }
    /// Rows, and the gap below them.
    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] int rowTop(int row) const { return row * m_metrics.rowHeight; }
    [[nodiscard]] const RowMetrics &metrics() const { return m_metrics; }

    [[nodiscard]] const QTextLayout &layout() const { return m_layout; }
    [[nodiscard]] qsizetype utf16(Position at) const
    {
        return m_fold ? at > m_range.start : m_map.unit(at);
    }
    [[nodiscard]] Position position(qsizetype utf16) const
    {
        return !m_fold ? m_map.position(utf16) : utf16 > 0 ? m_range.end : m_range.start;
    }

    /// Row at @p y, the first or last one outside.
    [[nodiscard]] int rowAt(double y) const;
    /// The row that @p at stands in; a place where a row was wrapped belongs to the later one.
    [[nodiscard]] int rowOf(Position at) const;
    /// The last row's range ends with the unit.
    [[nodiscard]] Range rowRange(int row) const;
    /// Where a caret stands at the visual end of a row, white space left out.
    [[nodiscard]] Position rowEnd(int row) const;

    /// X of a caret before @p at.
    [[nodiscard]] double xOf(Position at) const;
    [[nodiscard]] double xOf(Position at, int row) const;
    /// The caret place nearest to (x, y).
    [[nodiscard]] Position positionAt(double x, double y) const;
    /// The next or previous place between grapheme clusters; stays at the unit's ends.
    [[nodiscard]] Position nextCluster(Position at) const;
    [[nodiscard]] Position previousCluster(Position at) const;

    /// Boxes that cover exactly the glyphs of a range, one or more per row, also where
    /// right-to-left text breaks it up on screen. As high as the marks' box.
    [[nodiscard]] std::vector<QRectF> boxes(Range range) const;

    /// A height that runs through the text evenly within rows and covers newline and gap: the link
    /// between the two sides is made with it. Both monotone, each other's inverse.
    [[nodiscard]] double yAt(double position) const;
    [[nodiscard]] double positionAtY(double y) const;

private:
    void layOut(Qt::LayoutDirection direction);
    void addMixedBoxes(std::vector<QRectF> &boxes, int row, int from, int to) const;

    qsizetype m_unit;
    Range m_range;
    Position m_nextStart;
    RowMetrics m_metrics;
    QString m_text;
    Utf16Map m_map;
    QTextLayout m_layout;
    int m_height = 0;
    bool m_fold = false;
    bool m_mixed = false;
    bool m_rightToLeft = false;
};

/// Offsets in UTF-16 at which rows begin when @p text is laid out as a unit is, 0 first.
[[nodiscard]] std::vector<int> rowStarts(const QString &text, const RowMetrics &metrics,
                                         Qt::LayoutDirection direction);

} // namespace diptych
