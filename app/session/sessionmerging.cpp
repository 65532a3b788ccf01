// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/session_p.h"

#include "session/placing.h"
#include "session/whenfinished.h"

#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>

namespace diptych {

namespace {

FileStamp folderOf(const FilePath &source)
{
    const Result<FileStamp> stamp = fileStamp(sidecarPath(source).folder());
    return stamp ? *stamp : FileStamp();
}

} // namespace

/// Lists the folder in a worker where something came or went there, and only where a name promises
/// something looks into it.
void Session::Private::findCopies(int number)
{
    OpenSide &source = *open(*sideOf(number));
    if (source.isLookingForCopies)
        return;
    source.isLookingForCopies = true;
    struct Listed
    {
        FileStamp folder;
        QList<FilePath> copies;
        bool isNew = false;
    };
    const FilePath path = source.document->info().path;
    const QFuture<Listed> work = QtConcurrent::run(&workers, [path, before = source.copiesFolder] {
        Listed listed{folderOf(path), {}};
        listed.isNew = !(listed.folder == before);
        if (listed.isNew)
            listed.copies = possibleCopies(path);
        return listed;
    });
    whenFinished(work, q, [this, number](const Listed &listed) {
        const std::optional<Side> side = sideOf(number);
        if (!side)
            return;
        OpenSide &looked = *open(*side);
        looked.isLookingForCopies = false;
        looked.copiesFolder = listed.folder;
        if (listed.isNew && (!listed.copies.isEmpty() || !looked.copies.isEmpty()))
            readCopies(number, listed.copies);
    });
}

void Session::Private::readCopies(int number, const QList<FilePath> &paths)
{
    const Side side = *sideOf(number);
    using Copies = QList<ConflictCopy>;
    const QFuture<Copies> work = QtConcurrent::run(
        &workers, [paths, own = q->sidecar(side), document = open(side)->document] {
            Copies copies;
            for (const FilePath &path : paths) {
                std::optional<ConflictCopy> copy = conflictCopy(path, document->info().path, own);
                if (!copy)
                    continue;
                placeIn(copy->sidecar, *document);
                if (hasNews(own, copy->sidecar))
                    copies.append(std::move(*copy));
            }
            return copies;
        });
    whenFinished(work, q, [this, number](const Copies &copies) {
        const std::optional<Side> found = sideOf(number);
        if (!found)
            return;
        OpenSide &looked = *open(*found);
        const auto isSame = [](const ConflictCopy &a, const ConflictCopy &b) {
            return a.path == b.path && a.hash == b.hash;
        };
        if (std::ranges::equal(looked.copies, copies, isSame))
            return;
        looked.copies = copies;
        Q_EMIT q->conflictCopiesChanged(*found);
    });
}

QList<ConflictCopy> Session::conflictCopies(Side side) const
{
    const OpenSide *open = d->open(side);
    return open ? open->copies : QList<ConflictCopy>();
}

Result<void> Session::mergeCopy(Side side, const ConflictCopy &copy)
{
    const Result<OpenSide *> source = d->editable(side);
    if (!source)
        return source.unexpected();
    const int number = (*source)->number;
    const Sidecar own = sidecar(side);
    FromElsewhere told;
    const Sidecar both = mergedWithCopy(own, copy.sidecar, &told.contradictions);
    Edit edit;
    const Codebook united = d->codebook.united(both.codebook);
    if (!(united == d->codebook))
        edit.codebook = {d->codebook, united};
    for (AnnotationStep &step : stepsBetween(own.annotations, both.annotations)) {
        ++(step.before ? told.changed : told.added);
        edit.annotations.push_back({number, std::move(step.before), std::move(step.after)});
    }
    for (PinStep &step : stepsBetween(own.pins, both.pins))
        edit.pins.push_back({number, std::move(step.before), std::move(step.after)});
    // What is in it is here now; it is offered again when it changes.
    (*source)->copies.removeIf([&](const ConflictCopy &one) { return one.path == copy.path; });
    d->push(tr("Merge a conflicted copy"), std::move(edit));
    Q_EMIT conflictCopiesChanged(side);
    Q_EMIT changedElsewhere(side, told);
    return {};
}

} // namespace diptych
