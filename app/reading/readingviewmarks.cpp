// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/readingview_p.h"

#include "annotation/relations.h"
#include "base/text.h"
#include "document/segmentation.h"
#include "models/linkends.h"

#include <QtGui/QPainter>

#include <algorithm>
#include <iterator>

namespace diptych {

namespace {

constexpr qsizetype shownQuote = 200; // code points

QString escapedName(const Codebook &codebook, const TagId &tag)
{
    return codebook.path(tag).toHtmlEscaped();
}

QString described(const Annotation &annotation, const Codebook &codebook)
{
    QStringList names;
    for (const TagId &tag : annotation.tags)
        names.append(escapedName(codebook, tag));
    if (annotation.link)
        names.append(ReadingView::tr("Link: %1 → “%2”")
                         .arg(relationText(annotation.link->relation),
                              elided(annotation.link->selector.exact, shownQuote))
                         .toHtmlEscaped());
    QString text = u"<b>" + names.join(QStringLiteral("<br>")) + u"</b>";
    if (!annotation.note.isEmpty())
        text += u"<br>" +
                annotation.note.left(600).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
    if (!annotation.creator.name.isEmpty())
        text += u"<br><small>" + annotation.creator.name.toHtmlEscaped() + u"</small>";
    return text;
}

/// For those who hear it: which way it goes is told by the words' order.
QString linkName(const Annotation &link, bool isFar)
{
    const QString relation = relationText(link.link->relation);
    const QString there =
        elided(isFar ? link.selector.exact : link.link->selector.exact, shownQuote);
    return isFar ? ReadingView::tr("link: “%1” – %2 – this").arg(there, relation)
                 : ReadingView::tr("link: this – %1 – “%2”").arg(relation, there);
}

} // namespace

std::vector<Range> ReadingView::Private::stretchesOf(QRect clip)
{
    const int row = flow.metrics().rowHeight;
    return page.stretchesBetween(clip.top() - row, clip.bottom() + row);
}

bool ReadingView::Private::touchesText(QRect clip) const
{
    // A selected newline reaches a little beyond its row.
    const double beyond = 0.6 * flow.metrics().averageWidth;
    return clip.right() >= page.textLeft() - numbers.width() - beyond &&
           clip.left() <= page.textLeft() + flow.metrics().width + beyond;
}

void ReadingView::Private::addTags(PageContent &content)
{
    for (const Range stretch : q.shownStretches()) {
        std::vector<TagMark> marks =
            tagMarks(session.annotations(side), session.codebook(), stretch);
        // What reaches over a fold is there already.
        std::erase_if(marks, [&](const TagMark &mark) {
            return !content.tags.empty() && mark.range.start <= content.tags.back().range.start &&
                   std::any_of(content.tags.begin(), content.tags.end(),
                               [&mark](const TagMark &there) { return there.id == mark.id; });
        });
        std::move(marks.begin(), marks.end(), std::back_inserter(content.tags));
    }
    std::vector<Lanes::Item> items;
    for (const TagMark &mark : content.tags)
        items.push_back({mark.id, double(mark.range.start), double(mark.range.end)});
    content.tagLevels = underlines.assign(items, underlineLevels);
    content.currentTag = currentAnnotation;
    for (const LinkEnd &end : linkEndsAt(session, side, page.visibleRange()))
        content.links.push_back(end.range);
}

void ReadingView::Private::addContent(PageContent &content, QRect clip)
{
    const Alignment *alignment = session.alignment();
    const bool differs =
        style.showDifferences && alignment && alignment->length(side) == flow.length();
    for (const Range stretch : stretchesOf(clip)) {
        const auto add = [](auto &all, auto more) {
            std::move(more.begin(), more.end(), std::back_inserter(all));
        };
        if (differs)
            add(content.differences, differenceMarks(*alignment, flow.document(), side, stretch));
        add(content.hits, search.hitsIn(stretch));
    }
    if (!flow.folds().empty()) {
        for (const Page::Shown &unit : page.shown()) {
            if (unit.layout->isFold())
                content.folds.emplace_back(unit.layout->unit(), foldLabel(unit.layout->range()));
        }
    }
    content.currentHit = currentHit;
    content.counterpart = counterpart;
    content.selection = state.range();
    content.active = q.hasFocus();
    content.caretOn = caretOn;
    content.caret = state.caret;
}

void ReadingView::Private::paintPointedAt(QPainter &painter)
{
    if (!pointedAt)
        return;
    const auto [top, bottom] = q.rowsOf(*pointedAt);
    const double from = std::clamp(top, -20.0, page.height() + 20.0);
    const double to = std::clamp(bottom, from + 2, page.height() + 22.0);
    const QRect frame =
        QRectF(page.textLeft() - 3, from, flow.metrics().width + 6, to - from).toAlignedRect();
    for (const QRect &edge : QRegion(frame) - frame.adjusted(2, 2, -2, -2))
        painter.fillRect(edge, colors.caret);
}

void ReadingView::Private::paintTagBars(QPainter &painter, const PageContent &content, QRect clip)
{
    const bool mirrored = side == Side::Right;
    const int edge = mirrored ? page.textLeft() + flow.metrics().width + 6
                              : page.textLeft() - numbers.width() - 6;
    const QRectF stale = bars.layOut(page, content.tags, {edge, barsWidth, mirrored});
    bars.paint(painter, clip, colors, currentAnnotation);
    if (stale.isEmpty())
        return;
    // The margin alone: text is what takes time.
    const QRect rows = stale.toAlignedRect().adjusted(0, -2, 0, 2) & q.viewport()->rect();
    const QRect margin(mirrored ? edge : edge - barsWidth, rows.top(), barsWidth, rows.height());
    if (!clip.contains(margin))
        q.viewport()->update(margin);
}

void ReadingView::Private::paintPassageBars(QPainter &painter, QRect clip)
{
    const Alignment *alignment = session.alignment();
    if (!alignment || alignment->length(side) != flow.length())
        return;
    const double x = side == Side::Left ? q.viewport()->width() - 5 : 2;
    std::vector<qsizetype> indices;
    for (const Range stretch : stretchesOf(clip)) {
        const std::vector<qsizetype> here = alignment->passagesIn(side, stretch);
        indices.insert(indices.end(), here.begin(), here.end());
    }
    for (const qsizetype index : indices) {
        const Passage &passage = alignment->passages()[std::size_t(index)];
        if (passage.kind == PassageKind::Same || !passage.has(side))
            continue;
        const auto [top, bottom] = q.rowsOf(trimmed(flow.document(), passage.on(side)));
        const double from = std::max(top + 2, -40.0);
        const double to = std::min(bottom - 2, page.height() + 40.0);
        if (passage.isMoved())
            paintDashes(painter, {x, from, 3, to - from}, colors.movedLine);
        else if (passage.kind == PassageKind::Edited)
            painter.fillRect(QRectF(x + 0.5, from, 2, to - from), colors.lineOf(passage.kind));
        else
            painter.fillRect(QRectF(x, from, 3, to - from), colors.lineOf(passage.kind));
    }
}

void ReadingView::Private::paintDashes(QPainter &painter, const QRectF &bar, const QColor &color)
{
    // They hang on the text, so that they stay with it when it scrolls.
    constexpr int dash = 4;
    constexpr int step = 8;
    for (const Page::Shown &unit : page.shown()) {
        for (int y = 0; y < unit.layout->height(); y += step) {
            const int height = std::min(dash, unit.layout->height() - y);
            const QRectF box = QRectF(bar.left(), unit.y + y, bar.width(), height) & bar;
            if (!box.isEmpty())
                painter.fillRect(box, color);
        }
    }
}

ReadingView::TagRun ReadingView::tagRunAt(Position at) const
{
    const Document &text = document();
    TagRun run{text.line(text.lineAt(at)), {}, 0};
    for (const Annotation *annotation : d->session.annotations(d->side).overlapping(run.range)) {
        const Range range = annotation->selector.range;
        if (range.contains(at)) {
            run.range = run.range.intersected(range);
            for (const TagId &id : annotation->tags) {
                const Tag *tag = d->session.codebook().find(id);
                if (run.names.isEmpty() && tag)
                    run.color = 0xff000000 | tag->color;
                run.names.append(d->session.codebook().path(id));
            }
        } else if (range.end <= at) {
            run.range.start = std::max(run.range.start, range.end);
        } else {
            run.range.end = std::min(run.range.end, range.start);
        }
    }
    for (const LinkEnd &end : linkEndsAt(d->session, d->side, run.range)) {
        const Annotation *link = d->session.annotations(end.from).find(end.id);
        if (end.range.contains(at)) {
            run.range = run.range.intersected(end.range);
            run.names.append(linkName(*link, end.isFar));
        } else if (end.range.end <= at) {
            run.range.start = std::max(run.range.start, end.range.end);
        } else {
            run.range.end = std::min(run.range.end, end.range.start);
        }
    }
    run.names.removeDuplicates();
    return run;
}

QString ReadingView::Private::tipFor(QPoint point)
{
    if (foldRowAt(point))
        return tr("Click, or press Enter here, to show what is hidden");
    QStringList ids;
    const QStringList barIds = style.showTags ? bars.idsAt(point) : QStringList();
    if (!barIds.isEmpty()) {
        ids = barIds;
    } else if (style.showTags) {
        const Position at = page.hit(point);
        for (const QString &id : q.annotationIdsAt(at)) {
            if (session.annotations(side).find(id)->selector.range.contains(at))
                ids.append(id);
        }
    }
    QStringList tips;
    for (const LinkEnd &end : style.showTags &&barIds.isEmpty()
                                  ? linkEndsAt(session, side, {page.hit(point), page.hit(point)})
                                  : std::vector<LinkEnd>()) {
        if (end.isFar)
            tips.append(
                linkName(*session.annotations(end.from).find(end.id), true).toHtmlEscaped());
    }
    for (const QString &id : ids) {
        if (const Annotation *annotation = session.annotations(side).find(id))
            tips.append(described(*annotation, session.codebook()));
    }
    return tips.join(QStringLiteral("<hr>"));
}

} // namespace diptych
