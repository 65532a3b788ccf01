// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/session_p.h"

#include <algorithm>

namespace diptych {

namespace {

/// The tags that a sidecar carries: those used in it and those that a reader made or changed, so
/// that none is lost that is not used yet.
Codebook codebookFor(const AnnotationSet &annotations, const Codebook &codebook)
{
    QList<TagId> kept;
    for (const Tag &tag : codebook.tags()) {
        const Tag *known = Codebook::defaults().find(tag.id);
        if (annotations.countOf(tag.id) > 0 || !known || *known != tag)
            kept.append(tag.id);
    }
    return codebook.restrictedTo(kept);
}

} // namespace

void Session::Private::save(Side side)
{
    OpenSide *source = open(side);
    if (!source || !source->saver)
        return;
    setSaveState(side, SaveState::Saving);
    source->saver->save(q->sidecar(side));
}

void Session::Private::takeSaved(int number, const Sidecar &sent, const Sidecar &inFile)
{
    const std::optional<Side> side = sideOf(number);
    if (!side)
        return;
    OpenSide *source = open(*side);
    ChangeSet changes;
    if (!(sent == inFile)) {
        // Others wrote meanwhile: take what they changed, except where the reader went on since.
        const AnnotationSet before(sent.annotations);
        const AnnotationSet after(inFile.annotations);
        for (const Annotation &theirs : inFile.annotations) {
            const Annotation *was = before.find(theirs.id);
            const Annotation *now = source->annotations.find(theirs.id);
            if (was && *was == theirs)
                continue;
            if (!was && !now) {
                source->annotations.put(theirs);
                changes.push_back(AnnotationAdded{*side, theirs.id});
            } else if (was && now && *was == *now) {
                source->annotations.put(theirs);
                changes.push_back(AnnotationChanged{*side, theirs.id});
            }
        }
        for (const Annotation &was : sent.annotations) {
            const Annotation *now = source->annotations.find(was.id);
            if (!after.find(was.id) && now && *now == was) {
                source->annotations.remove(was.id);
                changes.push_back(AnnotationRemoved{*side, was.id});
            }
        }
        const Codebook united = codebook.united(inFile.codebook);
        if (!(united == codebook)) {
            codebook = united;
            changes.push_back(CodebookChanged());
        }
    }
    // What others added stands beside our steps; what they changed, a step back would undo.
    const bool onlyAdded = std::ranges::all_of(changes, [](const auto &change) {
        return std::holds_alternative<AnnotationAdded>(change);
    });
    if (!onlyAdded)
        undoStack.clear();
    if (!changes.empty())
        Q_EMIT q->changed(changes);
    if (!source->saver->isBusy())
        setSaveState(*side, SaveState::Saved);
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
    sidecar.annotations = source->annotations.toList();
    sidecar.codebook = codebookFor(source->annotations, d->codebook);
    return sidecar;
}

bool Session::flush()
{
    bool durable = true;
    for (Side side : bothSides) {
        OpenSide *open = d->open(side);
        if (!open || !open->saver)
            continue;
        open->saver->flush();
        durable = durable && open->state != SaveState::Failed;
    }
    return durable;
}

void Session::retrySave()
{
    for (Side side : bothSides) {
        if (saveState(side) == SaveState::Failed)
            d->save(side);
    }
}

} // namespace diptych
