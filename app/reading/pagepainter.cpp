// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/pagepainter.h"

#include "reading/underline.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace diptych {

namespace {

bool isMoved(PassageKind kind)
{
    return kind == PassageKind::Moved || kind == PassageKind::MovedEdited;
}

} // namespace

void PagePainter::paint(const PageContent &content, QRect clip)
{
    // A row more on each side: underlines reach below theirs.
    const int row = m_page.flow().metrics().rowHeight;
    m_painted = m_page.rowsBetween(clip.top() - row, clip.bottom() + row);
    for (const Page::Shown &unit : m_page.shown()) {
        if (unit.y + unit.layout->height() <= clip.top() || unit.y > clip.bottom())
            continue;
        if (unit.layout->isFold()) {
            paintFold(unit, content);
            continue;
        }
        paintPassages(unit, content.differences);
        paintTagGrounds(unit, content);
        // Over the tags, which have their lines and bars besides.
        paintChangedWords(unit, content.differences);
        paintHits(unit, content);
        paintSelection(unit, content);
        paintHitFrames(unit, content);
        paintUnderlines(unit, content);
        for (const Range end : content.links)
            paintLinkCorners(unit, end);
        if (content.counterpart)
            paintCounterpart(unit, *content.counterpart);
        paintText(unit, clip);
    }
    if (content.caretOn) {
        QRectF box = m_page.caretBox(content.caret);
        box.setWidth(2);
        if (box.intersects(clip))
            m_painter.fillRect(box, m_colors.caret);
    }
}

void PagePainter::fill(const Page::Shown &unit, Range range, const QColor &color, bool wholeRow)
{
    const Range part = range.intersected(unit.layout->range()).intersected(m_painted);
    if (part.isEmpty())
        return;
    const RowMetrics &metrics = unit.layout->metrics();
    for (QRectF box : unit.layout->boxes(part)) {
        box.translate(m_page.textLeft(), unit.y);
        if (wholeRow) {
            box.setTop(box.top() - metrics.textTop);
            box.setHeight(metrics.rowHeight);
        }
        m_painter.fillRect(box, color);
    }
}

void PagePainter::paintPassages(const Page::Shown &unit, const std::vector<DifferenceMark> &marks)
{
    for (const DifferenceMark &mark : marks) {
        if (mark.form == DifferenceMark::Form::Passage)
            fill(unit, mark.range, isMoved(mark.kind) ? m_colors.moved : m_colors.oneSided, true);
    }
}

void PagePainter::paintChangedWords(const Page::Shown &unit,
                                    const std::vector<DifferenceMark> &marks)
{
    for (const DifferenceMark &mark : marks) {
        if (mark.form == DifferenceMark::Form::Word)
            fill(unit, mark.range, m_colors.changed);
        else if (mark.form == DifferenceMark::Form::NearWord)
            underline(unit, mark.range, m_colors.changedLine, UnderlineStyle::Dotted, 0, 1);
    }
}

void PagePainter::paintTagGrounds(const Page::Shown &unit, const PageContent &content)
{
    // One ground per stretch, however many tags lie on it, so that text stays readable: the
    // shortest one's, that is the one painted last among those sorted by length.
    std::vector<const TagMark *> here;
    for (const TagMark &mark : content.tags) {
        if (mark.range.overlaps(unit.layout->range().intersected(m_painted)))
            here.push_back(&mark);
    }
    std::stable_sort(here.begin(), here.end(), [](const TagMark *a, const TagMark *b) {
        return a->range.length() > b->range.length();
    });
    for (const TagMark *mark : here)
        fill(unit, mark->range, m_colors.tagGround(mark->colors.front()));
}

void PagePainter::paintUnderlines(const Page::Shown &unit, const PageContent &content)
{
    const TagMark *current = nullptr;
    int currentLevel = 0;
    for (std::size_t i = 0; i < content.tags.size(); ++i) {
        const TagMark &mark = content.tags[i];
        const int level = content.tagLevels[i];
        if (!mark.range.overlaps(unit.layout->range()))
            continue;
        if (!mark.id.isEmpty() && mark.id == content.currentTag) {
            current = &mark;
            currentLevel = std::min(level, underlineLevels - 1);
        } else if (level < underlineLevels) {
            underline(unit, mark.range, m_colors.tagLine(mark.colors.front()), mark.style, level,
                      1.5);
        }
    }
    if (current)
        underline(unit, current->range, m_colors.tagLine(current->colors.front()), current->style,
                  currentLevel, 3);
}

// Around its first and its last character, whatever else is marked there.
void PagePainter::paintLinkCorners(const Page::Shown &unit, Range end)
{
    constexpr double arm = 4;
    const auto boxAt = [&](Position at) -> std::optional<QRectF> {
        const Range part = Range{at, at + 1}.intersected(unit.layout->range());
        if (part.isEmpty() || !part.overlaps(m_painted))
            return std::nullopt;
        const std::vector<QRectF> boxes = unit.layout->boxes(part);
        return boxes.empty() ? std::nullopt
                             : std::optional(boxes.front().translated(m_page.textLeft(), unit.y));
    };
    m_painter.save();
    m_painter.setPen(QPen(m_colors.readable(m_colors.outline), 1.5));
    if (const std::optional<QRectF> first = boxAt(end.start)) {
        const QPointF corner = first->topLeft() + QPointF(0.5, 0.5);
        m_painter.drawLine(corner, corner + QPointF(arm, 0));
        m_painter.drawLine(corner, corner + QPointF(0, arm + 2));
    }
    if (const std::optional<QRectF> last = boxAt(end.end - 1)) {
        const QPointF corner = last->bottomRight() - QPointF(0.5, 0.5);
        m_painter.drawLine(corner, corner - QPointF(arm, 0));
        m_painter.drawLine(corner, corner - QPointF(0, arm + 2));
    }
    m_painter.restore();
}

void PagePainter::underline(const Page::Shown &unit, Range range, const QColor &color,
                            UnderlineStyle style, int level, double width)
{
    const Range part = range.intersected(unit.layout->range()).intersected(m_painted);
    const RowMetrics &metrics = unit.layout->metrics();
    const double room = metrics.rowHeight - metrics.textTop - metrics.textHeight;
    for (const QRectF &box : unit.layout->boxes(part)) {
        const double y = unit.y + box.bottom() + std::min(1.0 + 3.0 * level, room - 1.5);
        drawUnderline(m_painter, {m_page.textLeft() + box.left(), y}, box.width(), color, style,
                      width);
    }
}

void PagePainter::paintHits(const Page::Shown &unit, const PageContent &content)
{
    for (const Range hit : content.hits)
        fill(unit, hit, hit == content.currentHit ? m_colors.currentHit : m_colors.hit);
}

void PagePainter::paintHitFrames(const Page::Shown &unit, const PageContent &content)
{
    for (const Range hit : content.hits) {
        const Range part = hit.intersected(unit.layout->range()).intersected(m_painted);
        if (part.isEmpty())
            continue;
        const bool isCurrent = hit == content.currentHit;
        const int thick = isCurrent ? 2 : 1;
        for (const QRectF &box : unit.layout->boxes(part)) {
            // On whole pixels: a frame that lies between them is half as dark.
            const QRect frame = box.translated(m_page.textLeft(), unit.y).toAlignedRect();
            const QRect inner = frame.adjusted(thick, thick, -thick, -thick);
            for (const QRect &edge : QRegion(frame) - inner)
                m_painter.fillRect(edge, isCurrent ? m_colors.text : m_colors.hitLine);
        }
    }
}

void PagePainter::paintSelection(const Page::Shown &unit, const PageContent &content)
{
    // The current hit is selected, and looks the same wherever the keyboard is.
    if (content.selection.isEmpty() || content.selection == content.currentHit)
        return;
    const QColor &color = content.active ? m_colors.selection : m_colors.inactiveSelection;
    fill(unit, content.selection, color, true);
    // A selected line end shows as a small block, so that empty lines show too.
    const Range unitRange = unit.layout->range();
    const bool endSelected = content.selection.start <= unitRange.end &&
                             content.selection.end > unitRange.end &&
                             unit.layout->nextStart() > unitRange.end;
    if (endSelected) {
        const int row = unit.layout->rowCount() - 1;
        const double x = m_page.textLeft() + unit.layout->xOf(unitRange.end, row);
        const double width = unit.layout->metrics().averageWidth * 0.6;
        m_painter.fillRect(
            QRectF(unit.layout->isRightToLeft() ? x - width : x, unit.y + unit.layout->rowTop(row),
                   width, std::min(unit.layout->metrics().rowHeight, unit.layout->height())),
            color);
    }
}

// A line over the words that drops at both ends; a wedge where there are none.
void PagePainter::paintCounterpart(const Page::Shown &unit, Range range)
{
    const Range here = unit.layout->range();
    const double above = std::min(2, unit.layout->metrics().textTop);
    if (range.isEmpty()) {
        if (range.start < here.start || range.start > here.end)
            return;
        const QPointF tip = m_page.caretBox(range.start).topLeft() + QPointF(0.5, 4);
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_colors.caret);
        m_painter.drawPolygon(QPolygonF{tip + QPointF(-4, -5), tip + QPointF(4, -5), tip});
        m_painter.restore();
        return;
    }
    const Range part = range.intersected(here);
    if (part.isEmpty())
        return;
    constexpr int drop = 4;
    const std::vector<QRectF> boxes = unit.layout->boxes(part);
    for (const QRectF &box : boxes) {
        const QRectF line(m_page.textLeft() + box.left(), unit.y + box.top() - above, box.width(),
                          1);
        m_painter.fillRect(line.toAlignedRect(), m_colors.caret);
    }
    const auto end = [&](const QRectF &box, double x) {
        m_painter.fillRect(
            QRectF(m_page.textLeft() + x, unit.y + box.top() - above, 1, drop).toAlignedRect(),
            m_colors.caret);
    };
    const bool isReversed = unit.layout->isRightToLeft();
    if (part.start == range.start)
        end(boxes.front(), isReversed ? boxes.front().right() - 1 : boxes.front().left());
    if (part.end == range.end)
        end(boxes.back(), isReversed ? boxes.back().left() : boxes.back().right() - 1);
}

// What is said of it, in the middle of a dashed line.
void PagePainter::paintFold(const Page::Shown &unit, const PageContent &content)
{
    const RowMetrics &metrics = unit.layout->metrics();
    const QRect row(m_page.textLeft(), unit.y, metrics.width, unit.layout->height());
    const bool isSelected =
        !content.selection.isEmpty() && content.selection.contains(unit.layout->range());
    if (isSelected)
        m_painter.fillRect(row, content.active ? m_colors.selection : m_colors.inactiveSelection);
    const QColor color = isSelected ? m_colors.text : m_colors.number;
    const auto said = std::find_if(content.folds.begin(), content.folds.end(),
                                   [&](const auto &f) { return f.first == unit.layout->unit(); });
    const QFontMetrics letters(metrics.font);
    const QString label = said == content.folds.end()
                              ? QString()
                              : letters.elidedText(said->second, Qt::ElideRight, row.width());
    m_painter.setFont(metrics.font);
    m_painter.setPen(color);
    m_painter.drawText(row, Qt::AlignCenter, label);
    constexpr int dash = 6;
    const int reach = letters.horizontalAdvance(label) / 2 + 2 * dash;
    const int middle = row.center().x();
    for (int x = row.left(); x + dash <= row.right(); x += 2 * dash) {
        if (std::abs(x + dash / 2 - middle) > reach)
            m_painter.fillRect(QRect(x, row.center().y(), dash, 1), color);
    }
}

void PagePainter::paintText(const Page::Shown &unit, QRect clip)
{
    const QPointF corner(m_page.textLeft(), unit.y);
    const TextColors::Rows *rows = m_textColors.rows(m_page.flow().units(), *unit.layout);
    if (!rows) {
        m_painter.setPen(m_colors.text);
        unit.layout->layout().draw(&m_painter, corner, {}, clip);
        return;
    }
    const int first = unit.layout->rowAt(clip.top() - unit.y);
    const int last = unit.layout->rowAt(clip.bottom() - unit.y);
    for (int row = first; row <= last; ++row) {
        for (const TextColors::Run &run : (*rows)[std::size_t(row)]) {
            m_painter.setPen(run.color);
            m_painter.drawGlyphRun(corner, run.glyphs);
        }
    }
}

} // namespace diptych
