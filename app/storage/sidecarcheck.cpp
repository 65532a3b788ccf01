// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sidecar.h"

#include "annotation/quoting.h"
#include "base/text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

struct SidecarCheck
{
    Q_DECLARE_TR_FUNCTIONS(diptych::Sidecar)
};

QList<Problem> problemsOfSource(const Sidecar &sidecar, const Document &document)
{
    const QString place = u"diptych:source"_s;
    const SourceRecord &source = sidecar.source;
    if (source.textSha256.isEmpty())
        return {};
    if (source.length != document.length())
        return {{place, SidecarCheck::tr("the source has %L1 characters now, it had %L2")
                            .arg(document.length())
                            .arg(source.length)}};
    if (source.textSha256 != document.textSha256())
        return {{place, SidecarCheck::tr("the text of the source has changed since")}};
    if (!source.sha256.isEmpty() && source.sha256 != document.sha256())
        return {{place,
                 SidecarCheck::tr("the file of the source has changed since, its text has not")}};
    return {};
}

/// What is wrong with where an annotation or its far end points; empty where nothing is.
QString faultOfSelector(const Selector &selector, AnchorState state, const Document &document)
{
    const Range range = selector.range;
    if (state == AnchorState::Orphan)
        return SidecarCheck::tr("its words \"%1\" have no place in the text")
            .arg(elided(selector.exact, 40));
    if (range.isEmpty() || range.start < 0)
        return SidecarCheck::tr("it has no position");
    if (range.end > document.length())
        return SidecarCheck::tr("its span %1-%2 reaches beyond the end of the text, %3")
            .arg(range.start)
            .arg(range.end)
            .arg(document.length());
    // Changed words and doubtful places are told by their state until a reader confirms them.
    const bool isClaimed = state == AnchorState::Exact || state == AnchorState::Moved;
    const QString there = document.string(range);
    if (isClaimed && there != selector.exact)
        return SidecarCheck::tr("its words \"%1\" are not those at %2-%3, \"%4\"")
            .arg(elided(selector.exact, 40), QString::number(range.start),
                 QString::number(range.end), elided(there, 40));
    return {};
}

QString itemPlace(const Sidecar &sidecar, qsizetype item)
{
    return SidecarCheck::tr("item %1 (%2)")
        .arg(QString::number(item + 1), sidecar.annotations.at(item).id);
}

} // namespace

QList<Problem> checkAgainst(const Sidecar &sidecar, const Document &document)
{
    QList<Problem> problems = problemsOfSource(sidecar, document);
    QSet<QString> ids;
    for (qsizetype i = 0; i < sidecar.annotations.size(); ++i) {
        const Annotation &annotation = sidecar.annotations[i];
        const QString place = itemPlace(sidecar, i);
        const QString fault = faultOfSelector(annotation.selector, annotation.state, document);
        if (!fault.isEmpty())
            problems.append({place, fault});
        if (ids.contains(annotation.id))
            problems.append({place, SidecarCheck::tr("another annotation has the same id")});
        ids.insert(annotation.id);
        for (const TagId &tag : annotation.tags) {
            if (!sidecar.codebook.find(tag))
                problems.append({place, SidecarCheck::tr("the codebook lacks its tag %1")
                                            .arg(tag.toString(QUuid::WithoutBraces))});
        }
    }
    for (qsizetype i = 0; i < sidecar.pins.size(); ++i) {
        const PinnedPair &pin = sidecar.pins[i];
        const bool stands = standsIn(document, pin.own);
        const Result<Range> found = stands ? pin.own.range : findQuote(document, pin.own.exact);
        if (!found && found.error().code == ErrorCode::NoMatch)
            problems.append({SidecarCheck::tr("pin %1 (%2)").arg(QString::number(i + 1), pin.id),
                             SidecarCheck::tr("its words \"%1\" are not in the text")
                                 .arg(elided(pin.own.exact, 40))});
    }
    return problems;
}

QList<Problem> checkFarEnds(const Sidecar &sidecar, const QString &source, const Document &document)
{
    QList<Problem> problems;
    for (qsizetype i = 0; i < sidecar.annotations.size(); ++i) {
        const std::optional<Link> &link = sidecar.annotations.at(i).link;
        if (!link || link->source != source)
            continue;
        const QString fault = faultOfSelector(link->selector, link->state, document);
        if (!fault.isEmpty())
            problems.append({SidecarCheck::tr("%1, far end in %2")
                                 .arg(itemPlace(sidecar, i), elided(source, 80)),
                             fault});
    }
    return problems;
}

} // namespace diptych
