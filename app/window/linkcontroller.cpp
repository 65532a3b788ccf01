// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/linkcontroller.h"

#include "annotation/relations.h"
#include "base/text.h"
#include "models/linkends.h"
#include "reading/pairview.h"
#include "reading/readingview.h"
#include "session/session.h"
#include "window/actionregistry.h"
#include "window/messages.h"
#include "window/relationbox.h"
#include "window/tagtarget.h"

#include <QtGui/QAccessible>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStatusBar>

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

constexpr auto stepKey = "link step"_L1;
constexpr qsizetype shownCodePoints = 60;
constexpr int newsTime = 5000; // ms

} // namespace

LinkController::LinkController(const Workbench &bench, QObject *parent)
    : QObject(parent)
    , m_bench(bench)
{
    makeActions();
    for (const Side side : bothSides)
        m_bench.pair.view(side)->installEventFilter(this);
    const auto forget = [this] {
        cancel();
        updateActions();
    };
    connect(&m_bench.session, &Session::sourceOpened, this, forget);
    connect(&m_bench.session, &Session::sourceClosed, this, forget);
    updateActions();
}

void LinkController::makeActions()
{
    // A plain key means linking only while a text has the keyboard.
    QAction *link = m_bench.actions.add(
        {"links.start"_L1,
         tr("&Link…"),
         "link"_L1,
         {QKeySequence(Qt::Key_L)},
         tr("Tie the selection, the annotation at the caret or the sentence to the other text")});
    link->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_bench.pair.addAction(link);
    connect(link, &QAction::triggered, this, [this] {
        if (m_start && m_start->side != m_bench.pair.activeSide())
            askForRelation();
        else
            begin();
    });
    // The window shows the panel: it alone knows where panels are.
    m_bench.actions.add({"links.list"_L1,
                         tr("List Links"),
                         {},
                         {Qt::CTRL | Qt::Key_K},
                         tr("Show all links with both wordings")});
}

void LinkController::updateActions()
{
    const Session &session = m_bench.session;
    const bool isOpen = session.document(Side::Left) || session.document(Side::Right);
    m_bench.actions.action("links.start"_L1)->setEnabled(isOpen);
    m_bench.actions.action("links.list"_L1)->setEnabled(isOpen);
}

void LinkController::begin()
{
    ReadingView *view = m_bench.pair.activeView();
    const Side side = view->side();
    m_bench.messages.withdraw(messageKey("link"_L1, side));
    if (!m_bench.session.document(otherSide(side)))
        return say(tr("A link needs a second text: open one first."));
    if (m_bench.session.saveState(side) == SaveState::ReadOnly)
        return tell(side, m_bench.session.saveError(side));
    const std::optional<TagTarget> target = tagTarget(m_bench.session, *view);
    if (!target)
        return;
    m_start = Span{side, target->range};
    // What is meant stays visible while the keyboard is on the other side.
    view->setSelection(target->range);
    if (!m_bench.pair.goToCounterpart(side))
        m_bench.pair.activate(otherSide(side));
    askForEnd();
}

void LinkController::askForEnd()
{
    const Side side = otherSide(m_start->side);
    const QString text =
        m_bench.pair.view(side)->hasSelection()
            ? tr("Link from “%1”: press Enter to link it to what is selected here, or select "
                 "something else first. Esc cancels.")
            : tr("Link from “%1”: nothing here matches it. Select what it leads to, then press "
                 "Enter. Esc cancels.");
    MessageBar *bar =
        m_bench.messages.post(stepKey, side, MessageBar::Kind::Info, text.arg(words(*m_start)));
    connect(bar->addButton(tr("Choose Relation…")), &QPushButton::clicked, this,
            &LinkController::askForRelation);
    connect(bar->addButton(tr("Cancel")), &QPushButton::clicked, this, &LinkController::cancel);
}

void LinkController::askForRelation()
{
    ReadingView *view = m_bench.pair.view(otherSide(m_start->side));
    const std::optional<TagTarget> target = tagTarget(m_bench.session, *view);
    if (!target)
        return askForEnd();
    const Range end = target->range;
    view->setSelection(end);
    auto *box = new RelationBox(knownRelations(m_bench.session), words(*m_start),
                                words({view->side(), end}), &m_bench.window);
    connect(box, &RelationBox::chosen, this,
            [this, end](const QString &relation) { make(end, relation); });
    // Left without an answer, it goes back to the step before.
    connect(
        box, &RelationBox::closed, this,
        [this] {
            if (m_start)
                askForEnd();
        },
        Qt::QueuedConnection);
    const QRect caret = view->caretRect().intersected(view->viewport()->rect());
    box->openAt({view->viewport()->mapToGlobal(caret.topLeft()), caret.size()});
}

void LinkController::make(Range end, const QString &relation)
{
    const std::optional<Span> start = std::exchange(m_start, std::nullopt);
    if (!start)
        return;
    m_bench.messages.withdraw(stepKey);
    const QString from = words(*start);
    const QString to = words({otherSide(start->side), end});
    m_bench.pair.activate(start->side);
    const Result<QString> made = m_bench.session.link(start->side, start->range, end, relation);
    if (!made)
        return tell(start->side, made.error());
    say(tr("Linked: “%1” – %2 – “%3”.").arg(from, relationText(relation), to));
}

void LinkController::cancel()
{
    if (!m_start)
        return;
    const Side side = std::exchange(m_start, std::nullopt)->side;
    m_bench.messages.withdraw(stepKey);
    if (m_bench.session.document(side))
        m_bench.pair.activate(side);
}

void LinkController::changeRelation(Side from, const QString &id)
{
    const Annotation *link = m_bench.session.annotations(from).find(id);
    if (!link || !link->link)
        return;
    auto *box = new RelationBox(knownRelations(m_bench.session), link->selector.exact,
                                link->link->selector.exact, &m_bench.window);
    connect(box, &RelationBox::chosen, this, [this, from, id](const QString &relation) {
        if (const Result<void> set = m_bench.session.setRelation(from, id, relation); !set)
            tell(from, set.error());
    });
    box->openOver(m_bench.window);
}

// While a link is being made, Enter and Esc mean it, and all else what it always means.
bool LinkController::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_start || event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() & ~Qt::KeypadModifier)
        return QObject::eventFilter(watched, event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        askForRelation();
        return true;
    case Qt::Key_Escape:
        cancel();
        return true;
    default:
        return QObject::eventFilter(watched, event);
    }
}

void LinkController::tell(Side side, const Error &error)
{
    m_bench.messages.post(messageKey("link"_L1, side), side, MessageBar::Kind::Error,
                          sentences(error));
}

void LinkController::say(const QString &text)
{
    m_bench.window.statusBar()->showMessage(text, newsTime);
    QAccessibleAnnouncementEvent announcement(&m_bench.window, text);
    QAccessible::updateAccessibility(&announcement);
}

QString LinkController::words(const Span &span) const
{
    return elided(m_bench.session.document(span.side)->string(span.range), shownCodePoints);
}

} // namespace diptych
