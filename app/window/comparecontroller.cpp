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

void CompareController::updateActions()
{
    const Session &session = m_bench.session;
    m_bench.actions.action("compare.swap"_L1)
        ->setEnabled(session.document(Side::Left) || session.document(Side::Right));
    m_bench.actions.action("compare.list"_L1)->setEnabled(session.alignment());
}

} // namespace diptych
