// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/session_p.h"

#include "session/carrying.h"

namespace diptych {

Result<QStringList> Session::carry(Side from, const std::vector<CarryProposal> &proposals)
{
    const Side to = otherSide(from);
    const Result<OpenSide *> target = d->editable(to);
    if (!target)
        return target.unexpected();
    if (!d->open(from))
        return QStringList();
    const Document &there = *(*target)->document;
    const QString source = relativeIri(there.info().path, document(from)->info().path);
    // What is made for one proposal the next may find on the same words.
    AnnotationSet made;
    QStringList ids;
    for (const CarryProposal &proposal : proposals) {
        const bool isMadeHere = made.at(proposal.range, d->coder) != nullptr;
        const CarryTarget place{there, isMadeHere ? made : (*target)->annotations, d->coder,
                                (*target)->quotes.get()};
        Result<Annotation> annotation = carried(proposal, source, place);
        if (!annotation)
            return annotation.unexpected();
        if (!isMadeHere)
            ids.append(annotation->id);
        made.put(*annotation);
    }
    d->indexQuotes(to);
    Edit edit;
    for (const QString &id : std::as_const(ids)) {
        const Annotation *before = (*target)->annotations.find(id);
        edit.annotations.push_back(
            Private::put(**target, before ? std::optional(*before) : std::nullopt, *made.find(id)));
    }
    d->push(tr("Carry over %n annotation(s)", nullptr, int(ids.size())), std::move(edit));
    return ids;
}

} // namespace diptych
