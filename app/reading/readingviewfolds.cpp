// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/equalfolds.h"
#include "reading/readingview_p.h"

#include <algorithm>

namespace diptych {

void ReadingView::setFolds(const std::vector<Range> &folds)
{
    d->flow.setFolds(folds);
    const auto outside = [this](Position at) {
        const std::optional<Range> fold = d->foldWith(at);
        return fold && at < fold->end ? fold->start : at;
    };
    d->setCaretState({outside(d->state.anchor), outside(d->state.caret)}, false);
}

const std::vector<Range> &ReadingView::folds() const
{
    return d->flow.folds();
}

std::vector<Range> ReadingView::shownStretches() const
{
    return d->page.stretchesBetween(0, d->page.height() - 1);
}

std::optional<Range> ReadingView::Private::foldWith(Position at) const
{
    const std::vector<Range> &folds = flow.folds();
    const auto after = std::upper_bound(folds.begin(), folds.end(), at,
                                        [](Position p, Range fold) { return p < fold.start; });
    if (after == folds.begin() || at > std::prev(after)->end)
        return std::nullopt;
    return *std::prev(after);
}

std::optional<Range> ReadingView::Private::foldRowAt(QPoint point)
{
    if (flow.folds().empty())
        return std::nullopt;
    for (const Page::Shown &unit : page.shown()) {
        if (unit.layout->isFold() && point.y() >= unit.y &&
            point.y() < unit.y + unit.layout->height())
            return unit.layout->range();
    }
    return std::nullopt;
}

void ReadingView::Private::openFold(Range fold)
{
    std::vector<Range> rest = flow.folds();
    const auto found = std::find(rest.begin(), rest.end(), fold);
    if (found == rest.end())
        return;
    rest.erase(found);
    // What was hidden comes where its row stood; off screen the reader's line stays.
    const double y = page.rowSpan(fold.start).first;
    if (y >= 0 && y < page.height()) {
        readingPosition = double(fold.start);
        readingY = y;
    }
    flow.setFolds(rest);
    rememberReading();
    Q_EMIT q.foldOpened(fold);
}

void ReadingView::Private::openAround(Position at)
{
    const std::optional<Range> fold = foldWith(at);
    if (fold && at > fold->start && at < fold->end)
        openFold(*fold);
}

void ReadingView::Private::reveal(Range range)
{
    for (const Position at : {range.start, range.end}) {
        const std::optional<Range> fold = foldWith(at);
        const bool isBeside = fold && !range.isEmpty() && !range.overlaps(*fold);
        const bool isBetween = fold && range.contains(*fold) && range.length() > fold->length();
        if (fold && !isBeside && !isBetween)
            openFold(*fold);
    }
}

QString ReadingView::Private::foldLabel(Range fold)
{
    QStringList parts{describedFold(flow.document(), fold)};
    const auto known = foldedTags.constFind(fold.start);
    const qsizetype tags =
        known != foldedTags.cend()
            ? *known
            : *foldedTags.insert(fold.start,
                                 qsizetype(session.annotations(side).overlapping(fold).size()));
    if (tags > 0)
        parts.append(tr("%Ln annotation(s)", nullptr, int(tags)));
    const std::vector<Range> &hits = search.hits();
    const auto first = std::partition_point(hits.begin(), hits.end(),
                                            [fold](Range hit) { return hit.end <= fold.start; });
    const auto last =
        std::partition_point(first, hits.end(), [fold](Range hit) { return hit.start < fold.end; });
    if (first != last)
        parts.append(tr("%Ln hit(s)", nullptr, int(last - first)));
    return parts.join(QStringLiteral(" · "));
}

} // namespace diptych
