// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/gocontroller.h"

#include "models/linkends.h"
#include "reading/pairview.h"
#include "reading/readingview.h"
#include "session/session.h"
#include "window/actionregistry.h"
#include "window/gotobox.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QStatusBar>

#include <algorithm>

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

constexpr int numberedTags = 9;

} // namespace

GoController::GoController(const Workbench &bench, QObject *parent)
    : QObject(parent)
    , m_bench(bench)
{
    makeActions();
    makeTagActions();
    connect(&m_bench.session, &Session::sourceOpened, this, &GoController::updateActions);
    connect(&m_bench.session, &Session::sourceClosed, this, &GoController::updateActions);
    connect(&m_bench.session, &Session::alignmentChanged, this, &GoController::updateActions);
    updateActions();
}

void GoController::makeActions()
{
    PairView *pair = &m_bench.pair;
    const auto on = [&](const ActionSpec &spec, auto act) {
        connect(m_bench.actions.add(spec), &QAction::triggered, this, act);
    };
    on({"go.next-difference"_L1,
        tr("Next &Difference"),
        "next-difference"_L1,
        {Qt::ALT | Qt::Key_Down},
        tr("Go to the next passage that differs")},
       [this, pair] {
           if (!pair->goToNextDifference(1))
               say(tr("No difference below this place."));
       });
    on({"go.previous-difference"_L1,
        tr("&Previous Difference"),
        "previous-difference"_L1,
        {Qt::ALT | Qt::Key_Up},
        tr("Go to the passage before that differs")},
       [this, pair] {
           if (!pair->goToNextDifference(-1))
               say(tr("No difference above this place."));
       });
    on({"go.next-annotation"_L1,
        tr("Next &Annotation"),
        "next-tag"_L1,
        {Qt::ALT | Qt::Key_PageDown},
        tr("Go to the next annotation on this side")},
       [this, pair] {
           if (!pair->goToNextAnnotation(1))
               say(tr("No annotation below this place."));
       });
    on({"go.previous-annotation"_L1,
        tr("P&revious Annotation"),
        "previous-tag"_L1,
        {Qt::ALT | Qt::Key_PageUp},
        tr("Go to the annotation before, on this side")},
       [this, pair] {
           if (!pair->goToNextAnnotation(-1))
               say(tr("No annotation above this place."));
       });
    on({"go.counterpart"_L1,
        tr("&Counterpart"),
        "go-jump"_L1,
        {Qt::CTRL | Qt::Key_Return},
        tr("Go to what matches the selection or the word at the caret on the other side")},
       [this, pair] {
           if (!pair->goToCounterpart(pair->activeSide()))
               say(tr("Nothing on the other side matches."));
       });
    on({"go.other-end"_L1,
        tr("Other &End of a Link or Move"),
        {},
        {Qt::CTRL | Qt::SHIFT | Qt::Key_Return},
        tr("Go to what the words at the caret are linked to, else to where they were moved")},
       [this, pair] {
           if (!goToLinkedEnd() && !pair->goToOtherEnd())
               say(tr("No link and no moved passage at the caret."));
       });
    on({"go.other-side"_L1,
        tr("&Other Side"),
        {},
        {QKeySequence(Qt::Key_F6)},
        tr("Take the keyboard to the other text")},
       [pair] { pair->activate(otherSide(pair->activeSide())); });
    on({"go.place"_L1,
        tr("&Go to Place…"),
        {},
        {Qt::CTRL | Qt::Key_G},
        tr("Go to a paragraph, line or position by its number")},
       [this] { askForPlace(); });
}

bool GoController::goToLinkedEnd()
{
    const ReadingView *view = m_bench.pair.activeView();
    const Range place =
        view->hasSelection() ? view->selection() : Range{view->caret(), view->caret()};
    for (const LinkEnd &end : linkEndsAt(m_bench.session, view->side(), place)) {
        if (m_bench.pair.goToLink(end.from, end.id, view->side())) {
            m_bench.pair.activate(otherSide(view->side()));
            return true;
        }
    }
    return false;
}

void GoController::askForPlace()
{
    const Side side = m_bench.pair.activeSide();
    auto *box = new GoToBox(m_bench.session.sharedDocument(side), &m_bench.window);
    connect(box, &GoToBox::chosen, this, [this, side](Position at) {
        m_bench.pair.activate(side);
        m_bench.pair.view(side)->setCaret(at);
        m_bench.pair.view(side)->scrollTo(at);
    });
    box->openOver(m_bench.window);
}

void GoController::makeTagActions()
{
    for (int number = 1; number <= numberedTags; ++number) {
        const QString key = QString::number(number);
        QAction *action = m_bench.actions.add(
            {QLatin1StringView(QByteArray("go.tag-" + key.toLatin1())),
             tr("Next with the Tag of Key &%1").arg(number),
             {},
             {QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number))},
             tr("Go to the next passage that has the tag of key %1").arg(number)});
        connect(action, &QAction::triggered, this, [this, key] {
            if (const Tag *tag = m_bench.session.codebook().findByKey(key))
                goToNextWithTag(tag->id);
            else
                say(tr("No tag has the key %1.").arg(key));
        });
    }
}

void GoController::goToNextWithTag(const TagId &tag)
{
    const Side active = m_bench.pair.activeSide();
    const ReadingView *view = m_bench.pair.view(active);
    const Position from = view->hasSelection() ? view->selection().start : view->caret();
    const auto first = [&](Side side, auto &&isWanted) -> const Annotation * {
        const auto all = m_bench.session.annotations(side).all();
        const auto found = std::ranges::find_if(all, [&](const Annotation *annotation) {
            return annotation->tags.contains(tag) && isWanted(*annotation);
        });
        return found == all.end() ? nullptr : *found;
    };
    const auto any = [](const Annotation &) {
        return true;
    };
    const auto isBehind = [from](const Annotation &annotation) {
        return annotation.selector.range.start > from;
    };
    Side side = active;
    const Annotation *next = first(active, isBehind);
    if (!next) {
        side = otherSide(active);
        next = first(side, any);
    }
    if (!next) {
        side = active;
        next = first(side, any);
    }
    if (!next)
        return say(tr("No passage has this tag."));
    m_bench.pair.goToAnnotation(side, next->id);
    m_bench.pair.activate(side);
}

void GoController::updateActions()
{
    const Session &session = m_bench.session;
    const bool isOpen = session.document(Side::Left) || session.document(Side::Right);
    const bool isAligned = session.alignment();
    for (const auto id : {"go.next-annotation"_L1, "go.previous-annotation"_L1, "go.place"_L1})
        m_bench.actions.action(id)->setEnabled(isOpen);
    for (const auto id : {"go.next-difference"_L1, "go.previous-difference"_L1, "go.counterpart"_L1,
                          "go.other-end"_L1})
        m_bench.actions.action(id)->setEnabled(isAligned);
    m_bench.actions.action("go.other-side"_L1)
        ->setEnabled(session.document(Side::Left) && session.document(Side::Right));
}

void GoController::say(const QString &text)
{
    m_bench.window.statusBar()->showMessage(text, 5000);
    QAccessibleAnnouncementEvent announcement(&m_bench.window, text);
    QAccessible::updateAccessibility(&announcement);
}

} // namespace diptych
