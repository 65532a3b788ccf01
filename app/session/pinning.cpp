// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/pinning.h"

#include "anchoring/anchoring.h"
#include "annotation/quoting.h"
#include "session/opening.h"
#include "storage/sidecar.h"

#include <QtCore/QSet>

#include <algorithm>
#include <tuple>

namespace diptych {

namespace {

using Places = std::vector<std::optional<Range>>;

Places standingPlaces(const std::vector<Selector> &selectors, const Document &document)
{
    Places places;
    for (const Selector &selector : selectors)
        places.push_back(standsIn(document, selector) ? std::optional(selector.range)
                                                      : std::nullopt);
    return places;
}

Places anyPlaces(const std::vector<Selector> &selectors, const Document &document)
{
    Places places = standingPlaces(selectors, document);
    if (std::ranges::all_of(places, [](const auto &place) { return place.has_value(); }))
        return places;
    const std::vector<Anchor> anchors = anchored(selectors, document);
    for (std::size_t i = 0; i < anchors.size(); ++i) {
        const AnchorState state = anchors[i].state;
        if (!places[i] && state != AnchorState::Uncertain && state != AnchorState::Orphan)
            places[i] = anchors[i].range;
    }
    return places;
}

struct KeptPin
{
    const PinnedPair *pin;
    Side keeper;
};

/// What either side keeps for the other.
std::vector<KeptPin> between(const PinnedSource &left, const PinnedSource &right)
{
    const std::array sources{&left, &right};
    std::vector<KeptPin> kept;
    QSet<QString> met;
    for (const Side keeper : bothSides) {
        const PinnedSource &own = *sources[sideIndex(keeper)];
        const PinnedSource &other = *sources[sideIndex(otherSide(keeper))];
        for (const PinnedPair &pin : own.pins) {
            const bool isOfPair =
                isNamed(pin.partner, own.document.info().path, other.document.info().path);
            if (!isOfPair || met.contains(pin.id))
                continue;
            met.insert(pin.id);
            kept.push_back({&pin, keeper});
        }
    }
    return kept;
}

template <typename Find>
std::vector<PlacedPin> placed(const PinnedSource &left, const PinnedSource &right, const Find &find)
{
    const std::vector<KeptPin> kept = between(left, right);
    std::array<std::vector<Selector>, 2> selectors;
    for (const auto &[pin, keeper] : kept) {
        selectors[sideIndex(keeper)].push_back(pin->own);
        selectors[sideIndex(otherSide(keeper))].push_back(pin->there);
    }
    const Places onLeft = find(selectors[0], left.document);
    const Places onRight = find(selectors[1], right.document);
    std::vector<PlacedPin> pins;
    for (std::size_t i = 0; i < kept.size(); ++i) {
        const PinnedPair &pin = *kept[i].pin;
        const bool isTie = pin.kind == PinnedPair::Kind::Tie;
        pins.push_back(
            {pin.id,
             kept[i].keeper,
             pin.created,
             {isTie ? Pin::Kind::Tie : Pin::Kind::Cut, onLeft[i].value_or(selectors[0][i].range),
              onRight[i].value_or(selectors[1][i].range)},
             onLeft[i] && onRight[i],
             {selectors[0][i].exact, selectors[1][i].exact}});
    }
    std::ranges::sort(pins, [](const PlacedPin &a, const PlacedPin &b) {
        return std::tie(a.created, a.id) < std::tie(b.created, b.id);
    });
    return pins;
}

} // namespace

std::vector<PlacedPin> placedPins(const PinnedSource &left, const PinnedSource &right)
{
    return placed(left, right, anyPlaces);
}

std::vector<PlacedPin> standingPins(const PinnedSource &left, const PinnedSource &right)
{
    return placed(left, right, standingPlaces);
}

std::vector<Pin> actingPins(const std::vector<PlacedPin> &pins)
{
    std::vector<Pin> acting;
    for (const PlacedPin &pin : pins) {
        if (pin.acts)
            acting.push_back(pin.pin);
    }
    return acting;
}

std::vector<Pin> actingPins(const OpenedSource &left, const OpenedSource &right)
{
    return actingPins(
        placedPins({*left.document, left.sidecar.pins}, {*right.document, right.sidecar.pins}));
}

} // namespace diptych
