// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/readingview_p.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QFuture>

namespace diptych {

bool ReadingView::setFindPattern(const FindPattern &pattern)
{
    d->pattern = pattern;
    d->finder = TextFinder(pattern);
    d->currentHit = {};
    d->countHits();
    viewport()->update();
    return d->finder.isValid();
}

const FindPattern &ReadingView::findPattern() const
{
    return d->pattern;
}

const std::vector<Range> &ReadingView::hits() const
{
    return d->hits;
}

FindOutcome ReadingView::findNext(FindDirection direction)
{
    if (!d->finder.isValid())
        return FindOutcome::BadPattern;
    const Document &document = d->flow.document();
    const bool forward = direction == FindDirection::Forward;
    const auto hit = forward ? d->finder.next(document, selection().end) : d->finder.previous(document, selection().start);
    if (hit)
        return d->showHit(hit, false);
    return d->showHit(forward ? d->finder.next(document, 0) : d->finder.previous(document, document.length()), true);
}

FindOutcome ReadingView::findIncremental()
{
    if (!d->finder.isValid())
        return FindOutcome::BadPattern;
    const auto hit = d->finder.next(d->flow.document(), selection().start);
    return hit ? d->showHit(hit, false) : d->showHit(d->finder.next(d->flow.document(), 0), true);
}

FindOutcome ReadingView::Private::showHit(const std::optional<Range> &hit, bool wrapped)
{
    if (!hit)
        return FindOutcome::NotFound;
    currentHit = *hit;
    q.setSelection(*hit);
    q.ensureVisible(*hit);
    q.viewport()->update();
    return wrapped ? FindOutcome::FoundAfterWrapping : FindOutcome::Found;
}

void ReadingView::Private::countHits()
{
    countStop.request_stop();
    countStop = std::stop_source();
    hits.clear();
    if (finder.isEmpty() || !finder.isValid()) {
        Q_EMIT q.findCountChanged(0);
        return;
    }
    Q_EMIT q.findCountChanged(-1);
    const DocumentPtr document = session.sharedDocument(side);
    if (!document)
        return;
    QtConcurrent::run([document, finder = finder, stop = countStop.get_token()] {
        return finder.all(*document, stop);
    }).then(&q, [this, stop = countStop.get_token()](std::vector<Range> found) {
        if (stop.stop_requested())
            return;
        hits = std::move(found);
        Q_EMIT q.findCountChanged(qsizetype(hits.size()));
    });
}

} // namespace diptych
