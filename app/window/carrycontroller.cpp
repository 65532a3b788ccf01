// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/carrycontroller.h"

#include "document/segmentation.h"
#include "reading/pairview.h"
#include "reading/readingview.h"
#include "session/carrying.h"
#include "session/session.h"
#include "window/actionregistry.h"
#include "window/carrypanel.h"
#include "window/messages.h"

#include <QtWidgets/QMainWindow>
#include <QtWidgets/QStatusBar>

#include <algorithm>

namespace diptych {

using namespace Qt::StringLiterals;

CarryController::CarryController(const Workbench &bench, CarryPanel &panel, QObject *parent)
    : QObject(parent)
    , m_bench(bench)
    , m_panel(panel)
{
    QAction *list = m_bench.actions.add(
        {"compare.carry"_L1,
         tr("Carry &Over Annotations…"),
         {},
         {Qt::CTRL | Qt::SHIFT | Qt::Key_O},
         tr("Propose the annotations of one side on the matching words of the other")});
    connect(list, &QAction::triggered, this, &CarryController::listRequested);
    connect(&m_panel, &CarryPanel::proposalRequested, this, &CarryController::show);
    connect(&m_panel, &CarryPanel::acceptRequested, this, &CarryController::accept);
    connect(&m_panel, &CarryPanel::selectionChanged, this, &CarryController::followSelection,
            Qt::QueuedConnection);
    connect(&m_bench.pair, &PairView::selectionChanged, this, &CarryController::followSelection);
    const Session *session = &m_bench.session;
    connect(session, &Session::alignmentChanged, this, &CarryController::updateAction);
    connect(session, &Session::sourceOpened, this, &CarryController::updateAction);
    connect(session, &Session::sourceClosed, this, &CarryController::updateAction);
    updateAction();
}

void CarryController::updateAction()
{
    m_bench.actions.action("compare.carry"_L1)->setEnabled(m_bench.session.alignment());
}

// The place on the other side is selected, so that it can be mended there.
void CarryController::show(const CarryProposal &proposal, bool takeKeyboard)
{
    const Side from = m_panel.from();
    const Side to = otherSide(from);
    if (proposal.annotation.state != AnchorState::Orphan)
        m_bench.pair.goTo(from, proposal.annotation.selector.range);
    if (proposal.range.isEmpty())
        m_bench.pair.view(to)->setCaret(m_bench.pair.view(to)->caret());
    else
        m_bench.pair.goTo(to, proposal.range);
    if (takeKeyboard)
        m_bench.pair.activate(to);
}

Range CarryController::adjusted() const
{
    const CarryProposal *proposal = m_panel.isVisible() ? m_panel.single() : nullptr;
    const Side to = otherSide(m_panel.from());
    const Document *document = m_bench.session.document(to);
    if (!proposal || !document)
        return {};
    const Range selected = trimmed(*document, m_bench.pair.view(to)->selection());
    return selected == proposal->range ? Range() : selected;
}

void CarryController::followSelection()
{
    const Range words = adjusted();
    const Document *document = m_bench.session.document(otherSide(m_panel.from()));
    m_panel.showAdjusted(words.isEmpty() ? QString() : document->string(words).simplified());
}

void CarryController::accept(std::vector<CarryProposal> proposals)
{
    if (const Range words = adjusted(); proposals.size() == 1 && !words.isEmpty())
        proposals.front().range = words;
    else
        std::erase_if(proposals, [](const CarryProposal &proposal) {
            return proposal.range.isEmpty() || proposal.state == CarryState::Present;
        });
    const Side from = m_panel.from();
    const Result<QStringList> made = m_bench.session.carry(from, proposals);
    if (!made) {
        m_bench.messages.post(u"carry"_s, otherSide(from), MessageBar::Kind::Error,
                              sentences(made.error()));
        return;
    }
    m_bench.messages.withdraw(u"carry"_s);
    m_bench.window.statusBar()->showMessage(
        tr("%Ln annotation(s) carried over.", nullptr, int(made->size())), 5000);
}

} // namespace diptych
