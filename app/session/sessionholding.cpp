// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/session_p.h"

namespace diptych {

using namespace std::chrono_literals;

namespace {

constexpr auto usualPace = 4s;
constexpr auto readersPace = 2s;
constexpr auto askersPace = 150ms;
constexpr auto answerTime = 6s;

Error heldElsewhere(const FilePath &path, const Holding &holding)
{
    QString what;
    if (holding.wasHere)
        what = Session::tr("another window has taken this text over");
    else if (holding.who.isEmpty())
        what = Session::tr("another Diptych window has this text open");
    else
        what = Session::tr("%1 has this text open", "person").arg(holding.who);
    return {ErrorCode::Busy, path, {}, what, Session::tr("take it over to annotate it here")};
}

FilePath sidecarOf(const OpenSide &source)
{
    return sidecarPath(source.document->info().path);
}

} // namespace

void Session::Private::hold(OpenSide &opened, Tenure tenure)
{
    if (tenure != Tenure::Elsewhere || !claims)
        return updateClaim(opened);
    Holding theirs;
    theirs.isElsewhere = true;
    theirs.who = introduced(Presence::introduction(sidecarOf(opened)));
    read(opened, theirs);
}

void Session::Private::read(OpenSide &source, const Holding &holding)
{
    source.saver->setReadOnly(true);
    source.holding = holding;
    source.state = SaveState::ReadOnly;
    source.error = heldElsewhere(source.document->info().path, holding);
    updateClaim(source);
}

void Session::Private::updateClaim(OpenSide &source)
{
    const Holding &holding = source.holding;
    source.saver->setClaim({claims, holding.isAsking, introduction()});
    if (holding.isAsking)
        source.watch->setPace(askersPace);
    else
        source.watch->setPace(holding.isElsewhere ? std::chrono::milliseconds(readersPace)
                                                  : usualPace);
}

void Session::Private::startWatching(int number)
{
    const OpenSide &source = *open(*sideOf(number));
    if (!source.watch)
        return;
    connect(source.watch.get(), &SidecarWatch::stirred, q, [this, number] { look(number); });
    look(number);
}

void Session::Private::look(int number)
{
    const std::optional<Side> side = sideOf(number);
    if (!side)
        return;
    open(*side)->saver->look();
    findCopies(number);
}

void Session::Private::takeTenure(int number, Tenure tenure, bool isWanted)
{
    const std::optional<Side> side = sideOf(number);
    if (!side || !claims)
        return;
    OpenSide &source = *open(*side);
    if (source.holding.isElsewhere) {
        // What was asked for by another is not snatched from it.
        if (tenure == Tenure::Here || (tenure != Tenure::Elsewhere && !isWanted))
            write(*side);
    } else if (tenure == Tenure::Here) {
        source.insists = false;
        if (isWanted)
            handOver(*side);
    } else if (tenure == Tenure::Elsewhere && !source.insists) {
        // The other side of this window, which has the same text, has let it go.
        handOver(*side);
    }
}

/// Only when all is safe; who asks waits so long.
void Session::Private::handOver(Side side)
{
    OpenSide &source = *open(side);
    Q_EMIT q->sourceAboutToClose(side);
    if (!source.saver->flush())
        return;
    // A step back would be an edit; whoever edits from now on goes on with them.
    keepHistory();
    undoStack.clear();
    source.saver->giveBack();
    Holding now;
    now.isElsewhere = now.wasHere = true;
    read(source, now);
    Q_EMIT q->holdingChanged(side);
    Q_EMIT q->saveStateChanged(side);
}

void Session::Private::write(Side side)
{
    OpenSide &source = *open(side);
    source.asking.reset();
    source.holding = {};
    source.saver->setReadOnly(false);
    source.state = SaveState::Clean;
    source.error = {};
    updateClaim(source);
    restoreHistory();
    Q_EMIT q->holdingChanged(side);
    Q_EMIT q->saveStateChanged(side);
}

Holding Session::holding(Side side) const
{
    const OpenSide *open = d->open(side);
    return open ? open->holding : Holding();
}

void Session::setClaiming(bool claims)
{
    d->claims = claims;
}

void Session::takeOver(Side side)
{
    OpenSide *source = d->open(side);
    if (!source || !source->holding.isElsewhere || source->holding.isAsking)
        return;
    // Where it cannot be told that it is wanted, it is taken as soon as it is free.
    Result<std::optional<Presence>> asking =
        Presence::take(sidecarOf(*source), Presence::Purpose::TakeOver);
    if (asking && *asking)
        source->asking = std::move(*asking);
    source->holding.isAsking = true;
    source->holding.isUnanswered = false;
    d->updateClaim(*source);
    d->look(source->number);
    Q_EMIT holdingChanged(side);
    const int number = source->number;
    const int asks = ++source->asks;
    QTimer::singleShot(answerTime, this, [this, number, asks] { d->stopAsking(number, asks); });
}

void Session::Private::stopAsking(int number, int asks)
{
    const std::optional<Side> side = sideOf(number);
    OpenSide *source = side ? open(*side) : nullptr;
    if (!source || !source->holding.isAsking || source->asks != asks)
        return;
    source->asking.reset();
    source->holding.isAsking = false;
    source->holding.isUnanswered = true;
    updateClaim(*source);
    Q_EMIT q->holdingChanged(*side);
}

void Session::editAnyway(Side side)
{
    OpenSide *source = d->open(side);
    if (!source || !source->holding.isElsewhere)
        return;
    source->insists = true;
    d->write(side);
}

} // namespace diptych
