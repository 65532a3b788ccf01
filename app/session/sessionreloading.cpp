// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/session_p.h"

#include "session/whenfinished.h"

#include <QtConcurrent/QtConcurrentRun>

namespace diptych {

namespace {

void count(Reloaded &what, const Annotation &before, const Annotation &now)
{
    const bool wasLost = before.state == AnchorState::Orphan;
    if (now.state == AnchorState::Orphan)
        what.lost += wasLost ? 0 : 1;
    else if (wasLost)
        ++what.restored;
    else if (now.state == AnchorState::Uncertain)
        what.uncertain += before.state == AnchorState::Uncertain ? 0 : 1;
    else if (now.state == AnchorState::Edited)
        what.edited += before.state == AnchorState::Edited ? 0 : 1;
    else if (now.selector.range != before.selector.range)
        ++what.moved;
}

} // namespace

/// A source that is read again, and the pair that it makes with what is open on the other side.
struct Session::Private::Rereading
{
    // What was open when it began
    int source = 0; ///< number
    int edits = 0;
    DocumentPtr document;
    AnnotationSet annotations;
    DocumentPtr other; ///< null: none
    QList<PinnedPair> otherPins;

    Result<OpenedSource> opened = OpenedSource();
    Reloaded what;
    std::vector<PlacedPin> pins;
    std::shared_ptr<const Alignment> alignment;

    void read(Side side, const LoadOptions &options)
    {
        opened = openSource(document->info().path, options, document);
        if (!opened)
            return;
        for (const Annotation &now : std::as_const(opened->sidecar.annotations)) {
            if (const Annotation *before = annotations.find(now.id))
                count(what, *before, now);
        }
        AlignOptions toNow;
        toNow.sentences = false;
        toNow.stop = options.stop;
        if (const auto change = diptych::align(*document, *opened->document, toNow))
            what.change = *change;
        opened->annotations.emplace(std::exchange(opened->sidecar.annotations, {}));
        if (other)
            align(side, options.stop);
    }

    void align(Side side, const std::stop_token &stop)
    {
        const PinnedSource own{*opened->document, opened->sidecar.pins};
        const PinnedSource theirs{*other, otherPins};
        const bool isLeft = side == Side::Left;
        pins = placedPins(isLeft ? own : theirs, isLeft ? theirs : own);
        AlignOptions options;
        options.stop = stop;
        const auto aligned =
            diptych::align(isLeft ? own.document : theirs.document,
                           isLeft ? theirs.document : own.document, actingPins(pins), options);
        if (aligned)
            alignment = *aligned;
    }
};

void Session::reload(Side side)
{
    if (!d->open(side))
        return;
    Q_EMIT sourceAboutToClose(side);
    flush();
    const OpenSide &source = *d->open(side);
    auto reading = std::make_shared<Private::Rereading>();
    reading->source = source.number;
    reading->edits = source.edits;
    reading->document = source.document;
    reading->annotations = source.annotations;
    if (const OpenSide *other = d->open(otherSide(side))) {
        reading->other = other->document;
        reading->otherPins = other->pins;
    }
    const std::size_t index = sideIndex(side);
    d->openingStop[index].request_stop();
    d->openingStop[index] = std::stop_source();
    const int number = ++d->lastNumber;
    d->opening[index] = number;
    LoadOptions options = source.options;
    options.stop = d->openingStop[index].get_token();
    Q_EMIT openingStarted(side);
    const auto work = QtConcurrent::run(&d->workers, [reading, side, options] {
        reading->read(side, options);
        return reading;
    });
    whenFinished(work, this, [this, side, index, number](const auto &done) {
        if (d->opening[index] != number)
            return; // overtaken by a later open or close
        d->opening[index] = 0;
        d->finishReload(side, *done);
    });
}

void Session::Private::finishReload(Side side, Rereading &reading)
{
    const OpenSide *source = open(side);
    if (!reading.opened)
        return Q_EMIT q->openFailed(side, reading.opened.error());
    // Swapped meanwhile, or edited by a reader who did not wait.
    if (!source || source->number != reading.source)
        return;
    Q_EMIT q->sourceAboutToClose(side);
    if (source->edits != reading.edits)
        return q->reload(side);
    const LoadOptions options = source->options;
    const OpenSide *other = open(otherSide(side));
    const bool isPair = reading.alignment && other && other->document == reading.other &&
                        other->pins == reading.otherPins;
    undoStack.clear();
    stopAligning();
    // Nobody hears of the one before the other is there.
    install(side, std::move(*reading.opened));
    open(side)->options = options;
    alignment = isPair ? reading.alignment : nullptr;
    pins = isPair ? std::move(reading.pins) : std::vector<PlacedPin>();
    Q_EMIT q->sourceOpened(side);
    Q_EMIT q->changed({CodebookChanged(), PinsChanged()});
    Q_EMIT q->linksChanged();
    Q_EMIT q->saveStateChanged(side);
    findFarEnds();
    Q_EMIT q->alignmentChanged();
    if (!isPair)
        realign();
    Q_EMIT q->reloaded(side, reading.what);
}

} // namespace diptych
