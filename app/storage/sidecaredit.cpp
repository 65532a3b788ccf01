// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sidecaredit.h"

#include "storage/sidecarfile.h"

#include <QtCore/QSet>

#include <algorithm>

namespace diptych {

namespace {

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
    for (const AnnotationStep &step : edit.annotations)
        m_annotations.add(step);
    for (const PinStep &step : edit.pins)
        m_pins.add(step);
    if (!edit.codebook)
        return;
    if (m_codebook)
        m_codebook->second = edit.codebook->second;
    else
        m_codebook = edit.codebook;
}

void EditSum::clear()
{
    m_annotations.clear();
    m_pins.clear();
    m_codebook.reset();
}

Sidecar EditSum::imposedOn(Sidecar sidecar) const
{
    m_annotations.imposeOn(sidecar.annotations);
    m_pins.imposeOn(sidecar.pins);
    if (m_codebook)
        sidecar.codebook = m_codebook->second;
    return sidecar;
}

Sidecar EditSum::mergedInto(Sidecar sidecar, qsizetype *changed,
                            QList<Contradiction> *contradictions) const
{
    qsizetype count = 0;
    StepSum<Annotation>::Versions annotations;
    QList<Annotation> result = m_annotations.madeIn(sidecar.annotations, annotations, count);
    StepSum<PinnedPair>::Versions pins;
    sidecar.pins = m_pins.madeIn(sidecar.pins, pins, count);
    Sidecar base;
    Sidecar ours;
    Sidecar theirs;
    base.annotations = annotations.base;
    ours.annotations = annotations.ours;
    theirs.annotations = annotations.theirs;
    base.pins = pins.base;
    ours.pins = pins.ours;
    theirs.pins = pins.theirs;
    if (!theirs.annotations.isEmpty() || !theirs.pins.isEmpty()) {
        const Sidecar both = merged(base, ours, theirs, contradictions);
        result += both.annotations;
        sidecar.pins += both.pins;
    }
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
        count +=
            std::max(differences(sidecar.codebook, after), differences(after, sidecar.codebook));
        sidecar.codebook = after;
    }
    if (changed)
        *changed = count;
    return sidecar;
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
