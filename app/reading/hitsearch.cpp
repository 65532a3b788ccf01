// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/hitsearch.h"

#include "document/threadtime.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QFuture>

#include <algorithm>

namespace diptych {

using namespace std::chrono_literals;

namespace {

/// What a search may take of the reader's time; one stretch is looked at in any case.
class Patience
{
public:
    [[nodiscard]] bool lasts() const { return threadTime() - m_begin < 4ms; }

private:
    std::chrono::nanoseconds m_begin = threadTime();
};

HitSearch::Step stepAmong(const std::vector<Range> &hits, FindDirection direction, Position from)
{
    if (hits.empty())
        return {};
    if (direction == FindDirection::Forward) {
        const auto next = std::partition_point(hits.begin(), hits.end(),
                                               [from](Range hit) { return hit.start < from; });
        return next == hits.end() ? HitSearch::Step{FindOutcome::FoundAfterWrapping, hits.front()}
                                  : HitSearch::Step{FindOutcome::Found, *next};
    }
    const auto after = std::partition_point(hits.begin(), hits.end(),
                                            [from](Range hit) { return hit.end <= from; });
    return after == hits.begin() ? HitSearch::Step{FindOutcome::FoundAfterWrapping, hits.back()}
                                 : HitSearch::Step{FindOutcome::Found, *std::prev(after)};
}

/// Searching where @p goOn said to stop.
HitSearch::Step stepThrough(const TextFinder &finder, const Document &document,
                            FindDirection direction, Position from, const TextFinder::GoOn &goOn)
{
    const bool forward = direction == FindDirection::Forward;
    const auto look = [&](Position at) {
        return forward ? finder.next(document, at, goOn) : finder.previous(document, at, goOn);
    };
    TextFinder::Look found = look(from);
    if (found.hit)
        return {FindOutcome::Found, *found.hit};
    if (!found.gaveUp)
        found = look(forward ? 0 : document.length());
    if (found.hit)
        return {FindOutcome::FoundAfterWrapping, *found.hit};
    return {found.gaveUp ? FindOutcome::Searching : FindOutcome::NotFound, {}};
}

} // namespace

HitSearch::HitSearch(QObject *parent)
    : QObject(parent)
{
}

HitSearch::~HitSearch()
{
    m_countStop.request_stop();
    m_stepStop.request_stop();
}

void HitSearch::begin(const DocumentPtr &document, const FindPattern &pattern)
{
    m_countStop.request_stop();
    cancelStep();
    m_document = document;
    m_pattern = pattern;
    m_finder = TextFinder(pattern);
    m_hits.clear();
    m_near.clear();
    m_isComplete = !m_document || m_finder.isEmpty() || !m_finder.isValid();
    if (m_isComplete)
        Q_EMIT countChanged(0);
    else
        count();
}

void HitSearch::count()
{
    m_countStop = std::stop_source();
    Q_EMIT countChanged(-1);
    QtConcurrent::run([document = m_document, finder = m_finder, stop = m_countStop.get_token()] {
        return finder.all(*document, mostKept, stop);
    }).then(this, [this, stop = m_countStop.get_token()](FoundHits found) {
        if (stop.stop_requested())
            return;
        m_isComplete = found.count == qsizetype(found.kept.size());
        m_hits = std::move(found.kept);
        Q_EMIT countChanged(found.count);
    });
}

std::vector<Range> HitSearch::hitsIn(Range range)
{
    std::vector<Range> hits;
    if (m_isComplete) {
        auto hit = std::partition_point(m_hits.begin(), m_hits.end(),
                                        [range](Range h) { return h.end <= range.start; });
        for (; hit != m_hits.end() && hit->start < range.end; ++hit)
            hits.push_back(*hit);
        return hits;
    }
    const auto [first, last] = TextFinder::stretchesFor(range);
    const Patience patience;
    for (Position stretch = first; stretch <= last; ++stretch) {
        if (!m_near.contains(stretch)) {
            if (stretch > first && !patience.lasts())
                break;
            m_near.insert(stretch, new std::vector<Range>(m_finder.hitsOf(*m_document, stretch)));
        }
        for (const Range hit : *m_near.object(stretch)) {
            if (hit.overlaps(range))
                hits.push_back(hit);
        }
    }
    return hits;
}

HitSearch::Step HitSearch::step(FindDirection direction, Position from)
{
    cancelStep();
    if (!m_finder.isValid())
        return {FindOutcome::BadPattern, {}};
    if (m_isComplete)
        return stepAmong(m_hits, direction, from);
    const Patience patience;
    const Step step = stepThrough(m_finder, *m_document, direction, from,
                                  [&patience] { return patience.lasts(); });
    if (step.outcome == FindOutcome::Searching)
        stepInWorker(direction, from);
    return step;
}

void HitSearch::stepInWorker(FindDirection direction, Position from)
{
    m_stepStop = std::stop_source();
    QtConcurrent::run([document = m_document, finder = m_finder, direction, from,
                       stop = m_stepStop.get_token()] {
        return stepThrough(finder, *document, direction, from,
                           [&stop] { return !stop.stop_requested(); });
    }).then(this, [this, stop = m_stepStop.get_token()](const Step &step) {
        if (!stop.stop_requested())
            Q_EMIT stepEnded(step);
    });
}

void HitSearch::cancelStep()
{
    m_stepStop.request_stop();
}

} // namespace diptych
