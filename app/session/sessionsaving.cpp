// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/session_p.h"

#include <algorithm>

namespace diptych {

namespace {

/// What others did to the pins of a source, except where the reader went on since; false where that
/// is nothing.
bool takePins(QList<PinnedPair> &pins, const std::vector<PinStep> &theirs)
{
    bool changed = false;
    for (const PinStep &step : theirs) {
        const auto now = std::ranges::find(pins, step.id(), &PinnedPair::id);
        const bool isThere = now != pins.end();
        if (isThere ? step.before != *now : step.before.has_value())
            continue;
        if (isThere)
            pins.erase(now);
        if (step.after)
            pins.append(*step.after);
        changed = true;
    }
    return changed;
}

} // namespace

void Session::Private::connectSaver(int number, SidecarSaver &saver)
{
    connect(&saver, &SidecarSaver::changedByOthers, q,
            [this, number](const SidecarKeeper::FromOthers &theirs) {
                takeFromOthers(number, theirs);
            });
    connect(&saver, &SidecarSaver::saved, q, [this, number] {
        const std::optional<Side> side = sideOf(number);
        if (side && !open(*side)->isReadOnly())
            setSaveState(*side, SaveState::Saved);
    });
    connect(&saver, &SidecarSaver::failed, q, [this, number](const Error &error) {
        const std::optional<Side> side = sideOf(number);
        if (side && !open(*side)->isReadOnly())
            setSaveState(*side, SaveState::Failed, error);
    });
    connect(&saver, &SidecarSaver::looked, q,
            [this, number](Tenure tenure, bool isWanted) { takeTenure(number, tenure, isWanted); });
}

void Session::Private::save(Side side, std::vector<AnnotationStep> steps,
                            std::vector<PinStep> pinSteps)
{
    OpenSide *source = open(side);
    if (!source || source->isReadOnly())
        return;
    setSaveState(side, SaveState::Saving);
    source->saver->save({std::move(steps), codebook, std::move(pinSteps)});
}

// What others changed, except where the reader went on since.
void Session::Private::takeFromOthers(int number, const SidecarKeeper::FromOthers &theirs)
{
    const std::optional<Side> side = sideOf(number);
    if (!side)
        return;
    // What is written just now is an edit as any other, and nothing of it is lost.
    Q_EMIT q->aboutToMerge(*side);
    AnnotationSet &set = open(*side)->annotations;
    ChangeSet changes;
    FromElsewhere told{.contradictions = theirs.contradictions};
    bool touchesLinks = false;
    for (const AnnotationStep &step : theirs.annotations) {
        const QString &id = step.id();
        const Annotation *now = set.find(id);
        if (now ? !step.before || *step.before != kept(*open(*side), *now)
                : step.before.has_value())
            continue;
        touchesLinks = touchesLinks || isOfLink(step);
        if (!step.after) {
            set.remove(id);
            changes.push_back(AnnotationRemoved{*side, id});
            ++told.removed;
            continue;
        }
        take(*side, *step.after);
        if (step.before)
            changes.push_back(AnnotationChanged{*side, id});
        else
            changes.push_back(AnnotationAdded{*side, id});
        ++(step.before ? told.changed : told.added);
    }
    if (theirs.codebook) {
        const Codebook united = codebook.united(*theirs.codebook);
        if (!(united == codebook)) {
            codebook = united;
            changes.push_back(CodebookChanged());
        }
    }
    const bool arePinsOthers = takePins(open(*side)->pins, theirs.pins);
    if (arePinsOthers)
        changes.push_back(PinsChanged());
    // What others added stands beside our steps; what they changed, a step back would undo.
    const bool onlyAdded = std::ranges::all_of(changes, [](const auto &change) {
        return std::holds_alternative<AnnotationAdded>(change) ||
               std::holds_alternative<PinsChanged>(change);
    });
    const bool onlyPinned = std::ranges::none_of(
        theirs.pins, [](const PinStep &step) { return step.before.has_value(); });
    if (!onlyAdded || !onlyPinned)
        undoStack.clear();
    if (!changes.empty())
        Q_EMIT q->changed(changes);
    if (touchesLinks)
        Q_EMIT q->linksChanged();
    findFarEnds();
    if (arePinsOthers)
        realignInPlace();
    if (!changes.empty() || !told.contradictions.isEmpty())
        Q_EMIT q->changedElsewhere(*side, told);
}

void Session::Private::setSaveState(Side side, SaveState state, const Error &error)
{
    OpenSide *source = open(side);
    source->state = state;
    source->error = error;
    Q_EMIT q->saveStateChanged(side);
}

SaveState Session::saveState(Side side) const
{
    const OpenSide *open = d->open(side);
    return open ? open->state : SaveState::Clean;
}

Error Session::saveError(Side side) const
{
    const OpenSide *open = d->open(side);
    return open ? open->error : Error();
}

Sidecar Session::sidecar(Side side) const
{
    const OpenSide *source = d->open(side);
    Q_ASSERT(source);
    Sidecar sidecar = source->envelope;
    describeSource(sidecar.source, *source->document);
    for (const Annotation *annotation : source->annotations.all())
        sidecar.annotations.append(Private::kept(*source, *annotation));
    sidecar.pins = source->pins;
    sidecar.codebook = carriedTags(sidecar.annotations, d->codebook);
    return sidecar;
}

void Session::setKeepsTexts(bool keepsTexts)
{
    d->keepsTexts = keepsTexts;
}

bool Session::flush()
{
    bool durable = true;
    for (Side side : bothSides) {
        OpenSide *open = d->open(side);
        if (open && open->saver)
            durable = open->saver->flush() && durable;
    }
    return durable;
}

void Session::retrySave()
{
    for (Side side : bothSides) {
        if (saveState(side) == SaveState::Failed)
            d->open(side)->saver->retry();
    }
}

Result<FilePath> Session::setSidecarAside(Side side)
{
    const Result<OpenSide *> source = d->editable(side);
    if (!source)
        return source.unexpected();
    return (*source)->saver->setAside();
}

} // namespace diptych
