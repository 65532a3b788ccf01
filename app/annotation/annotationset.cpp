// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotation/annotationset.h"

#include <algorithm>
#include <tuple>

namespace diptych {

AnnotationSet::AnnotationSet(const QList<Annotation> &annotations)
{
    m_slots.reserve(std::size_t(annotations.size()));
    m_byId.reserve(annotations.size());
    for (const Annotation &annotation : annotations) {
        const auto slot = quint32(m_slots.size());
        const auto known = m_byId.constFind(annotation.id);
        if (known != m_byId.cend()) {
            countTags(m_slots[*known], -1);
            m_slots[*known] = annotation;
        } else {
            m_byId.insert(annotation.id, slot);
            m_slots.push_back(annotation);
        }
        countTags(annotation, 1);
    }
    std::vector<SpanIndex::Entry> placed;
    std::vector<SpanIndex::Entry> orphans;
    std::vector<SpanIndex::Entry> links;
    for (quint32 slot = 0; slot < m_slots.size(); ++slot) {
        const Annotation &annotation = m_slots[slot];
        (annotation.state == AnchorState::Orphan ? orphans : placed)
            .push_back({annotation.selector.range, slot});
        if (annotation.link)
            links.push_back({annotation.selector.range, slot});
    }
    m_placed.assign(std::move(placed));
    m_orphans.assign(std::move(orphans));
    m_links.assign(std::move(links));
}

qsizetype AnnotationSet::count() const
{
    return m_byId.size();
}

const Annotation *AnnotationSet::find(const QString &id) const
{
    const auto slot = m_byId.constFind(id);
    return slot == m_byId.cend() ? nullptr : &m_slots[*slot];
}

void AnnotationSet::put(const Annotation &annotation)
{
    // A copy first: the argument may be one of ours.
    Annotation fresh = annotation;
    remove(fresh.id);
    quint32 slot = quint32(m_slots.size());
    if (m_free.empty()) {
        m_slots.emplace_back();
    } else {
        slot = m_free.back();
        m_free.pop_back();
    }
    m_byId.insert(fresh.id, slot);
    countTags(fresh, 1);
    indexOf(fresh).insert({fresh.selector.range, slot});
    if (fresh.link)
        m_links.insert({fresh.selector.range, slot});
    m_slots[slot] = std::move(fresh);
}

bool AnnotationSet::remove(const QString &id)
{
    const auto known = m_byId.constFind(id);
    if (known == m_byId.cend())
        return false;
    const quint32 slot = *known;
    m_byId.erase(known);
    const Annotation gone = std::exchange(m_slots[slot], Annotation());
    countTags(gone, -1);
    indexOf(gone).remove({gone.selector.range, slot});
    if (gone.link)
        m_links.remove({gone.selector.range, slot});
    m_free.push_back(slot);
    return true;
}

std::vector<const Annotation *> AnnotationSet::overlapping(Range range) const
{
    return sorted(m_placed.overlapping(range));
}

const Annotation *AnnotationSet::at(Range range, const Coder &coder) const
{
    const Annotation *first = nullptr;
    const auto &entries = m_placed.entries();
    for (auto it = std::ranges::lower_bound(entries, SpanIndex::Entry{range, 0});
         it != entries.end() && it->range == range; ++it) {
        const Annotation &annotation = m_slots[it->value];
        if (annotation.creator.id == coder.id && !annotation.link &&
            (!first || annotation.id < first->id))
            first = &annotation;
    }
    return first;
}

std::vector<const Annotation *> AnnotationSet::all() const
{
    std::vector<SpanIndex::Entry> entries;
    entries.reserve(m_byId.size() > 0 ? std::size_t(m_byId.size()) : 0);
    std::ranges::merge(m_placed.entries(), m_orphans.entries(), std::back_inserter(entries));
    return sorted(entries);
}

QList<Annotation> AnnotationSet::toList() const
{
    QList<Annotation> list;
    list.reserve(count());
    for (const Annotation *annotation : all())
        list.append(*annotation);
    return list;
}

std::vector<const Annotation *> AnnotationSet::links() const
{
    return sorted(m_links.entries());
}

qsizetype AnnotationSet::countOf(const TagId &tag) const
{
    return m_tagCounts.value(tag);
}

SpanIndex &AnnotationSet::indexOf(const Annotation &annotation)
{
    return annotation.state == AnchorState::Orphan ? m_orphans : m_placed;
}

std::vector<const Annotation *>
AnnotationSet::sorted(const std::vector<SpanIndex::Entry> &entries) const
{
    std::vector<const Annotation *> found;
    found.reserve(entries.size());
    for (const SpanIndex::Entry &entry : entries)
        found.push_back(&m_slots[entry.value]);
    // The entries come by range already: only those on the same span need their ids compared.
    for (auto first = found.begin(); first != found.end();) {
        const auto last = std::find_if(first, found.end(), [first](const Annotation *annotation) {
            return annotation->selector.range != (*first)->selector.range;
        });
        std::ranges::sort(first, last, {}, [](const Annotation *annotation) -> const QString & {
            return annotation->id;
        });
        first = last;
    }
    return found;
}

void AnnotationSet::countTags(const Annotation &annotation, qsizetype change)
{
    for (const TagId &tag : annotation.tags) {
        const auto counted = m_tagCounts.find(tag);
        if (counted == m_tagCounts.end())
            m_tagCounts.insert(tag, change);
        else if ((*counted += change) == 0)
            m_tagCounts.erase(counted);
    }
}

} // namespace diptych
