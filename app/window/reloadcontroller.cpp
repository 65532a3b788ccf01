// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/reloadcontroller.h"

#include "document/segmentation.h"
#include "reading/pairview.h"
#include "reading/readingview.h"
#include "session/session.h"
#include "window/messages.h"
#include "window/sourcewatch.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStatusBar>

#include <algorithm>

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

int actingPins(const Session &session)
{
    return int(std::ranges::count(session.pins(), true, &PlacedPin::acts));
}

} // namespace

ReloadController::ReloadController(const Workbench &bench, QObject *parent)
    : QObject(parent)
    , m_bench(bench)
    , m_watch(new SourceWatch(this))
{
    connect(&m_bench.session, &Session::sourceOpened, this, &ReloadController::follow);
    connect(&m_bench.session, &Session::sourceClosed, this, &ReloadController::follow);
    connect(m_watch, &SourceWatch::changed, this, &ReloadController::tellChanged);
    connect(&m_bench.session, &Session::sourceAboutToClose, this, &ReloadController::notePlaces);
    connect(&m_bench.session, &Session::reloaded, this, [this](Side side, const Reloaded &what) {
        goOn(side, what);
        tellReloaded(side, what);
    });
}

void ReloadController::follow(Side side)
{
    m_bench.messages.withdraw(messageKey("changed"_L1, side));
    m_bench.messages.withdraw(messageKey("reloaded"_L1, side));
    const Document *document = m_bench.session.document(side);
    m_watch->watch(side, document ? document->info().path : FilePath());
}

void ReloadController::tellChanged(Side side)
{
    const Document *document = m_bench.session.document(side);
    if (!document)
        return;
    const bool isEmpty =
        QFileInfo(document->info().path.toString()).size() == 0 && document->length() > 0;
    MessageBar *bar = m_bench.messages.post(
        messageKey("changed"_L1, side), side, MessageBar::Kind::Warning,
        isEmpty ? tr("This file is empty now. What you see is the text as it was read; a program "
                     "may be just writing it anew.")
                : tr("This file has changed since it was opened. Read again, and your annotations "
                     "find their places in it."));
    connect(bar->addButton(tr("Read Again")), &QPushButton::clicked, this,
            [this, side] { Q_EMIT reloadRequested(side); });
}

void ReloadController::notePlaces()
{
    m_actingPins = actingPins(m_bench.session);
    for (const Side side : bothSides) {
        const ReadingView &view = *m_bench.pair.view(side);
        const double line = view.viewport()->height() / 3.0;
        m_places[sideIndex(side)] = {m_bench.session.sharedDocument(side), view.caret(),
                                     view.selection(), view.positionAtY(line), line};
    }
}

ReloadController::Place ReloadController::moved(const Place &place, const Reloaded &what) const
{
    if (!what.change || what.change->length(Side::Left) != place.document->length())
        return place;
    const Alignment &change = *what.change;
    Place now = place;
    const auto follow = [&](Position at) {
        const Range word = wordAt(*place.document, at);
        const Range there = change.counterpart(Side::Left, word).range;
        return std::min(there.start + (at - word.start), there.end);
    };
    now.caret = follow(place.caret);
    if (!place.selection.isEmpty())
        now.selection = change.counterpart(Side::Left, place.selection).range;
    const auto whole = Position(place.atLine);
    now.atLine = double(follow(whole)) + (place.atLine - double(whole));
    return now;
}

// The side that is read leads: it is put where it was last, and the other follows it.
void ReloadController::goOn(Side side, const Reloaded &what)
{
    Place &own = m_places[sideIndex(side)];
    if (own.document)
        own = moved(own, what);
    ReadingView *view = m_bench.pair.view(side);
    if (own.selection.isEmpty())
        view->setCaret(own.caret);
    else
        view->setSelection(own.selection);
    const Side active = m_bench.pair.activeSide();
    for (const Side placed : {otherSide(active), active}) {
        const Place &place = m_places[sideIndex(placed)];
        if (m_bench.session.document(placed))
            m_bench.pair.view(placed)->placeAt(place.atLine, place.line);
    }
    m_bench.pair.resetNudge();
    m_places = {};
}

void ReloadController::tellReloaded(Side side, const Reloaded &what)
{
    const int idle = m_actingPins - actingPins(m_bench.session);
    QStringList news;
    if (what.moved > 0)
        news << tr("%Ln annotation(s) moved with their words", nullptr, what.moved);
    if (what.edited > 0)
        news << tr("%Ln on changed words", "annotations", what.edited);
    if (what.restored > 0)
        news << tr("%Ln found again", "annotations", what.restored);
    if (what.uncertain > 0)
        news << tr("%Ln in doubt", "annotations", what.uncertain);
    if (what.lost > 0)
        news << tr("%Ln no longer found", "annotations", what.lost);
    if (idle > 0)
        news << tr("%Ln pin(s) without their words", nullptr, idle);
    if (news.isEmpty())
        return m_bench.window.statusBar()->showMessage(
            tr("Read again. Every annotation stands where it stood."), 5000);
    const bool isLoss = what.lost + what.uncertain + idle > 0;
    m_bench.messages.post(messageKey("reloaded"_L1, side), side,
                          isLoss ? MessageBar::Kind::Warning : MessageBar::Kind::Info,
                          tr("Read again: %1.").arg(news.join(u" · "_s)));
}

} // namespace diptych
