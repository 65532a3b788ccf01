// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/sidecar.h"
#include "storage/stepsum.h"

#include <optional>
#include <utility>
#include <vector>

namespace diptych {

using AnnotationStep = Step<Annotation>;
using PinStep = Step<PinnedPair>;

/// The annotation is a link, or was one.
[[nodiscard]] inline bool isOfLink(const AnnotationStep &step)
{
    return (step.before && step.before->link) || (step.after && step.after->link);
}

/// An annotation of which a merge keeps two versions.
struct Contradiction
{
    QString id;        ///< of our version
    QString versionId; ///< of theirs
};

/// What one user action changes in one sidecar, as values.
struct SidecarEdit
{
    std::vector<AnnotationStep> annotations;
    std::optional<std::pair<Codebook, Codebook>> codebook; ///< the sidecar's: before, after
    std::vector<PinStep> pins = {};

    [[nodiscard]] bool isEmpty() const { return annotations.empty() && !codebook && pins.empty(); }
    friend bool operator==(const SidecarEdit &, const SidecarEdit &) = default;
};

/// Edits one after another, taken together: of each annotation, each pin and of the codebook what
/// it was before the first and is after the last.
class EditSum
{
public:
    /// O(edit).
    void add(const SidecarEdit &edit);
    void clear();
    [[nodiscard]] bool isEmpty() const
    {
        return m_annotations.isEmpty() && m_pins.isEmpty() && !m_codebook;
    }

    /// Which annotation is meant by @p id after these edits; null where they do not touch it.
    [[nodiscard]] const AnnotationStep *step(const QString &id) const
    {
        return m_annotations.find(id);
    }
    /// Makes these edits in @p sidecar: whatever stands there, it is as they leave it.
    [[nodiscard]] Sidecar imposedOn(Sidecar sidecar) const;
    /// Makes these edits in @p sidecar, which others may have changed meanwhile and which may hold
    /// some or all of them already: what stands neither as before nor as after them is merged, as
    /// merged() does. @p changed counts the annotations, pins and tags that are another then.
    /// Making them twice is the same as once.
    [[nodiscard]] Sidecar mergedInto(Sidecar sidecar, qsizetype *changed = nullptr,
                                     QList<Contradiction> *contradictions = nullptr) const;

private:
    StepSum<Annotation> m_annotations;
    StepSum<PinnedPair> m_pins;
    std::optional<std::pair<Codebook, Codebook>> m_codebook;
};

/// The tags that a sidecar with these annotations carries: those used in it and those that a reader
/// made or changed, so that none is lost that is not used yet.
[[nodiscard]] Codebook carriedTags(const QList<Annotation> &annotations, const Codebook &codebook);

} // namespace diptych
