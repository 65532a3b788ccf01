// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sidecarfile.h"

#include "storage/foreign.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <algorithm>
#include <tuple>

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

// Namespace of the ids that the second version of an annotation gets where two contradict.
constexpr QUuid versionNamespace{0xc4e2b86f, 0x19d3, 0x4a75, 0xb0, 0x6c, 0x58,
                                 0xe1,       0x2f,   0x0a,   0x94, 0x7d};

/// One field merged; `contradicts` is set where both sides changed it differently.
template <typename T>
T mergedField(const T &base, const T &ours, const T &theirs, bool &contradicts)
{
    if (ours == theirs || theirs == base)
        return ours;
    if (ours == base)
        return theirs;
    contradicts = true;
    return ours;
}

QList<TagId> mergedTags(const QList<TagId> &base, const QList<TagId> &ours,
                        const QList<TagId> &theirs)
{
    QList<TagId> tags;
    for (const TagId &tag : ours) {
        if (theirs.contains(tag) || !base.contains(tag))
            tags.append(tag);
    }
    for (const TagId &tag : theirs) {
        if (!ours.contains(tag) && !base.contains(tag))
            tags.append(tag);
    }
    return tags;
}

/// Its far end and its relation are fields of their own.
std::optional<Link> mergedLink(const std::optional<Link> &base, const std::optional<Link> &ours,
                               const std::optional<Link> &theirs, bool &contradicts)
{
    if (!ours || !theirs)
        return mergedField(base, ours, theirs, contradicts);
    const Link old = base.value_or(Link());
    using FarEnd = std::tuple<QString, Selector, AnchorState>;
    const auto farEnd = [](const Link &link) -> FarEnd {
        return {link.source, link.selector, link.state};
    };
    Link merged = *ours;
    std::tie(merged.source, merged.selector, merged.state) =
        mergedField(farEnd(old), farEnd(*ours), farEnd(*theirs), contradicts);
    merged.relation = mergedField(old.relation, ours->relation, theirs->relation, contradicts);
    return merged;
}

/// Ours with what only they changed; `contradicts` as above.
Annotation mergedAnnotation(const Annotation &base, const Annotation &ours,
                            const Annotation &theirs, bool &contradicts)
{
    Annotation merged = ours;
    merged.motivation =
        mergedField(base.motivation, ours.motivation, theirs.motivation, contradicts);
    merged.creator = mergedField(base.creator, ours.creator, theirs.creator, contradicts);
    merged.created = mergedField(base.created, ours.created, theirs.created, contradicts);
    merged.note = mergedField(base.note, ours.note, theirs.note, contradicts);
    merged.confidence =
        mergedField(base.confidence, ours.confidence, theirs.confidence, contradicts);
    merged.link = mergedLink(base.link, ours.link, theirs.link, contradicts);
    merged.tags = mergedTags(base.tags, ours.tags, theirs.tags);
    // Place and state belong together.
    using Anchor = std::pair<Selector, AnchorState>;
    std::tie(merged.selector, merged.state) =
        mergedField(Anchor(base.selector, base.state), Anchor(ours.selector, ours.state),
                    Anchor(theirs.selector, theirs.state), contradicts);
    merged.modified = std::max(ours.modified, theirs.modified);
    merged.foreign = mergedForeign(base.foreign, ours.foreign, theirs.foreign);
    return merged;
}

/// Their version of a contradicted annotation under an id that only its content decides: merging
/// the same twice makes no third.
Annotation besideOurs(Annotation theirs)
{
    Sidecar alone;
    alone.annotations.append(theirs);
    const QUuid id = QUuid::createUuidV5(versionNamespace, serialized(alone));
    theirs.id = "urn:uuid:"_L1 + id.toString(QUuid::WithoutBraces);
    return theirs;
}

template <typename Kept> QHash<QString, const Kept *> byId(const QList<Kept> &list)
{
    QHash<QString, const Kept *> index;
    index.reserve(list.size());
    for (const Kept &kept : list)
        index.insert(kept.id, &kept);
    return index;
}

QList<Annotation> mergedAnnotations(const QList<Annotation> &base, const QList<Annotation> &ours,
                                    const QList<Annotation> &theirs,
                                    QList<Contradiction> *contradictions)
{
    const auto inBase = byId(base);
    const auto inOurs = byId(ours);
    const auto inTheirs = byId(theirs);
    QList<Annotation> merged;
    merged.reserve(std::max(ours.size(), theirs.size()));
    QList<Annotation> versions;
    for (const Annotation &own : ours) {
        const Annotation *old = inBase.value(own.id);
        const Annotation *other = inTheirs.value(own.id);
        if (!other) {
            // Removed there: that counts unless we changed it.
            if (!old || *old != own)
                merged.append(own);
            continue;
        }
        bool contradicts = false;
        merged.append(mergedAnnotation(old ? *old : Annotation(), own, *other, contradicts));
        if (!contradicts)
            continue;
        versions.append(besideOurs(*other));
        if (contradictions)
            contradictions->append({own.id, versions.last().id});
    }
    for (const Annotation &other : theirs) {
        const Annotation *old = inBase.value(other.id);
        if (!inOurs.contains(other.id) && (!old || *old != other))
            merged.append(other);
    }
    for (const Annotation &version : std::as_const(versions)) {
        if (!inOurs.contains(version.id) && !inTheirs.contains(version.id))
            merged.append(version);
    }
    return merged;
}

/// The reader made a pin or took it back: there is nothing to keep two versions of.
PinnedPair mergedPin(const PinnedPair &base, const PinnedPair &ours, const PinnedPair &theirs)
{
    bool contradicts = false;
    PinnedPair merged = ours;
    merged.kind = mergedField(base.kind, ours.kind, theirs.kind, contradicts);
    merged.created = mergedField(base.created, ours.created, theirs.created, contradicts);
    merged.own = mergedField(base.own, ours.own, theirs.own, contradicts);
    merged.partner = mergedField(base.partner, ours.partner, theirs.partner, contradicts);
    merged.there = mergedField(base.there, ours.there, theirs.there, contradicts);
    merged.foreign = mergedForeign(base.foreign, ours.foreign, theirs.foreign);
    return merged;
}

QList<PinnedPair> mergedPins(const QList<PinnedPair> &base, const QList<PinnedPair> &ours,
                             const QList<PinnedPair> &theirs)
{
    const auto inBase = byId(base);
    const auto inOurs = byId(ours);
    const auto inTheirs = byId(theirs);
    QList<PinnedPair> merged;
    for (const PinnedPair &own : ours) {
        const PinnedPair *old = inBase.value(own.id);
        const PinnedPair *other = inTheirs.value(own.id);
        if (other)
            merged.append(mergedPin(old ? *old : PinnedPair(), own, *other));
        else if (!old || *old != own)
            merged.append(own);
    }
    for (const PinnedPair &other : theirs) {
        const PinnedPair *old = inBase.value(other.id);
        if (!inOurs.contains(other.id) && (!old || *old != other))
            merged.append(other);
    }
    return merged;
}

Tag mergedTag(const Tag &base, const Tag &ours, const Tag &theirs)
{
    bool contradicts = false; // a tag has one name and colour: ours
    Tag merged = ours;
    merged.name = mergedField(base.name, ours.name, theirs.name, contradicts);
    merged.parent = mergedField(base.parent, ours.parent, theirs.parent, contradicts);
    merged.color = mergedField(base.color, ours.color, theirs.color, contradicts);
    merged.key = mergedField(base.key, ours.key, theirs.key, contradicts);
    merged.description =
        mergedField(base.description, ours.description, theirs.description, contradicts);
    merged.foreign = mergedForeign(base.foreign, ours.foreign, theirs.foreign);
    return merged;
}

/// A tag that one side removed stays while an annotation carries it.
Codebook mergedCodebook(const Codebook &base, const Codebook &ours, const Codebook &theirs,
                        const QList<Annotation> &annotations)
{
    QSet<TagId> used;
    for (const Annotation &annotation : annotations)
        used.unite(QSet<TagId>(annotation.tags.cbegin(), annotation.tags.cend()));
    QList<Tag> merged;
    for (const Tag &own : ours.tags()) {
        const Tag *old = base.find(own.id);
        const Tag *other = theirs.find(own.id);
        if (other)
            merged.append(mergedTag(old ? *old : Tag(), own, *other));
        else if (!old || *old != own || used.contains(own.id))
            merged.append(own);
    }
    for (const Tag &other : theirs.tags()) {
        const Tag *old = base.find(other.id);
        if (!ours.find(other.id) && (!old || *old != other || used.contains(other.id)))
            merged.append(other);
    }
    return Codebook(merged);
}

SourceRecord mergedSource(const SourceRecord &base, const SourceRecord &ours,
                          const SourceRecord &theirs)
{
    bool contradicts = false;
    SourceRecord merged = ours;
    // What is known of the file is known together: ours is the one our positions count.
    if (ours.textSha256 == base.textSha256 && ours.sha256 == base.sha256) {
        merged = theirs;
    }
    merged.title = mergedField(base.title, ours.title, theirs.title, contradicts);
    merged.publisher = mergedField(base.publisher, ours.publisher, theirs.publisher, contradicts);
    merged.date = mergedField(base.date, ours.date, theirs.date, contradicts);
    contradicts = false;
    merged.memo = mergedField(base.memo, ours.memo, theirs.memo, contradicts);
    if (contradicts && !ours.memo.contains(theirs.memo))
        merged.memo = ours.memo + "\n\n"_L1 + theirs.memo;
    merged.foreign = mergedForeign(base.foreign, ours.foreign, theirs.foreign);
    return merged;
}

} // namespace

Sidecar merged(const Sidecar &base, const Sidecar &ours, const Sidecar &theirs,
               QList<Contradiction> *contradictions)
{
    bool contradicts = false;
    Sidecar merged;
    // Two that began separately: theirs was there first.
    merged.id =
        base.id.isEmpty() ? theirs.id : mergedField(base.id, ours.id, theirs.id, contradicts);
    merged.label = mergedField(base.label, ours.label, theirs.label, contradicts);
    merged.sourceName =
        mergedField(base.sourceName, ours.sourceName, theirs.sourceName, contradicts);
    merged.source = mergedSource(base.source, ours.source, theirs.source);
    merged.annotations =
        mergedAnnotations(base.annotations, ours.annotations, theirs.annotations, contradictions);
    merged.pins = mergedPins(base.pins, ours.pins, theirs.pins);
    merged.codebook =
        mergedCodebook(base.codebook, ours.codebook, theirs.codebook, merged.annotations);
    merged.foreign = mergedForeign(base.foreign, ours.foreign, theirs.foreign);
    return merged;
}

} // namespace diptych
