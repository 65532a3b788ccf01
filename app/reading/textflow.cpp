// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/textflow.h"

#include "reading/heightestimate.h"
#include "reading/rowslices.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QFuture>

#include <algorithm>

namespace diptych {

namespace {

/// UTF-16 units kept laid out: some twenty screens of prose.
constexpr qsizetype cachedText = 160'000;
constexpr qsizetype costOfUnit = 64;
/// Texts up to this size are estimated at once, in a few milliseconds.
constexpr qsizetype smallText = 256 * 1024;
/// A splitter in motion asks for no estimate at each step.
constexpr int estimateDelayMs = 80;

} // namespace

TextFlow::TextFlow(QObject *parent)
    : QObject(parent)
    , m_layouts(cachedText)
{
    m_estimateTimer.setSingleShot(true);
    m_estimateTimer.setInterval(estimateDelayMs);
    connect(&m_estimateTimer, &QTimer::timeout, this, &TextFlow::estimateInWorker);
    setDocument({});
}

TextFlow::~TextFlow()
{
    m_stop.request_stop();
}

void TextFlow::setDocument(const DocumentPtr &document)
{
    m_layouts.clear();
    m_plainUnits = std::make_shared<TextUnits>(document ? document : Document::fromText({}));
    m_units = m_openUnits = m_plainUnits;
    m_folds.clear();
    m_advances.reset();
    estimate();
}

void TextFlow::setMetrics(const RowMetrics &metrics)
{
    if (metrics == m_metrics)
        return;
    if (metrics.font != m_metrics.font)
        m_advances.reset();
    m_metrics = metrics;
    m_layouts.clear();
    estimate();
}

const AdvanceTable &TextFlow::advances()
{
    if (!m_advances)
        m_advances =
            std::make_shared<const AdvanceTable>(advancesFor(*m_openUnits, m_metrics.font));
    return *m_advances;
}

void TextFlow::estimate()
{
    m_stop.request_stop();
    m_estimateTimer.stop();
    const qsizetype bytes = document().text().size();
    if (bytes > 0 && bytes <= smallText) {
        assignHeights(estimatedHeights(*m_openUnits, m_metrics, advances(), {}));
    } else {
        assignHeights(coarseHeights(*m_openUnits, m_metrics));
    }
    if (bytes > smallText || !m_openUnits->giants().empty())
        m_estimateTimer.start();
    Q_EMIT extentChanged();
}

void TextFlow::estimateInWorker()
{
    struct Estimate
    {
        std::shared_ptr<const AdvanceTable> advances;
        std::shared_ptr<const TextUnits> units;
        std::vector<qint32> heights;
    };
    m_stop = std::stop_source();
    QtConcurrent::run([units = m_openUnits, plain = m_plainUnits, metrics = m_metrics,
                       known = m_advances, stop = m_stop.get_token()] {
        Estimate made{known, units, {}};
        if (!plain->giants().empty())
            made.units = slicedByRows(*plain, metrics, stop);
        if (!made.units)
            return made;
        if (!known)
            made.advances = std::make_shared<const AdvanceTable>(advancesFor(*units, metrics.font));
        made.heights = estimatedHeights(*made.units, metrics, *made.advances, stop);
        return made;
    }).then(this, [this, stop = m_stop.get_token()](Estimate made) {
        if (stop.stop_requested() || made.heights.empty())
            return;
        m_advances = std::move(made.advances);
        const bool isCutAnew = made.units != m_openUnits;
        if (isCutAnew)
            adopt(std::move(made.units));
        adopt(std::move(made.heights));
        if (isCutAnew)
            Q_EMIT unitsChanged();
    });
}

void TextFlow::adopt(std::shared_ptr<const TextUnits> units)
{
    m_openUnits = std::move(units);
    m_units = m_openUnits;
    if (!m_folds.empty()) {
        m_layouts.clear();
        m_units = std::make_shared<const TextUnits>(m_openUnits->withFolds(m_folds));
        return;
    }
    for (const TextUnits::GiantLine &giant : m_units->giants()) {
        for (std::size_t slice = 0; slice < giant.starts.size(); ++slice)
            m_layouts.remove(giant.firstUnit + qsizetype(slice));
    }
}

void TextFlow::adopt(std::vector<qint32> heights)
{
    const QList<qsizetype> exact = m_layouts.keys();
    for (const qsizetype unit : exact) {
        if (!m_units->isFold(unit))
            heights[std::size_t(m_units->openUnit(unit))] = m_heights.height(unit);
    }
    assignHeights(std::move(heights));
    Q_EMIT extentChanged();
}

void TextFlow::setFolds(const std::vector<Range> &stretches)
{
    if (stretches == m_folds)
        return;
    std::vector<qint32> heights = m_folds.empty() ? m_heights.heights() : std::move(m_openHeights);
    m_folds = stretches;
    m_layouts.clear();
    m_units = m_folds.empty() ? m_openUnits
                              : std::make_shared<const TextUnits>(m_openUnits->withFolds(m_folds));
    assignHeights(std::move(heights));
    Q_EMIT unitsChanged();
}

void TextFlow::assignHeights(std::vector<qint32> heights)
{
    m_openHeights.clear();
    if (m_folds.empty())
        return m_heights.assign(std::move(heights));
    m_heights.assign(folded(heights));
    m_openHeights = std::move(heights);
}

std::vector<qint32> TextFlow::folded(const std::vector<qint32> &heights) const
{
    std::vector<qint32> rest;
    rest.reserve(std::size_t(m_units->count()));
    auto open = heights.begin();
    for (const TextUnits::Fold &fold : m_units->folds()) {
        const auto first = heights.begin() + fold.firstOpen;
        rest.insert(rest.end(), open, first);
        rest.push_back(m_metrics.rowHeight + m_metrics.paragraphGap);
        open = first + fold.openCount;
    }
    rest.insert(rest.end(), open, heights.end());
    return rest;
}

std::shared_ptr<const UnitLayout> TextFlow::layout(qsizetype unit)
{
    Q_ASSERT(unit >= 0 && unit < unitCount());
    if (const auto *known = m_layouts.object(unit))
        return *known;
    auto made = std::make_shared<const UnitLayout>(*m_units, unit, m_metrics);
    m_heights.set(unit, made->height());
    if (!m_openHeights.empty() && !made->isFold())
        m_openHeights[std::size_t(m_units->openUnit(unit))] = made->height();
    m_layouts.insert(unit, new std::shared_ptr<const UnitLayout>(made),
                     std::min(cachedText, made->text().size() + costOfUnit));
    return made;
}

std::shared_ptr<const UnitLayout> TextFlow::layoutAt(Position at)
{
    return layout(m_units->unitAt(at));
}

qint64 TextFlow::pixel(Place place) const
{
    return m_heights.top(place.unit) + place.offset;
}

Place TextFlow::placeAtPixel(qint64 y) const
{
    const qsizetype unit = m_heights.unitAt(y);
    return {unit, int(y - m_heights.top(unit))};
}

Place TextFlow::moved(Place from, int dy)
{
    Place place{from.unit, from.offset + dy};
    while (place.offset < 0 && place.unit > 0)
        place.offset += height(--place.unit);
    while (place.unit + 1 < unitCount() && place.offset >= height(place.unit))
        place.offset -= height(place.unit++);
    return place;
}

Place TextFlow::placeOf(double position)
{
    const auto unit = layoutAt(Position(position));
    return {unit->unit(), int(std::lround(unit->yAt(position)))};
}

} // namespace diptych
