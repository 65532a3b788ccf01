// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sidecaredit.h"

#include "storage/sidecarfile.h"

#include <QtCore/QSet>

#include <algorithm>

namespace diptych {

namespace {

bool stands(const Annotation &there, const std::optional<Annotation> &wanted)
{
    return wanted && there == *wanted;
}

bool isDefault(const Tag &tag)
{
    const Tag *known = Codebook::defaults().find(tag.id);
    return known && *known == tag;
}

/// Tags of @p a that @p b has not so; those that come with the program are nobody's doing.
qsizetype differences(const Codebook &a, const Codebook &b)
{
    return std::ranges::count_if(a.tags(), [&b](const Tag &tag) {
        const Tag *other = b.find(tag.id);
        return !isDefault(tag) && (!other || *other != tag);
    });
}

} // namespace

void EditSum::add(const SidecarEdit &edit)
{
    for (const AnnotationStep &step : edit.annotations) {
        const auto known = m_steps.find(step.id());
        if (known == m_steps.end())
            m_steps.insert(step.id(), step);
        else
            known->after = step.after;
    }
    if (!edit.codebook)
        return;
    if (m_codebook)
        m_codebook->second = edit.codebook->second;
    else
        m_codebook = edit.codebook;
}

void EditSum::clear()
{
    m_steps.clear();
    m_codebook.reset();
}

const AnnotationStep *EditSum::step(const QString &id) const
{
    const auto found = m_steps.constFind(id);
    return found == m_steps.cend() ? nullptr : &*found;
}

Sidecar EditSum::imposedOn(Sidecar sidecar) const
{
    QSet<QString> met;
    sidecar.annotations.removeIf([this](const Annotation &annotation) {
        const AnnotationStep *change = step(annotation.id);
        return change && !change->after;
    });
    for (qsizetype i = 0; i < sidecar.annotations.size(); ++i) {
        const AnnotationStep *change = step(sidecar.annotations.at(i).id);
        if (!change)
            continue;
        sidecar.annotations[i] = *change->after;
        met.insert(change->id());
    }
    for (const AnnotationStep &change : m_steps) {
        if (change.after && !met.contains(change.after->id))
            sidecar.annotations.append(*change.after);
    }
    if (m_codebook)
        sidecar.codebook = m_codebook->second;
    return sidecar;
}

Sidecar EditSum::mergedInto(Sidecar sidecar, qsizetype *changed) const
{
    qsizetype count = 0;
    // Those where three versions have to be told apart.
    Sidecar base;
    Sidecar ours;
    Sidecar theirs;
    QSet<QString> met;
    QList<Annotation> result;
    result.reserve(sidecar.annotations.size() + m_steps.size());
    for (const Annotation &there : std::as_const(sidecar.annotations)) {
        const AnnotationStep *change = step(there.id);
        if (change)
            met.insert(there.id);
        if (!change || stands(there, change->after)) {
            result.append(there);
            continue;
        }
        ++count;
        if (stands(there, change->before)) {
            if (change->after)
                result.append(*change->after);
            continue;
        }
        theirs.annotations.append(there);
        if (change->before)
            base.annotations.append(*change->before);
        if (change->after)
            ours.annotations.append(*change->after);
    }
    for (const AnnotationStep &change : m_steps) {
        // What others removed and these edits changed stays, as in a merge.
        if (change.after && !met.contains(change.after->id) && change.after != change.before) {
            result.append(*change.after);
            ++count;
        }
    }
    if (!theirs.annotations.isEmpty())
        result += merged(base, ours, theirs).annotations;
    sidecar.annotations = result;
    if (m_codebook && !(sidecar.codebook == m_codebook->second)) {
        Codebook after = m_codebook->second;
        if (!(sidecar.codebook == m_codebook->first)) {
            base.codebook = m_codebook->first;
            ours.codebook = m_codebook->second;
            theirs.codebook = sidecar.codebook;
            ours.annotations = theirs.annotations = result;
            after = merged(base, ours, theirs).codebook;
        }
        count += std::max(differences(sidecar.codebook, after),
                          differences(after, sidecar.codebook));
        sidecar.codebook = after;
    }
    if (changed)
        *changed = count;
    return sidecar;
}

std::vector<AnnotationStep> stepsBetween(const QList<Annotation> &before,
                                         const QList<Annotation> &after)
{
    std::vector<AnnotationStep> steps;
    if (before == after)
        return steps;
    QHash<QString, const Annotation *> old;
    old.reserve(before.size());
    for (const Annotation &annotation : before)
        old.insert(annotation.id, &annotation);
    for (const Annotation &annotation : after) {
        const Annotation *was = old.take(annotation.id);
        if (!was)
            steps.push_back({std::nullopt, annotation});
        else if (*was != annotation)
            steps.push_back({*was, annotation});
    }
    for (const Annotation *gone : std::as_const(old))
        steps.push_back({*gone, std::nullopt});
    return steps;
}

Codebook carriedTags(const QList<Annotation> &annotations, const Codebook &codebook)
{
    QSet<TagId> used;
    for (const Annotation &annotation : annotations) {
        for (const TagId &tag : annotation.tags)
            used.insert(tag);
    }
    QList<TagId> carried;
    for (const Tag &tag : codebook.tags()) {
        if (used.contains(tag.id) || !isDefault(tag))
            carried.append(tag.id);
    }
    return codebook.restrictedTo(carried);
}

} // namespace diptych
