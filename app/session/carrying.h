// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alignment/alignment.h"
#include "annotation/annotationset.h"
#include "base/result.h"
#include "document/document.h"

#include <vector>

namespace diptych {

class QuoteIndex;

/// What comes of an annotation that is to be carried from one side to the other.
enum class CarryState {
    New,       ///< its words stand there and wait for it
    Present,   ///< it was carried before, or the coder said the same of those words
    Uncertain, ///< too little of its words stands there, or it is itself in doubt
    Missing,   ///< nothing of its words stands there, or it has itself no place
};

/// "new", "present", "uncertain", "missing", as scripts have it.
[[nodiscard]] QString carryStateName(CarryState state);

/// Where an annotation of one side belongs on the other.
struct CarryProposal
{
    Annotation annotation;                ///< as it stands on its own side
    Range range;                          ///< on the other side, without white space around it
    PassageKind kind = PassageKind::Same; ///< what became of its words
    double confidence = 0; ///< 0..1: share of both wordings' characters that they have in common
    CarryState state = CarryState::Missing;
    QString presentId; ///< of the annotation that makes it Present
};

/// The side that annotations are carried to.
struct CarryTarget
{
    const Document &document;
    const AnnotationSet &annotations;
    Coder coder;                        ///< who carries
    const QuoteIndex *quotes = nullptr; ///< of the document's text, where there is one
};

/// What a proposal needs to be New.
inline constexpr double likelyCarry = 0.5;

/// Where the annotations of @p from (links left out) belong on the other side, by their place.
/// Those with less than @p least confidence are Uncertain. O(n log n) and what counterpart() takes.
[[nodiscard]] std::vector<CarryProposal> carryProposals(const AnnotationSet &annotations, Side from,
                                                        const Alignment &alignment,
                                                        const CarryTarget &target,
                                                        double least = likelyCarry);

/// The annotation that a New proposal makes: one of the target's coder, with the tags and the note,
/// that tells where it came from (`diptych:carriedFrom`; @p source is the IRI of the proposal's
/// source). Where that coder has one on those words already, this is that one with what it lacks.
[[nodiscard]] Result<Annotation> carried(const CarryProposal &proposal, const QString &source,
                                         const CarryTarget &target);

} // namespace diptych
