// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/sidecar.h"

#include <QtCore/QHash>

#include <optional>
#include <utility>
#include <vector>

namespace diptych {

/// One annotation before and after; missing before: it is added, missing after: removed. At least
/// one is there, and both have the same id.
struct AnnotationStep
{
    std::optional<Annotation> before;
    std::optional<Annotation> after;

    [[nodiscard]] const QString &id() const { return (after ? after : before)->id; }
    /// It is a link, or was one.
    [[nodiscard]] bool isOfLink() const
    {
        return (before && before->link) || (after && after->link);
    }
    friend bool operator==(const AnnotationStep &, const AnnotationStep &) = default;
};

/// What one user action changes in one sidecar, as values.
struct SidecarEdit
{
    std::vector<AnnotationStep> annotations;
    std::optional<std::pair<Codebook, Codebook>> codebook; ///< the sidecar's: before, after

    [[nodiscard]] bool isEmpty() const { return annotations.empty() && !codebook; }
    friend bool operator==(const SidecarEdit &, const SidecarEdit &) = default;
};

/// Edits one after another, taken together: of each annotation and of the codebook what it was
/// before the first and is after the last.
class EditSum
{
public:
    /// O(edit).
    void add(const SidecarEdit &edit);
    void clear();
    [[nodiscard]] bool isEmpty() const { return m_steps.isEmpty() && !m_codebook; }

    /// Which annotation is meant by @p id after these edits; null where they do not touch it.
    [[nodiscard]] const AnnotationStep *step(const QString &id) const;
    /// Makes these edits in @p sidecar: whatever stands there, it is as they leave it.
    [[nodiscard]] Sidecar imposedOn(Sidecar sidecar) const;
    /// Makes these edits in @p sidecar, which others may have changed meanwhile and which may hold
    /// some or all of them already: what stands neither as before nor as after them is merged, as
    /// merged() does. @p changed counts the annotations and tags that are another then. Making them
    /// twice is the same as once.
    [[nodiscard]] Sidecar mergedInto(Sidecar sidecar, qsizetype *changed = nullptr) const;

private:
    QHash<QString, AnnotationStep> m_steps;
    std::optional<std::pair<Codebook, Codebook>> m_codebook;
};

/// What makes the annotations of @p after of those of @p before. O(annotations).
[[nodiscard]] std::vector<AnnotationStep> stepsBetween(const QList<Annotation> &before,
                                                       const QList<Annotation> &after);

/// The tags that a sidecar with these annotations carries: those used in it and those that a reader
/// made or changed, so that none is lost that is not used yet.
[[nodiscard]] Codebook carriedTags(const QList<Annotation> &annotations, const Codebook &codebook);

} // namespace diptych
