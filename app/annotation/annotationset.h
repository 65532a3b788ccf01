// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/annotation.h"
#include "annotation/spanindex.h"

#include <QtCore/QHash>

#include <vector>

namespace diptych {

/// The annotations of one source, found by id and by place. Orphans have no place: overlapping()
/// never returns them.
class AnnotationSet
{
public:
    AnnotationSet() = default;
    explicit AnnotationSet(const QList<Annotation> &annotations);

    [[nodiscard]] qsizetype count() const;
    [[nodiscard]] const Annotation *find(const QString &id) const;
    /// Adds or, by id, replaces. O(n) small moves. Needs annotation.tags to name each tag once.
    void put(const Annotation &annotation);
    bool remove(const QString &id);

    /// Those that share a code point with @p range, by start, end, id. Valid until the next change.
    [[nodiscard]] std::vector<const Annotation *> overlapping(Range range) const;
    /// The one of this coder on exactly this span; links are others beside it.
    [[nodiscard]] const Annotation *at(Range range, const Coder &coder) const;
    /// All, by start, end, id; orphans at their last known place.
    [[nodiscard]] std::vector<const Annotation *> all() const;
    [[nodiscard]] QList<Annotation> toList() const;
    /// Those that are links, by start, end, id; orphans at their last known place. O(links).
    [[nodiscard]] std::vector<const Annotation *> links() const;
    /// Annotations that carry @p tag, orphans included. Kept up to date: O(1).
    [[nodiscard]] qsizetype countOf(const TagId &tag) const;

private:
    [[nodiscard]] SpanIndex &indexOf(const Annotation &annotation);
    [[nodiscard]] std::vector<const Annotation *>
    sorted(const std::vector<SpanIndex::Entry> &entries) const;
    void countTags(const Annotation &annotation, qsizetype change);

    std::vector<Annotation> m_slots; ///< a removed one leaves its slot to the next
    std::vector<quint32> m_free;
    QHash<QString, quint32> m_byId;
    QHash<TagId, qsizetype> m_tagCounts;
    SpanIndex m_placed;
    SpanIndex m_orphans;
    SpanIndex m_links; ///< of both
};

} // namespace diptych
