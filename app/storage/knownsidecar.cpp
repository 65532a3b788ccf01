// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/knownsidecar.h"

#include <QtCore/QHash>

namespace diptych {

namespace {

template <typename Kept> QHash<QString, const Kept *> byId(const QList<Kept> &list)
{
    QHash<QString, const Kept *> index;
    index.reserve(list.size());
    for (const Kept &kept : list)
        index.insert(kept.id, &kept);
    return index;
}

template <typename Kept> bool isSame(const Kept *a, const Kept *b)
{
    return a && b ? *a == *b : a == b;
}

/// What of @p base serves a merge with @p theirs: what they touched as it stands there, the rest as
/// it stood at first.
template <typename Kept>
QList<Kept> baseFor(const QList<Kept> &theirs, const QList<Kept> &base, const QList<Kept> &first)
{
    const auto inTheirs = byId(theirs);
    const auto inFirst = byId(first);
    const auto inBase = byId(base);
    const auto untouched = [&](const QString &id) {
        return isSame(inTheirs.value(id), inFirst.value(id));
    };
    QList<Kept> result;
    for (const Kept &kept : base) {
        const Kept *before = inFirst.value(kept.id);
        if (!untouched(kept.id))
            result.append(kept);
        else if (before)
            result.append(*before);
    }
    for (const Kept &kept : first) {
        if (!inBase.contains(kept.id) && untouched(kept.id))
            result.append(kept);
    }
    return result;
}

Sidecar baseFor(const Sidecar &theirs, const KnownSidecar &known)
{
    const auto &[base, first] = known;
    Sidecar result = base;
    result.annotations = baseFor(theirs.annotations, base.annotations, first.annotations);
    result.pins = baseFor(theirs.pins, base.pins, first.pins);
    for (const Tag &tag : base.codebook.tags()) {
        if (!theirs.codebook.find(tag.id) && !first.codebook.find(tag.id))
            result.codebook.remove(tag.id);
    }
    if (theirs.source == first.source)
        result.source = first.source;
    return result;
}

} // namespace

Sidecar mergedOver(const KnownSidecar &known, const Sidecar &ours, const Sidecar &theirs,
                   QList<Contradiction> *contradictions)
{
    return merged(baseFor(theirs, known), ours, theirs, contradictions);
}

Sidecar withThoseOf(const Sidecar &stray, const Sidecar &sidecar)
{
    Sidecar known = stray;
    const auto removeUnknown = [](auto &list, const auto &present) {
        list.removeIf([&](const auto &kept) { return !present.contains(kept.id); });
    };
    removeUnknown(known.annotations, byId(sidecar.annotations));
    removeUnknown(known.pins, byId(sidecar.pins));
    return merged(known, sidecar, stray);
}

} // namespace diptych
