// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/holdingcontroller.h"

#include "session/session.h"
#include "window/messages.h"

#include <QtWidgets/QMainWindow>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStatusBar>

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

constexpr int newsTime = 5000; // ms
constexpr auto matter = "holding"_L1;

} // namespace

HoldingController::HoldingController(const Workbench &bench, QObject *parent)
    : QObject(parent)
    , m_bench(bench)
{
    connect(&m_bench.session, &Session::holdingChanged, this, &HoldingController::update);
    connect(&m_bench.session, &Session::sourceOpened, this, &HoldingController::update);
    connect(&m_bench.session, &Session::sourceClosed, this, &HoldingController::update);
}

void HoldingController::update(Side side)
{
    const Holding holding = m_bench.session.holding(side);
    const bool wasElsewhere = std::exchange(m_isElsewhere[sideIndex(side)], holding.isElsewhere);
    m_bench.messages.withdraw(messageKey(matter, side));
    if (!holding.isElsewhere) {
        if (!wasElsewhere || !m_bench.session.document(side))
            return;
        m_bench.window.statusBar()->showMessage(
            side == Side::Left ? tr("You can annotate the left text here now.")
                               : tr("You can annotate the right text here now."),
            newsTime);
    } else {
        tellElsewhere(side, holding);
    }
}

void HoldingController::tellElsewhere(Side side, const Holding &holding)
{
    constexpr auto kind = MessageBar::Kind::Warning;
    if (holding.isAsking) {
        m_bench.messages.post(messageKey(matter, side), side, MessageBar::Kind::Info,
                              tr("The other window saves its work and hands this text over…"));
    } else if (holding.isUnanswered) {
        MessageBar *bar = offerTakeOver(
            side, kind,
            tr("The other window does not answer. It may be busy, or unable to save. If you "
               "annotate here all the same, what both windows save is merged."),
            tr("Ask Again"));
        connect(bar->addButton(tr("Annotate Anyway")), &QPushButton::clicked, this,
                [this, side] { m_bench.session.editAnyway(side); });
    } else if (holding.wasHere) {
        offerTakeOver(side, kind,
                      tr("Another window has taken over this text. All you did here is saved, and "
                         "what is annotated there shows here."),
                      tr("Take Back"));
    } else {
        const QString who = holding.who.isEmpty()
                                ? tr("Another Diptych window has this text open.")
                                : tr("%1 has this text open.", "person").arg(holding.who);
        const QString how = tr("You can read it here, and what is annotated there shows here.");
        offerTakeOver(side, kind, who + u' ' + how, tr("Take Over"));
    }
}

void HoldingController::refuse(Side side)
{
    const Holding holding = m_bench.session.holding(side);
    if (holding.isAsking || holding.isUnanswered)
        return; // what there is says so already
    offerTakeOver(side, MessageBar::Kind::Error, sentences(m_bench.session.saveError(side)),
                  holding.wasHere ? tr("Take Back") : tr("Take Over"));
}

MessageBar *HoldingController::offerTakeOver(Side side, MessageBar::Kind kind, const QString &text,
                                             const QString &button)
{
    MessageBar *bar = m_bench.messages.post(messageKey(matter, side), side, kind, text);
    connect(bar->addButton(button), &QPushButton::clicked, this,
            [this, side] { m_bench.session.takeOver(side); });
    return bar;
}

} // namespace diptych
