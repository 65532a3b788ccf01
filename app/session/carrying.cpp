// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/carrying.h"

#include "annotation/quoting.h"
#include "document/segmentation.h"
#include "storage/provenance.h"

#include <QtCore/QHash>

#include <algorithm>

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

bool saysTheSame(const Annotation &ours, const Annotation &theirs)
{
    return std::all_of(theirs.tags.begin(), theirs.tags.end(),
                       [&](const TagId &tag) { return ours.tags.contains(tag); }) &&
           ours.note.contains(theirs.note);
}

/// Finds the place of one annotation after the other.
class Carrier
{
public:
    Carrier(Side from, const Alignment &alignment, const CarryTarget &target, double least)
        : m_from(from)
        , m_alignment(alignment)
        , m_target(target)
        , m_least(least)
    {
        for (const Annotation *annotation : target.annotations.all()) {
            if (const auto provenance = provenanceOf(*annotation))
                m_carried.insert(provenance->id, annotation);
        }
    }

    [[nodiscard]] CarryProposal proposal(const Annotation &annotation) const
    {
        CarryProposal proposal;
        proposal.annotation = annotation;
        const Range own = annotation.selector.range;
        if (annotation.state != AnchorState::Orphan && !own.isEmpty())
            find(own, proposal);
        if (const Annotation *const present = presentFor(proposal)) {
            proposal.state = CarryState::Present;
            proposal.presentId = present->id;
        }
        return proposal;
    }

private:
    void find(Range own, CarryProposal &proposal) const
    {
        const Counterpart there = m_alignment.counterpart(m_from, own);
        proposal.kind = there.kind;
        proposal.range = trimmed(m_target.document, there.range);
        if (proposal.range.isEmpty())
            return;
        const double both = double(own.length() + proposal.range.length());
        const double common = there.similarity * double(own.length());
        proposal.confidence = std::min({1.0, there.similarity, 2 * common / both});
        const bool isSure = proposal.annotation.state != AnchorState::Uncertain;
        proposal.state =
            isSure && proposal.confidence >= m_least ? CarryState::New : CarryState::Uncertain;
    }

    // Words that were carried may have been moved to a better place by hand since.
    [[nodiscard]] const Annotation *presentFor(const CarryProposal &proposal) const
    {
        if (const Annotation *const carried = m_carried.value(proposal.annotation.id))
            return carried;
        if (proposal.range.isEmpty())
            return nullptr;
        const Annotation *const own = m_target.annotations.at(proposal.range, m_target.coder);
        return own && saysTheSame(*own, proposal.annotation) ? own : nullptr;
    }

    Side m_from;
    const Alignment &m_alignment;
    const CarryTarget &m_target;
    double m_least;
    QHash<QString, const Annotation *> m_carried; ///< by the id of what they were carried from
};

} // namespace

QString carryStateName(CarryState state)
{
    switch (state) {
    case CarryState::New:
        return u"new"_s;
    case CarryState::Present:
        return u"present"_s;
    case CarryState::Uncertain:
        return u"uncertain"_s;
    case CarryState::Missing:
        break;
    }
    return u"missing"_s;
}

std::vector<CarryProposal> carryProposals(const AnnotationSet &annotations, Side from,
                                          const Alignment &alignment, const CarryTarget &target,
                                          double least)
{
    const Carrier carrier(from, alignment, target, least);
    std::vector<CarryProposal> proposals;
    for (const Annotation *annotation : annotations.all()) {
        if (annotation->motivation != "linking"_L1)
            proposals.push_back(carrier.proposal(*annotation));
    }
    return proposals;
}

Result<Annotation> carried(const CarryProposal &proposal, const QString &source,
                           const CarryTarget &target)
{
    const Annotation &origin = proposal.annotation;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Annotation annotation;
    if (const Annotation *const own = target.annotations.at(proposal.range, target.coder)) {
        annotation = *own;
    } else {
        Result<Selector> selector = selectorFor(target.document, proposal.range, target.quotes);
        if (!selector)
            return selector.unexpected();
        annotation.id = newAnnotationId();
        annotation.motivation = origin.motivation;
        annotation.creator = target.coder;
        annotation.created = now;
        annotation.selector = std::move(*selector);
    }
    annotation.modified = now;
    for (const TagId &tag : origin.tags) {
        if (!annotation.tags.contains(tag))
            annotation.tags.append(tag);
    }
    if (!annotation.note.contains(origin.note))
        annotation.note += (annotation.note.isEmpty() ? u""_s : u"\n"_s) + origin.note;
    setProvenance(annotation, {origin.id, source, proposal.confidence});
    return annotation;
}

} // namespace diptych
