// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/comparecontroller.h"

#include "reading/pairview.h"
#include "session/session.h"
#include "window/actionregistry.h"
#include "window/saveguard.h"
#include "window/settings.h"

namespace diptych {

using namespace Qt::StringLiterals;

CompareController::CompareController(const Workbench &bench, QObject *parent)
    : QObject(parent)
    , m_bench(bench)
{
    PairView *pair = &m_bench.pair;
    pair->setLinked(m_bench.settings.isLinked());
    QAction *linked =
        m_bench.actions.addToggle({"compare.linked"_L1,
                                   tr("&Linked Scrolling"),
                                   "link"_L1,
                                   {QKeySequence(Qt::CTRL | Qt::Key_L)},
                                   tr("Keep matching passages level while scrolling")},
                                  m_bench.settings.isLinked());
    connect(linked, &QAction::toggled, pair, &PairView::setLinked);
    connect(pair, &PairView::linkedChanged, this, [this, linked](bool isLinked) {
        linked->setChecked(isLinked);
        m_bench.settings.setLinked(isLinked);
    });
    makeNudgeActions();
    QAction *hide =
        m_bench.actions.addToggle({"compare.hide-equal"_L1,
                                   tr("&Hide What Is Equal"),
                                   {},
                                   {Qt::CTRL | Qt::Key_H},
                                   tr("Fold long stretches that are the same on both sides")},
                                  pair->isEqualHidden());
    connect(hide, &QAction::toggled, pair, &PairView::setEqualHidden);
    connect(pair, &PairView::equalHiddenChanged, hide, &QAction::setChecked);
    QAction *swap = m_bench.actions.add({"compare.swap"_L1,
                                         tr("S&wap Sides"),
                                         "object-flip-horizontal"_L1,
                                         {Qt::CTRL | Qt::SHIFT | Qt::Key_S},
                                         tr("Left becomes right")});
    connect(swap, &QAction::triggered, this, [this] {
        Q_EMIT m_bench.guard.aboutToSave();
        m_bench.session.swapSides();
    });
    // The window shows the panel: it alone knows where panels are.
    m_bench.actions.add({"compare.list"_L1,
                         tr("List &Differences"),
                         {},
                         {Qt::CTRL | Qt::Key_D},
                         tr("Show both wordings of all that differs")});
    connect(&m_bench.session, &Session::alignmentChanged, this, &CompareController::updateActions);
    connect(&m_bench.session, &Session::sourceOpened, this, &CompareController::updateActions);
    connect(&m_bench.session, &Session::sourceClosed, this, &CompareController::updateActions);
    updateActions();
}

void CompareController::makeNudgeActions()
{
    PairView *pair = &m_bench.pair;
    const auto on = [&](const ActionSpec &spec, auto act) {
        connect(m_bench.actions.add(spec), &QAction::triggered, pair, act);
    };
    on({"compare.nudge-up"_L1,
        tr("Nudge the Other Side &Up"),
        {},
        {Qt::ALT | Qt::SHIFT | Qt::Key_Up},
        tr("Move the other side a line up against this one, and keep it so")},
       [pair] { pair->nudge(1); });
    on({"compare.nudge-down"_L1,
        tr("&Nudge the Other Side Down"),
        {},
        {Qt::ALT | Qt::SHIFT | Qt::Key_Down},
        tr("Move the other side a line down against this one, and keep it so")},
       [pair] { pair->nudge(-1); });
    on({"compare.level"_L1,
        tr("Level &Again"),
        {},
        {Qt::ALT | Qt::SHIFT | Qt::Key_Home},
        tr("Put matching passages level again")},
       [pair] { pair->resetNudge(); });
}

void CompareController::updateActions()
{
    const Session &session = m_bench.session;
    m_bench.actions.action("compare.swap"_L1)
        ->setEnabled(session.document(Side::Left) || session.document(Side::Right));
    for (const auto id :
         {"compare.list"_L1, "compare.nudge-up"_L1, "compare.nudge-down"_L1, "compare.level"_L1})
        m_bench.actions.action(id)->setEnabled(session.alignment());
}

} // namespace diptych
