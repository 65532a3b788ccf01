// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/annotation.h"

#include <optional>

namespace diptych {

/// Which annotation of another source one was carried over from: `diptych:carriedFrom`.
struct Provenance
{
    QString id;                       ///< of the annotation
    QString source;                   ///< the relative IRI of its source
    std::optional<double> confidence; ///< that the words are those, 0..1

    friend bool operator==(const Provenance &, const Provenance &) = default;
};

/// Where an annotation says it came from; nothing where it does not, or not so that we understand.
[[nodiscard]] std::optional<Provenance> provenanceOf(const Annotation &annotation);

/// Lets an annotation that does not say yet where it came from say it. It is kept among the fields
/// that are passed on as they are, and goes wherever the annotation goes.
void setProvenance(Annotation &annotation, const Provenance &provenance);

} // namespace diptych
