// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/readingview_p.h"

namespace diptych {

bool ReadingView::setFindPattern(const FindPattern &pattern)
{
    d->currentHit = {};
    d->search.begin(d->session.sharedDocument(d->side), pattern);
    viewport()->update();
    return d->search.isValid();
}

const FindPattern &ReadingView::findPattern() const
{
    return d->search.pattern();
}

const std::vector<Range> &ReadingView::hits() const
{
    return d->search.hits();
}

FindOutcome ReadingView::findNext(FindDirection direction)
{
    const bool forward = direction == FindDirection::Forward;
    return d->show(d->search.step(direction, forward ? selection().end : selection().start));
}

FindOutcome ReadingView::findIncremental()
{
    return d->show(d->search.step(FindDirection::Forward, selection().start));
}

FindOutcome ReadingView::Private::show(const HitSearch::Step &step)
{
    if (step.outcome != FindOutcome::Found && step.outcome != FindOutcome::FoundAfterWrapping)
        return step.outcome;
    currentHit = step.hit;
    q.setSelection(step.hit);
    q.ensureVisible(step.hit);
    q.viewport()->update();
    return step.outcome;
}

} // namespace diptych
