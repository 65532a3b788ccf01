// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/session_p.h"

#include "session/farends.h"
#include "session/whenfinished.h"

#include "annotation/quoting.h"

#include <QtConcurrent/QtConcurrentRun>

namespace diptych {

namespace {

/// A far end that is looked for, with all that takes.
struct Search
{
    int source = 0; ///< that the link is kept with
    int other = 0;  ///< the one it leads into
    QString id;
    Link link;
    DocumentPtr document;
};

/// In the order of @p searches.
std::vector<Link> found(const std::vector<Search> &searches)
{
    std::vector<Link> links(searches.size());
    QHash<int, QList<std::size_t>> byDocument;
    for (std::size_t i = 0; i < searches.size(); ++i)
        byDocument[searches[i].other].append(i);
    for (const QList<std::size_t> &indices : std::as_const(byDocument)) {
        QList<Link> lost;
        for (const std::size_t i : indices)
            lost.append(searches[i].link);
        const QList<Link> placed = placedFarEnds(lost, *searches[indices.first()].document);
        for (qsizetype i = 0; i < indices.size(); ++i)
            links[indices[i]] = placed[i];
    }
    return links;
}

} // namespace

Annotation Session::Private::kept(const OpenSide &side, Annotation shown)
{
    const auto link = side.keptLinks.constFind(shown.id);
    if (link != side.keptLinks.cend())
        shown.link = *link;
    return shown;
}

void Session::Private::take(Side side, const Annotation &annotation)
{
    OpenSide &source = *open(side);
    source.annotations.put(annotation);
    source.keptLinks.remove(annotation.id);
    if (annotation.link)
        showFarEnd(side, annotation);
}

bool Session::Private::leadsToOther(Side side, const Link &link)
{
    const OpenSide *here = open(side);
    const OpenSide *there = open(otherSide(side));
    if (!here || !there)
        return false;
    QHash<QString, bool> &answers = known[sideIndex(side)];
    const auto answer = answers.constFind(link.source);
    if (answer != answers.cend())
        return *answer;
    return *answers.insert(link.source, isNamed(link.source, here->document->info().path,
                                                there->document->info().path));
}

void Session::Private::showFarEnds(Side side)
{
    known[sideIndex(side)].clear();
    const OpenSide *source = open(side);
    if (!source)
        return;
    std::vector<Annotation> links;
    for (const Annotation *link : source->annotations.links())
        links.push_back(kept(*source, *link));
    for (const Annotation &link : links)
        showFarEnd(side, link);
}

void Session::Private::showFarEnd(Side side, const Annotation &kept)
{
    Link shown = *kept.link;
    if (leadsToOther(side, shown)) {
        const bool isOrphan = shown.state == AnchorState::Orphan;
        if (isOrphan || !standsIn(*open(otherSide(side))->document, shown.selector)) {
            lostFarEnds.push_back({open(side)->number, kept.id, shown});
            shown.state = AnchorState::Orphan;
        }
    }
    showFarEnd(side, kept, shown);
}

void Session::Private::showFarEnd(Side side, const Annotation &kept, const Link &shown)
{
    OpenSide &source = *open(side);
    if (shown == *kept.link)
        source.keptLinks.remove(kept.id);
    else
        source.keptLinks.insert(kept.id, *kept.link);
    Annotation annotation = kept;
    annotation.link = shown;
    const Annotation *present = source.annotations.find(kept.id);
    if (!present || *present != annotation)
        source.annotations.put(annotation);
}

void Session::Private::findFarEnds()
{
    std::vector<Search> searches;
    for (LostFarEnd &lost : std::exchange(lostFarEnds, {})) {
        const std::optional<Side> side = sideOf(lost.source);
        const OpenSide *other = side ? open(otherSide(*side)) : nullptr;
        if (other)
            searches.push_back({lost.source, other->number, std::move(lost.id),
                                std::move(lost.link), other->document});
    }
    if (searches.empty())
        return;
    using Found = std::shared_ptr<const std::vector<Link>>;
    const QFuture<Found> work = QtConcurrent::run(&workers, [searches] {
        return std::make_shared<const std::vector<Link>>(found(searches));
    });
    whenFinished(work, q, [this, searches](const Found &links) {
        ChangeSet changes;
        for (std::size_t i = 0; i < searches.size(); ++i) {
            const Search &search = searches[i];
            const std::optional<Side> side = sideOf(search.source);
            const OpenSide *source = side ? open(*side) : nullptr;
            const OpenSide *other = side ? open(otherSide(*side)) : nullptr;
            const Annotation *present = source ? source->annotations.find(search.id) : nullptr;
            if (!present || !other || other->number != search.other)
                continue;
            const Annotation annotation = kept(*source, *present);
            if (annotation.link != search.link)
                continue; // changed meanwhile, and looked for anew
            showFarEnd(*side, annotation, (*links)[i]);
            changes.push_back(AnnotationChanged{*side, search.id});
        }
        if (changes.empty())
            return;
        Q_EMIT q->changed(changes);
        Q_EMIT q->linksChanged();
    });
}

std::optional<Range> Session::farEnd(Side side, const Annotation &link) const
{
    if (!link.link || link.link->state == AnchorState::Orphan || !d->leadsToOther(side, *link.link))
        return std::nullopt;
    const Range range = link.link->selector.range;
    if (range.isEmpty() || range.end > d->open(otherSide(side))->document->length())
        return std::nullopt;
    return range;
}

Result<QString> Session::link(Side from, Range here, Range there, const QString &relation)
{
    const Result<OpenSide *> source = d->editable(from);
    if (!source)
        return source.unexpected();
    const OpenSide *other = d->open(otherSide(from));
    if (!other)
        return Unexpected({ErrorCode::NoMatch,
                           {},
                           {},
                           tr("nothing is open on the other side"),
                           tr("open the text that the link leads to")});
    Annotation made;
    Link &link = made.link.emplace();
    link.source = relativeIri((*source)->document->info().path, other->document->info().path);
    if (link.source.isEmpty())
        return Unexpected({ErrorCode::NotWritable,
                           other->document->info().path,
                           {},
                           tr("a link cannot name a text without a file"),
                           tr("save it to a file and open that")});
    d->indexQuotes(from);
    Result<Selector> near = selectorFor(*(*source)->document, here, (*source)->quotes.get());
    if (!near)
        return near.unexpected();
    Result<Selector> far = selectorFor(*other->document, there, other->quotes.get());
    if (!far)
        return far.unexpected();
    link.selector = std::move(*far);
    link.relation = relation.simplified();
    made.id = newAnnotationId();
    made.creator = d->coder;
    made.created = QDateTime::currentDateTimeUtc();
    made.selector = std::move(*near);
    Edit edit;
    edit.annotations.push_back(Private::put(**source, std::nullopt, made));
    d->push(tr("Link: %1").arg(link.relation), std::move(edit));
    return made.id;
}

Result<void> Session::setRelation(Side side, const QString &id, const QString &relation)
{
    const Result<Annotation> before = d->annotation(side, id);
    if (!before)
        return before.unexpected();
    if (!before->link)
        return Unexpected({ErrorCode::NoMatch, {}, {}, tr("this annotation is no link"), {}});
    Annotation after = *before;
    after.link->relation = relation.simplified();
    if (after.link == before->link)
        return {};
    Edit edit;
    edit.annotations.push_back(Private::put(*d->open(side), *before, after));
    d->push(tr("Change relation: %1").arg(after.link->relation), std::move(edit));
    return {};
}

} // namespace diptych
