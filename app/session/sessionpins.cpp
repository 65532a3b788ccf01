// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/session_p.h"

#include "annotation/quoting.h"
#include "document/segmentation.h"
#include "storage/timestamp.h"

#include <algorithm>

namespace diptych {

namespace {

Unexpected noWords()
{
    return Unexpected({ErrorCode::OutOfRange,
                       {},
                       {},
                       Session::tr("a pin needs words on both sides"),
                       Session::tr("select some on either side")});
}

/// Of pins that contradict each other the later one holds: a new one is later than those there are,
/// also where the clock has not moved since or was set back.
QDateTime timeOfNext(const std::vector<PlacedPin> &pins)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDateTime next = pins.empty() ? QDateTime() : pins.back().created.addMSecs(1);
    // Nothing comes after the last moment that files can name.
    return timestamp(next).isEmpty() ? now : std::max(now, next);
}

} // namespace

void Session::Private::applyPin(QList<PinnedPair> &pins, const PinStep &step)
{
    const auto present = std::ranges::find(pins, step.id(), &PinnedPair::id);
    if (step.after && present != pins.end())
        *present = *step.after;
    else if (step.after)
        pins.append(*step.after);
    else if (present != pins.end())
        pins.erase(present);
}

// What a search found before is believed until the next one has been.
void Session::Private::refreshPins()
{
    const OpenSide *left = open(Side::Left);
    const OpenSide *right = open(Side::Right);
    if (!left || !right)
        return setPins({});
    std::vector<PlacedPin> now =
        standingPins({*left->document, left->pins}, {*right->document, right->pins});
    for (PlacedPin &pin : now) {
        const auto before = std::ranges::find(pins, pin.id, &PlacedPin::id);
        if (!pin.acts && before != pins.end())
            pin = *before;
    }
    setPins(std::move(now));
}

void Session::Private::setPins(std::vector<PlacedPin> placed)
{
    if (placed == pins)
        return;
    pins = std::move(placed);
    Q_EMIT q->changed({PinsChanged()});
}

Result<QString> Session::pin(Pin::Kind kind, Range left, Range right)
{
    if (!d->open(Side::Left) || !d->open(Side::Right))
        return Unexpected({ErrorCode::NoMatch, {}, {}, tr("a pin needs a text on both sides"), {}});
    const Side keeper = d->open(Side::Left)->isReadOnly() ? Side::Right : Side::Left;
    if (d->open(keeper)->isReadOnly())
        return Unexpected(d->open(Side::Left)->error);
    std::array<Range, 2> ranges{left, right};
    std::array<Selector, 2> selectors;
    for (const Side side : bothSides) {
        const OpenSide &source = *d->open(side);
        Range &range = ranges[sideIndex(side)];
        const bool isInside = range.start >= 0 && range.end <= source.document->length();
        range = isInside ? trimmed(*source.document, range) : Range();
        if (range.isEmpty())
            return noWords();
        d->indexQuotes(side);
        Result<Selector> selector = selectorFor(*source.document, range, source.quotes.get());
        if (!selector)
            return selector.unexpected();
        selectors[sideIndex(side)] = std::move(*selector);
    }

    Edit edit;
    for (const PlacedPin &present : d->pins) {
        if (present.pin.left != ranges[0] || present.pin.right != ranges[1])
            continue;
        if (present.pin.kind == kind && present.acts)
            return present.id;
        if (std::optional<PinEdit> removal = d->removal(present.id))
            edit.pins.push_back(std::move(*removal));
    }
    PinnedPair made;
    made.id = newAnnotationId();
    made.kind = kind == Pin::Kind::Tie ? PinnedPair::Kind::Tie : PinnedPair::Kind::Cut;
    made.created = timeOfNext(d->pins);
    made.own = selectors[sideIndex(keeper)];
    made.partner =
        relativeIri(document(keeper)->info().path, document(otherSide(keeper))->info().path);
    if (made.partner.isEmpty())
        return Unexpected({ErrorCode::NotWritable,
                           document(otherSide(keeper))->info().path,
                           {},
                           tr("a pin cannot name a text without a file"),
                           tr("save it to a file and open that")});
    made.there = selectors[sideIndex(otherSide(keeper))];
    edit.pins.push_back({d->open(keeper)->number, std::nullopt, made});
    d->push(kind == Pin::Kind::Tie ? tr("Tie passages") : tr("Keep passages apart"),
            std::move(edit));
    return made.id;
}

/// Nothing where there is no such pin, or its sidecar cannot be written.
std::optional<PinEdit> Session::Private::removal(const QString &id)
{
    const auto placed = std::ranges::find(pins, id, &PlacedPin::id);
    if (placed == pins.end() || open(placed->keeper)->isReadOnly())
        return std::nullopt;
    const OpenSide &source = *open(placed->keeper);
    const auto kept = std::ranges::find(source.pins, id, &PinnedPair::id);
    if (kept == source.pins.end())
        return std::nullopt;
    return PinEdit{source.number, *kept, std::nullopt};
}

Result<void> Session::removePins(const QStringList &ids)
{
    Edit edit;
    for (const QString &id : ids) {
        std::optional<PinEdit> removal = d->removal(id);
        if (!removal)
            return Unexpected({ErrorCode::NoMatch,
                               {},
                               {},
                               tr("this pin is no longer there or cannot be removed"),
                               {}});
        edit.pins.push_back(std::move(*removal));
    }
    d->push(tr("Remove %n pin(s)", nullptr, int(ids.size())), std::move(edit));
    return {};
}

} // namespace diptych
