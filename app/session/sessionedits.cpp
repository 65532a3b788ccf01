// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/session_p.h"

#include "annotation/quoting.h"

#include <algorithm>

namespace diptych {

namespace {

Unexpected noSuch(const QString &what)
{
    return Unexpected({ErrorCode::NoMatch, {}, {}, what, {}});
}

Unexpected noSuchAnnotation()
{
    return noSuch(Session::tr("this annotation is no longer there"));
}

Unexpected noSuchTag()
{
    return noSuch(Session::tr("this tag is no longer in the codebook"));
}

/// What undo calls a change of an annotation's tags.
QString tagsChanged(const Codebook &codebook, const QList<TagId> &before, const QList<TagId> &after)
{
    const auto named = [&](const QList<TagId> &tags, const QList<TagId> &others) {
        QStringList names;
        for (const TagId &tag : tags) {
            if (!others.contains(tag))
                names.append(codebook.path(tag));
        }
        return names.join(QStringLiteral(", "));
    };
    const QString given = named(after, before);
    const QString taken = named(before, after);
    if (taken.isEmpty() && !given.isEmpty())
        return Session::tr("Tag: %1").arg(given);
    if (given.isEmpty() && !taken.isEmpty())
        return Session::tr("Untag: %1").arg(taken);
    return Session::tr("Change tags");
}

/// Without tags an annotation says something by its note only; what a link says first is the link.
QString motivationFor(const Annotation &annotation)
{
    if (annotation.link)
        return QStringLiteral("linking");
    if (!annotation.tags.isEmpty())
        return QStringLiteral("tagging");
    return annotation.note.isEmpty() ? QStringLiteral("highlighting")
                                     : QStringLiteral("commenting");
}

} // namespace

Result<OpenSide *> Session::Private::editable(Side side)
{
    OpenSide *source = open(side);
    if (!source)
        return noSuch(Session::tr("nothing is open on this side"));
    if (source->isReadOnly())
        return Unexpected(source->error);
    return source;
}

/// A change of the codebook goes to the sidecars that can be written; with none it would be gone.
Result<void> Session::Private::codebookIsKept()
{
    const OpenSide *readOnly = nullptr;
    for (const Side side : bothSides) {
        const OpenSide *source = open(side);
        if (source && !source->isReadOnly())
            return {};
        if (source)
            readOnly = source;
    }
    if (readOnly)
        return Unexpected(readOnly->error);
    return {};
}

Result<Annotation> Session::Private::annotation(Side side, const QString &id)
{
    const Result<OpenSide *> source = editable(side);
    if (!source)
        return source.unexpected();
    const Annotation *found = (*source)->annotations.find(id);
    if (!found)
        return noSuchAnnotation();
    return kept(**source, *found);
}

AnnotationEdit Session::Private::put(const OpenSide &side, std::optional<Annotation> before,
                                     Annotation after)
{
    after.modified = QDateTime::currentDateTimeUtc();
    // A motivation that another program gave ("linking", "questioning") stays.
    const bool ours = !before || before->motivation == motivationFor(*before);
    if (ours)
        after.motivation = motivationFor(after);
    return {side.number, std::move(before), std::move(after)};
}

Result<AnnotationEdit> Session::Private::placedAt(Side side, const Annotation &before, Range range)
{
    const OpenSide &source = *open(side);
    Result<Selector> selector = selectorFor(*source.document, range, source.quotes.get());
    if (!selector)
        return selector.unexpected();
    Annotation after = before;
    after.selector = std::move(*selector);
    after.state = AnchorState::Exact;
    return put(source, before, std::move(after));
}

QUndoCommand *Session::Private::command(const QString &text, Edit edit)
{
    return new EditCommand(text, std::move(edit), [this](const Edit &done, bool focus) {
        if (!isRestoring)
            apply(done, focus);
    });
}

void Session::Private::push(const QString &text, Edit edit)
{
    if (edit.changesNothing())
        return;
    undoStack.push(command(text, std::move(edit)));
}

void Session::Private::apply(const Edit &edit, bool focus)
{
    restoredSteps = 0;
    ChangeSet changes;
    std::array<bool, 2> dirty{};
    bool touchesLinks = false;
    std::array<std::vector<AnnotationStep>, 2> steps;
    std::array<std::vector<PinStep>, 2> pinSteps;
    std::optional<std::pair<Side, Range>> place;
    // Tags first when they come, so that no annotation names a tag that is not there yet.
    if (edit.codebook) {
        codebook = edit.codebook->second;
        changes.push_back(CodebookChanged());
        dirty = {true, true};
    }
    for (const AnnotationEdit &change : edit.annotations) {
        const std::optional<Side> side = sideOf(change.source);
        if (!side)
            continue;
        AnnotationSet &set = open(*side)->annotations;
        const QString &id = (change.after ? change.after : change.before)->id;
        const Annotation *present = set.find(id);
        AnnotationStep step;
        if (present)
            step.before = kept(*open(*side), *present);
        step.after = change.after;
        touchesLinks = touchesLinks || isOfLink(step);
        if (change.after) {
            take(*side, *change.after);
            if (!step.before)
                changes.push_back(AnnotationAdded{*side, id});
            else
                changes.push_back(AnnotationChanged{*side, id});
        } else if (set.remove(id)) {
            changes.push_back(AnnotationRemoved{*side, id});
        }
        if (step.before || step.after)
            steps[sideIndex(*side)].push_back(std::move(step));
        if (!place)
            place = {*side, (change.after ? change.after : change.before)->selector.range};
        dirty[sideIndex(*side)] = true;
    }
    for (const PinEdit &change : edit.pins) {
        const std::optional<Side> side = sideOf(change.source);
        if (!side)
            continue;
        pinSteps[sideIndex(*side)].push_back({change.before, change.after});
        applyPin(open(*side)->pins, pinSteps[sideIndex(*side)].back());
        if (!place)
            place = {*side, (change.after ? change.after : change.before)->own.range};
        dirty[sideIndex(*side)] = true;
    }
    if (!changes.empty())
        Q_EMIT q->changed(changes);
    if (touchesLinks)
        Q_EMIT q->linksChanged();
    findFarEnds();
    for (Side side : bothSides) {
        if (!dirty[sideIndex(side)])
            continue;
        if (OpenSide *source = open(side))
            ++source->edits;
        save(side, std::move(steps[sideIndex(side)]), std::move(pinSteps[sideIndex(side)]));
    }
    if (!edit.pins.empty())
        realignInPlace();
    if (focus && place)
        Q_EMIT q->focusRequested(place->first, place->second);
}

Result<QString> Session::toggleTag(Side side, Range range, const TagId &tag)
{
    const Result<OpenSide *> source = d->editable(side);
    if (!source)
        return source.unexpected();
    if (!d->codebook.find(tag))
        return noSuchTag();
    const Annotation *present = (*source)->annotations.at(range, d->coder);
    if (!present)
        return annotate(side, range, {tag});
    const QString id = present->id;
    QList<TagId> tags = present->tags;
    if (!tags.removeOne(tag))
        tags.append(tag);
    if (tags.isEmpty() && present->note.isEmpty()) {
        if (const Result<void> removed = removeAnnotations(side, {id}); !removed)
            return removed.unexpected();
        return QString();
    }
    if (const Result<void> set = setTags(side, id, tags); !set)
        return set.unexpected();
    return id;
}

Result<QString> Session::annotate(Side side, Range range, const QList<TagId> &tags,
                                  const QString &note)
{
    const Result<OpenSide *> source = d->editable(side);
    if (!source)
        return source.unexpected();
    const auto known = [this](const TagId &tag) {
        return d->codebook.find(tag) != nullptr;
    };
    if (!std::ranges::all_of(tags, known))
        return noSuchTag();
    d->indexQuotes(side);
    Result<Selector> selector = selectorFor(*(*source)->document, range, (*source)->quotes.get());
    if (!selector)
        return selector.unexpected();
    Annotation made;
    made.id = newAnnotationId();
    made.creator = d->coder;
    made.created = QDateTime::currentDateTimeUtc();
    made.selector = std::move(*selector);
    for (const TagId &tag : tags) {
        if (!made.tags.contains(tag))
            made.tags.append(tag);
    }
    made.note = note;
    Edit edit;
    edit.annotations.push_back(Private::put(**source, std::nullopt, made));
    d->push(tags.isEmpty() ? tr("Write note") : tagsChanged(d->codebook, {}, made.tags),
            std::move(edit));
    return made.id;
}

Result<void> Session::setTags(Side side, const QString &id, const QList<TagId> &tags)
{
    const Result<Annotation> before = d->annotation(side, id);
    if (!before)
        return before.unexpected();
    const auto known = [&](const TagId &tag) {
        return d->codebook.find(tag) || before->tags.contains(tag);
    };
    if (!std::ranges::all_of(tags, known))
        return noSuchTag();
    if (tags == before->tags)
        return {};
    Annotation after = *before;
    after.tags = tags;
    Edit edit;
    edit.annotations.push_back(Private::put(*d->open(side), *before, after));
    d->push(tagsChanged(d->codebook, before->tags, tags), std::move(edit));
    return {};
}

Result<void> Session::setNote(Side side, const QString &id, const QString &note)
{
    const Result<Annotation> before = d->annotation(side, id);
    if (!before)
        return before.unexpected();
    if (note == before->note)
        return {};
    Annotation after = *before;
    after.note = note;
    Edit edit;
    edit.mergeKey = QStringLiteral("note ") + id;
    edit.annotations.push_back(Private::put(*d->open(side), *before, after));
    d->push(tr("Write note"), std::move(edit));
    return {};
}

Result<void> Session::setConfidence(Side side, const QString &id, std::optional<double> confidence)
{
    const Result<Annotation> before = d->annotation(side, id);
    if (!before)
        return before.unexpected();
    Annotation after = *before;
    if (confidence)
        after.confidence = std::clamp(*confidence, 0.0, 1.0);
    else
        after.confidence.reset();
    if (after.confidence == before->confidence)
        return {};
    Edit edit;
    edit.mergeKey = QStringLiteral("confidence ") + id;
    edit.annotations.push_back(Private::put(*d->open(side), *before, after));
    d->push(tr("Set confidence"), std::move(edit));
    return {};
}

Result<void> Session::setCreator(Side side, const QStringList &ids, const Coder &coder)
{
    Edit edit;
    for (const QString &id : ids) {
        const Result<Annotation> before = d->annotation(side, id);
        if (!before)
            return before.unexpected();
        if (before->creator == coder)
            continue;
        Annotation after = *before;
        after.creator = coder;
        edit.annotations.push_back(Private::put(*d->open(side), *before, after));
    }
    d->push(tr("Sign annotations"), std::move(edit));
    return {};
}

Result<void> Session::removeAnnotations(Side side, const QStringList &ids)
{
    const Result<OpenSide *> source = d->editable(side);
    if (!source)
        return source.unexpected();
    Edit edit;
    for (const QString &id : ids) {
        const Annotation *present = (*source)->annotations.find(id);
        if (!present)
            return noSuchAnnotation();
        edit.annotations.push_back(
            {(*source)->number, Private::kept(**source, *present), std::nullopt});
    }
    const int count = int(edit.annotations.size());
    d->push(tr("Remove %n annotation(s)", nullptr, count), std::move(edit));
    return {};
}

Result<void> Session::place(Side side, const QString &id, Range range)
{
    const Result<Annotation> before = d->annotation(side, id);
    if (!before)
        return before.unexpected();
    const Result<AnnotationEdit> placed = d->placedAt(side, *before, range);
    if (!placed)
        return placed.unexpected();
    Edit edit;
    edit.annotations.push_back(*placed);
    d->push(tr("Place annotation"), std::move(edit));
    return {};
}

Result<void> Session::confirmPlaces(Side side, const QStringList &ids)
{
    Edit edit;
    for (const QString &id : ids) {
        const Result<Annotation> before = d->annotation(side, id);
        if (!before)
            return before.unexpected();
        if (before->state == AnchorState::Orphan)
            return noSuch(tr("this annotation has no place in the text"));
        if (before->state == AnchorState::Exact)
            continue;
        const Result<AnnotationEdit> placed = d->placedAt(side, *before, before->selector.range);
        if (!placed)
            return placed.unexpected();
        edit.annotations.push_back(*placed);
    }
    const int count = int(edit.annotations.size());
    d->push(tr("Confirm the place of %n annotation(s)", nullptr, count), std::move(edit));
    return {};
}

Result<void> Session::putTag(const Tag &tag)
{
    if (const Result<void> kept = d->codebookIsKept(); !kept)
        return kept;
    Codebook after = d->codebook;
    const bool isNew = !after.find(tag.id);
    after.put(tag);
    Edit edit;
    edit.codebook = {d->codebook, after};
    d->push(isNew ? tr("Add tag “%1”").arg(tag.name) : tr("Change tag “%1”").arg(tag.name),
            std::move(edit));
    return {};
}

Result<void> Session::removeTag(const TagId &id)
{
    const Tag *tag = d->codebook.find(id);
    if (!tag)
        return noSuchTag();
    if (const Result<void> kept = d->codebookIsKept(); !kept)
        return kept;
    const QString name = tag->name;
    Edit edit;
    Codebook after = d->codebook;
    after.remove(id);
    edit.codebook = {d->codebook, after};
    for (Side side : bothSides) {
        const OpenSide *source = d->open(side);
        if (!source || source->annotations.countOf(id) == 0)
            continue;
        if (source->isReadOnly())
            return Unexpected(source->error);
        for (const Annotation *shown : source->annotations.all()) {
            if (!shown->tags.contains(id))
                continue;
            const Annotation before = Private::kept(*source, *shown);
            Annotation stripped = before;
            stripped.tags.removeOne(id);
            if (stripped.tags.isEmpty() && stripped.note.isEmpty() && !stripped.link)
                edit.annotations.push_back({source->number, before, std::nullopt});
            else
                edit.annotations.push_back(Private::put(*source, before, stripped));
        }
    }
    d->push(tr("Remove tag “%1”").arg(name), std::move(edit));
    return {};
}

} // namespace diptych
