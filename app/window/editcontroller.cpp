// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/editcontroller.h"

#include "reading/pairview.h"
#include "reading/readingview.h"
#include "session/session.h"
#include "window/actionregistry.h"
#include "window/findbar.h"
#include "window/quotation.h"
#include "window/saveguard.h"

#include <QtCore/QMimeData>
#include <QtGui/QAccessible>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QMainWindow>

namespace diptych {

using namespace Qt::StringLiterals;

EditController::EditController(const Workbench &bench, FindBar &findBar, QObject *parent)
    : QObject(parent)
    , m_bench(bench)
    , m_findBar(findBar)
{
    makeUndoActions();
    makeTextActions();
    makeFindActions();
    connect(&m_bench.session, &Session::sourceOpened, this, &EditController::updateActions);
    connect(&m_bench.session, &Session::sourceClosed, this, &EditController::updateActions);
    connect(&m_bench.pair, &PairView::selectionChanged, this, &EditController::updateActions);
    connect(&m_bench.pair, &PairView::activeSideChanged, this, &EditController::updateActions);
    updateActions();
}

void EditController::makeUndoActions()
{
    QUndoStack *stack = m_bench.session.undoStack();
    QAction *undo =
        m_bench.actions.add({"edit.undo"_L1,
                             tr("&Undo"),
                             "edit-undo"_L1,
                             {QKeySequence::Undo},
                             tr("Take back the last change, whichever side it was on")});
    QAction *redo = m_bench.actions.add({"edit.redo"_L1,
                                         tr("&Redo"),
                                         "edit-redo"_L1,
                                         {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y},
                                         tr("Make the change again that was taken back")});
    // A note that is still being typed is the last change.
    connect(undo, &QAction::triggered, this, [this, stack] {
        Q_EMIT m_bench.guard.aboutToSave();
        stack->undo();
    });
    connect(redo, &QAction::triggered, stack, &QUndoStack::redo);
    const auto update = [stack, undo, redo] {
        undo->setEnabled(stack->canUndo());
        redo->setEnabled(stack->canRedo());
        const auto literal = [](QString text) {
            return text.replace(u'&', "&&"_L1);
        };
        undo->setText(stack->canUndo() ? tr("&Undo “%1”").arg(literal(stack->undoText()))
                                       : tr("&Undo"));
        redo->setText(stack->canRedo() ? tr("&Redo “%1”").arg(literal(stack->redoText()))
                                       : tr("&Redo"));
    };
    connect(stack, &QUndoStack::indexChanged, this, update);
    connect(stack, &QUndoStack::indexChanged, this, &EditController::announceEdit);
    connect(&m_bench.session, &Session::historyRestored, this, [this, stack, update] {
        m_editsMade = stack->index();
        update();
    });
    update();
}

// Who does not see the mark appear hears of it.
void EditController::announceEdit(int index)
{
    const QUndoStack &stack = *m_bench.session.undoStack();
    const bool isTakenBack = index < std::exchange(m_editsMade, index);
    if (!QAccessible::isActive() || stack.count() == 0)
        return;
    const QString edit = isTakenBack ? tr("Undone: %1").arg(stack.redoText()) : stack.undoText();
    QAccessibleAnnouncementEvent announcement(&m_bench.window, edit);
    QAccessible::updateAccessibility(&announcement);
}

void EditController::makeTextActions()
{
    QAction *copy = m_bench.actions.add({"edit.copy"_L1,
                                         tr("&Copy"),
                                         "edit-copy"_L1,
                                         {QKeySequence::Copy},
                                         tr("Copy the selected words")});
    connect(copy, &QAction::triggered, this, [this] { m_bench.pair.activeView()->copy(); });
    QAction *quote = m_bench.actions.add({"edit.copy-reference"_L1,
                                          tr("Copy wit&h Reference"),
                                          {},
                                          {Qt::CTRL | Qt::SHIFT | Qt::Key_C},
                                          tr("Copy the selected words with where they stand")});
    connect(quote, &QAction::triggered, this, &EditController::copyWithReference);
    QAction *all = m_bench.actions.add({"edit.select-all"_L1,
                                        tr("Select &All"),
                                        "edit-select-all"_L1,
                                        {QKeySequence::SelectAll},
                                        tr("Select the whole text of this side")});
    connect(all, &QAction::triggered, this, [this] { m_bench.pair.activeView()->selectAll(); });
}

void EditController::copyWithReference()
{
    const ReadingView *view = m_bench.pair.activeView();
    if (!view->hasSelection())
        return;
    const Quotation quoted = quotation(view->document(), view->selectionOrSentence());
    auto *data = new QMimeData;
    data->setText(quoted.plain);
    data->setHtml(quoted.html);
    QGuiApplication::clipboard()->setMimeData(data);
}

void EditController::makeFindActions()
{
    ActionRegistry &actions = m_bench.actions;
    QAction *find = actions.add({"edit.find"_L1,
                                 tr("&Find…"),
                                 "edit-find"_L1,
                                 {QKeySequence::Find},
                                 tr("Find words in both texts")});
    connect(find, &QAction::triggered, &m_findBar, &FindBar::start);
    QAction *next = actions.add({"edit.find-next"_L1,
                                 tr("Find &Next"),
                                 "go-down-search"_L1,
                                 {QKeySequence(Qt::Key_F3)},
                                 tr("Go to the next hit")});
    connect(next, &QAction::triggered, &m_findBar,
            [this] { m_findBar.findNext(FindDirection::Forward); });
    QAction *previous = actions.add({"edit.find-previous"_L1,
                                     tr("Find &Previous"),
                                     "go-up-search"_L1,
                                     {QKeySequence(Qt::SHIFT | Qt::Key_F3)},
                                     tr("Go to the hit before")});
    connect(previous, &QAction::triggered, &m_findBar,
            [this] { m_findBar.findNext(FindDirection::Backward); });
}

void EditController::updateActions()
{
    const Session &session = m_bench.session;
    const bool isOpen = session.document(Side::Left) || session.document(Side::Right);
    for (const auto id :
         {"edit.select-all"_L1, "edit.find"_L1, "edit.find-next"_L1, "edit.find-previous"_L1})
        m_bench.actions.action(id)->setEnabled(isOpen);
    for (const auto id : {"edit.copy"_L1, "edit.copy-reference"_L1})
        m_bench.actions.action(id)->setEnabled(isOpen && m_bench.pair.activeView()->hasSelection());
}

} // namespace diptych
