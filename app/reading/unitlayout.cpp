// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/unitlayout.h"

#include "document/utf16map.h"
#include "reading/textunits.h"

#include <QtGui/QGlyphRun>
#include <QtGui/QRawFont>
#include <QtGui/QTextOption>

#include <algorithm>
#include <cmath>

namespace diptych {

namespace {

/// Control characters as their pictures, so that they can be seen and steer nothing.
QString displayed(QString text)
{
    for (QChar &c : text) {
        if (c.unicode() < 0x20 && c != u'\t')
            c = QChar(char16_t(0x2400 + c.unicode()));
        else if (c == u'\x7f')
            c = QChar(char16_t(0x2421));
    }
    return text;
}

bool maySwitchDirection(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        const char16_t u = c.unicode();
        if (u < 0x590)
            return false;
        return u <= 0x8ff || (u >= 0xfb1d && u <= 0xfdff) || (u >= 0xfe70 && u <= 0xfeff) ||
               u == 0x200f || (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069) ||
               u == 0xd802 || u == 0xd803 || u == 0xd83a || u == 0xd83b; // right-to-left planes
    });
}

void wrap(QTextLayout &layout, const RowMetrics &metrics, Qt::LayoutDirection direction,
          bool rightToLeft)
{
    QTextOption option(rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(direction);
    option.setTabStopDistance(metrics.averageWidth * 8);
    layout.setTextOption(option);
    layout.beginLayout();
    for (int row = 0;; ++row) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(metrics.width);
        line.setPosition({0, double(row * metrics.rowHeight + metrics.baseline) - line.ascent()});
    }
    layout.endLayout();
}

} // namespace

std::vector<int> rowStarts(const QString &text, const RowMetrics &metrics,
                           Qt::LayoutDirection direction)
{
    QTextLayout layout(displayed(text), metrics.font);
    wrap(layout, metrics, direction, direction == Qt::RightToLeft);
    std::vector<int> starts;
    for (int row = 0; row < layout.lineCount(); ++row)
        starts.push_back(layout.lineAt(row).textStart());
    return starts;
}

UnitLayout::UnitLayout(const TextUnits &units, qsizetype unit, const RowMetrics &metrics)
    : m_unit(unit)
    , m_range(units.range(unit))
    , m_nextStart(units.nextStart(unit))
    , m_metrics(metrics)
    , m_text(units.isFold(unit) ? QString(QChar(u'\u2026'))
                                : displayed(diptych::utf16(units.bytes(unit))))
    , m_map(m_text, m_range.start)
    , m_layout(m_text, metrics.font)
    , m_fold(units.isFold(unit))
    , m_mixed(maySwitchDirection(m_text))
{
    layOut(units.direction(unit));
    m_height = m_text.isEmpty() ? metrics.blankHeight : rowCount() * metrics.rowHeight;
    if (m_fold || units.hasGapAfter(unit))
        m_height += metrics.paragraphGap;
}

void UnitLayout::layOut(Qt::LayoutDirection direction)
{
    m_rightToLeft = direction == Qt::LayoutDirectionAuto ? m_mixed && m_text.isRightToLeft()
                                                         : direction == Qt::RightToLeft;
    m_layout.setCacheEnabled(true);
    wrap(m_layout, m_metrics, direction, m_rightToLeft);
}

int UnitLayout::rowAt(double y) const
{
    return std::clamp(int(std::floor(y / m_metrics.rowHeight)), 0, std::max(0, rowCount() - 1));
}

int UnitLayout::rowOf(Position at) const
{
    const int offset = int(utf16(at));
    int low = 0;
    int high = rowCount();
    while (high - low > 1) {
        const int middle = (low + high) / 2;
        if (m_layout.lineAt(middle).textStart() <= offset)
            low = middle;
        else
            high = middle;
    }
    return low;
}

Range UnitLayout::rowRange(int row) const
{
    const QTextLine line = m_layout.lineAt(row);
    return {position(line.textStart()), position(line.textStart() + line.textLength())};
}

Position UnitLayout::rowEnd(int row) const
{
    const QTextLine line = m_layout.lineAt(row);
    int end = line.textStart() + line.textLength();
    if (row + 1 == rowCount())
        return position(end);
    // A place at the wrap would show on the next row.
    int inside = m_layout.previousCursorPosition(end);
    while (inside > line.textStart() && m_text.at(inside).isSpace() &&
           m_text.at(inside - 1).isSpace())
        --inside;
    return position(std::max(inside, line.textStart()));
}

double UnitLayout::xOf(Position at) const
{
    return xOf(at, rowOf(at));
}

double UnitLayout::xOf(Position at, int row) const
{
    return m_layout.lineAt(row).cursorToX(int(utf16(at)));
}

Position UnitLayout::positionAt(double x, double y) const
{
    const QTextLine line = m_layout.lineAt(rowAt(y));
    const int end = line.textStart() + line.textLength();
    int offset = line.xToCursor(x);
    if (offset >= end && line.lineNumber() + 1 < rowCount())
        return rowEnd(line.lineNumber());
    // Qt answers with the middle of a cluster at times.
    if (!m_layout.isValidCursorPosition(offset) && offset > 0)
        offset = m_layout.previousCursorPosition(offset);
    return position(offset);
}

Position UnitLayout::nextCluster(Position at) const
{
    return position(m_layout.nextCursorPosition(int(utf16(at))));
}

Position UnitLayout::previousCluster(Position at) const
{
    return position(m_layout.previousCursorPosition(int(utf16(at))));
}

std::vector<QRectF> UnitLayout::boxes(Range range) const
{
    std::vector<QRectF> boxes;
    const int from = int(utf16(range.start));
    const int to = int(utf16(range.end));
    if (to <= from)
        return boxes;
    for (int row = rowOf(range.start); row < rowCount(); ++row) {
        const QTextLine line = m_layout.lineAt(row);
        const int start = std::max(from, line.textStart());
        const int end = std::min(to, line.textStart() + line.textLength());
        if (line.textStart() >= to)
            break;
        if (end <= start)
            continue;
        if (m_mixed) {
            addMixedBoxes(boxes, row, start, end);
        } else {
            // The white space at which a row was wrapped hangs over its end: nothing to be seen
            // there.
            const double limit = row + 1 < rowCount() ? line.naturalTextWidth() : m_metrics.width;
            const double left = line.cursorToX(start);
            const double right = std::min<double>(line.cursorToX(end), limit);
            boxes.emplace_back(left, rowTop(row) + m_metrics.textTop, std::max(0.0, right - left),
                               m_metrics.textHeight);
        }
    }
    return boxes;
}

void UnitLayout::addMixedBoxes(std::vector<QRectF> &boxes, int row, int from, int to) const
{
    // Not by cursorToX(): at the border of two directions a caret stands at another place than the
    // character that follows it.
    std::vector<std::pair<double, double>> spans;
    for (const QGlyphRun &run : m_layout.lineAt(row).glyphRuns(from, to - from)) {
        const QList<QPointF> positions = run.positions();
        const QList<QPointF> advances = run.rawFont().advancesForGlyphIndexes(run.glyphIndexes());
        for (qsizetype i = 0; i < positions.size(); ++i)
            spans.emplace_back(positions[i].x(), positions[i].x() + advances[i].x());
    }
    std::sort(spans.begin(), spans.end());
    double left = 0;
    double right = -1;
    const auto flush = [&] {
        if (right > left)
            boxes.emplace_back(left, rowTop(row) + m_metrics.textTop, right - left,
                               m_metrics.textHeight);
    };
    for (const auto &span : spans) {
        if (right >= left && span.first <= right + 1) {
            right = std::max(right, span.second);
        } else {
            flush();
            left = span.first;
            right = span.second;
        }
    }
    flush();
}

double UnitLayout::yAt(double position) const
{
    const int row = rowOf(Position(std::floor(position)));
    const Range span = rowRange(row);
    const bool last = row + 1 >= rowCount();
    const double end = double(last ? m_nextStart : span.end);
    const double bottom = last ? m_height : rowTop(row + 1);
    const double length = end - double(span.start);
    const double share =
        length > 0 ? std::clamp((position - double(span.start)) / length, 0.0, 1.0) : 0;
    return rowTop(row) + share * (bottom - rowTop(row));
}

double UnitLayout::positionAtY(double y) const
{
    const int row = rowAt(y);
    const Range span = rowRange(row);
    const bool last = row + 1 >= rowCount();
    const double end = double(last ? m_nextStart : span.end);
    const double bottom = last ? m_height : rowTop(row + 1);
    const double share = std::clamp((y - rowTop(row)) / (bottom - rowTop(row)), 0.0, 1.0);
    return double(span.start) + share * (end - double(span.start));
}

} // namespace diptych
