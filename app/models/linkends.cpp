// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/linkends.h"

#include "annotation/relations.h"
#include "base/text.h"
#include "models/linksmodel.h"
#include "session/session.h"

#include <QtCore/QHash>

#include <algorithm>

namespace diptych {

namespace {

bool touches(Range range, Range place)
{
    if (place.isEmpty())
        return range.start <= place.start && place.start < range.end;
    return range.start < place.end && place.start < range.end;
}

} // namespace

std::vector<LinkEnd> linkEndsAt(const Session &session, Side side, Range place)
{
    std::vector<LinkEnd> ends;
    for (const Annotation *link : session.annotations(side).links()) {
        if (link->state != AnchorState::Orphan && touches(link->selector.range, place))
            ends.push_back({side, link->id, link->selector.range, false});
    }
    for (const Annotation *link : session.annotations(otherSide(side)).links()) {
        const std::optional<Range> range = session.farEnd(otherSide(side), *link);
        if (range && touches(*range, place))
            ends.push_back({otherSide(side), link->id, *range, true});
    }
    return ends;
}

QStringList knownRelations(const Session &session)
{
    QHash<QString, int> uses;
    QStringList relations;
    for (const Side side : bothSides) {
        for (const Annotation *link : session.annotations(side).links()) {
            const QString &relation = link->link->relation;
            if (!relation.isEmpty() && ++uses[relation] == 1)
                relations.append(relation);
        }
    }
    std::ranges::stable_sort(relations, std::greater<>(),
                             [&uses](const QString &relation) { return uses.value(relation); });
    for (const QString &relation : standardRelations()) {
        if (!relations.contains(relation))
            relations.append(relation);
    }
    return relations;
}

QString farEndNews(const Session &session, Side from, const Annotation &link)
{
    if (!link.link)
        return {};
    if (link.link->state == AnchorState::Orphan)
        return LinksModel::tr("no place in the text");
    if (!session.farEnd(from, link))
        return LinksModel::tr("in %1, which is not open").arg(elided(link.link->source, 60));
    switch (link.link->state) {
    case AnchorState::Moved:
        return LinksModel::tr("found at another place");
    case AnchorState::Edited:
        return LinksModel::tr("words changed");
    case AnchorState::Uncertain:
        return LinksModel::tr("place uncertain");
    case AnchorState::Exact:
    case AnchorState::Orphan:
        break;
    }
    return {};
}

} // namespace diptych
