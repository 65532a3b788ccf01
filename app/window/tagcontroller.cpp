// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/tagcontroller.h"

#include "reading/pairview.h"
#include "reading/readingview.h"
#include "session/session.h"
#include "window/actionregistry.h"
#include "window/messages.h"
#include "window/tagbox.h"
#include "window/tagdialog.h"
#include "window/tagkeys.h"

#include <QtWidgets/QMainWindow>
#include <QtWidgets/QPushButton>

namespace diptych {

using namespace Qt::StringLiterals;

TagController::TagController(const Workbench &bench, QObject *parent)
    : QObject(parent)
    , m_bench(bench)
{
    auto *keys = new TagKeys(m_bench.session, m_bench.pair, this);
    connect(keys, &TagKeys::pressed, this, &TagController::toggle);
    makeActions();
    connect(&m_bench.session, &Session::sourceOpened, this, &TagController::updateActions);
    connect(&m_bench.session, &Session::sourceClosed, this, &TagController::updateActions);
    updateActions();
}

void TagController::makeActions()
{
    // Plain keys mean tagging only while a text has the keyboard.
    const auto inTexts = [&](const ActionSpec &spec, auto act) {
        QAction *action = m_bench.actions.add(spec);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_bench.pair.addAction(action);
        connect(action, &QAction::triggered, this, act);
    };
    inTexts({"tags.box"_L1,
             tr("&Tag…"),
             "tag"_L1,
             {QKeySequence(Qt::Key_T)},
             tr("Tag the selection, else the annotation at the caret, else the sentence")},
            [this] { openBox(); });
    inTexts({"tags.note"_L1,
             tr("&Note"),
             "document-edit"_L1,
             {QKeySequence(Qt::Key_N)},
             tr("Write a note on the selection, the annotation at the caret or the sentence")},
            [this] {
                const ReadingView &view = *m_bench.pair.activeView();
                std::optional<TagTarget> target = tagTarget(m_bench.session, view);
                if (!target || isRefused(view.side()))
                    return;
                // A link has its own note, though its words may be tagged beside it.
                const Annotation *meant = annotationAtCaret(m_bench.session, view);
                if (meant && meant->link)
                    target->annotationId = meant->id;
                Q_EMIT noteRequested(*target);
            });
    inTexts({"tags.remove"_L1,
             tr("&Remove Annotation"),
             "edit-delete"_L1,
             {QKeySequence::Delete},
             tr("Remove the annotation at the caret with its tags and its note")},
            [this] { removeAtCaret(); });
    QAction *add = m_bench.actions.add(
        {"tags.new"_L1, tr("Ne&w Tag…"), "list-add"_L1, {}, tr("Add a tag to the codebook")});
    connect(add, &QAction::triggered, this, [this] { newTag(); });
}

void TagController::updateActions()
{
    const bool isOpen =
        m_bench.session.document(Side::Left) || m_bench.session.document(Side::Right);
    for (const auto id : {"tags.box"_L1, "tags.note"_L1, "tags.remove"_L1})
        m_bench.actions.action(id)->setEnabled(isOpen);
}

void TagController::toggle(const TagId &tag)
{
    const auto target = tagTarget(m_bench.session, *m_bench.pair.activeView());
    const Tag *known = m_bench.session.codebook().find(tag);
    if (target && known)
        give(*target, Tag(*known), false);
}

void TagController::openBox()
{
    ReadingView *view = m_bench.pair.activeView();
    const auto target = tagTarget(m_bench.session, *view);
    if (!target || isRefused(view->side()))
        return;
    // What is meant becomes visible before the question.
    if (!view->hasSelection())
        view->setSelection(target->range);
    const Annotation *present =
        m_bench.session.annotations(target->side).find(target->annotationId);
    const QRect caret = view->caretRect().intersected(view->viewport()->rect());
    openBoxAt(*target, present ? present->tags : QList<TagId>(),
              {view->viewport()->mapToGlobal(caret.topLeft()), caret.size()});
}

void TagController::openBoxFor(Side side, const QString &id, const QWidget &anchor)
{
    const Annotation *annotation = m_bench.session.annotations(side).find(id);
    if (annotation && !isRefused(side)) {
        openBoxAt({side, annotation->selector.range, id}, annotation->tags,
                  {anchor.mapToGlobal(QPoint()), anchor.size()});
    }
}

void TagController::openBoxAt(const TagTarget &target, const QList<TagId> &given,
                              const QRect &place)
{
    const QString quote = m_bench.session.document(target.side)->string(target.range);
    auto *box = new TagBox(m_bench.session.codebook(), given, quote, &m_bench.window);
    connect(box, &TagBox::chosen, this,
            [this, target](const Tag &tag, bool isNew) { give(target, tag, isNew); });
    box->openAt(place);
}

void TagController::give(const TagTarget &target, const Tag &tag, bool isNew)
{
    Session &session = m_bench.session;
    m_bench.messages.withdraw(messageKey("tag"_L1, target.side));
    QUndoStack *stack = session.undoStack();
    if (isNew) {
        stack->beginMacro(tr("Tag “%1”").arg(tag.name));
        if (const Result<void> made = session.putTag(tag); !made)
            tell(target.side, made.error());
    }
    // An annotation that the reader pointed at may be another coder's: its tags are edited there.
    const Annotation *pointed = session.annotations(target.side).find(target.annotationId);
    if (pointed && pointed->creator != session.coder()) {
        QList<TagId> tags = pointed->tags;
        if (!tags.removeOne(tag.id))
            tags.append(tag.id);
        if (const Result<void> set = session.setTags(target.side, target.annotationId, tags); !set)
            tell(target.side, set.error());
    } else if (const Result<QString> given = session.toggleTag(target.side, target.range, tag.id);
               !given) {
        tell(target.side, given.error());
    }
    if (isNew)
        stack->endMacro();
}

void TagController::removeAtCaret()
{
    const ReadingView *view = m_bench.pair.activeView();
    if (const Annotation *found = annotationAtCaret(m_bench.session, *view))
        removeAnnotations(view->side(), {found->id});
}

void TagController::removeAnnotations(Side side, const QStringList &ids)
{
    if (const Result<void> removed = m_bench.session.removeAnnotations(side, ids); !removed)
        tell(side, removed.error());
}

void TagController::newTag(const TagId &parent)
{
    auto *dialog = new TagDialog(m_bench.session.codebook(), parent, &m_bench.window);
    connect(dialog, &TagDialog::tagAccepted, this, [this](const Tag &tag) {
        if (const Result<void> put = m_bench.session.putTag(tag); !put)
            tell(m_bench.pair.activeSide(), put.error());
    });
    dialog->open();
}

void TagController::editTag(const TagId &id)
{
    const Tag *tag = m_bench.session.codebook().find(id);
    if (!tag)
        return;
    auto *dialog = new TagDialog(m_bench.session.codebook(), *tag, &m_bench.window);
    connect(dialog, &TagDialog::tagAccepted, this, [this](const Tag &changed) {
        if (const Result<void> put = m_bench.session.putTag(changed); !put)
            tell(m_bench.pair.activeSide(), put.error());
    });
    dialog->open();
}

void TagController::removeTag(const TagId &id)
{
    const Session &session = m_bench.session;
    const Tag *tag = session.codebook().find(id);
    if (!tag)
        return;
    const QString name = tag->name;
    const int uses = int(session.annotations(Side::Left).countOf(id) +
                         session.annotations(Side::Right).countOf(id));
    if (const Result<void> removed = m_bench.session.removeTag(id); !removed)
        return tell(m_bench.pair.activeSide(), removed.error());
    offerUndo(
        tr("The tag “%1” was removed from the codebook and from %n annotation(s).", nullptr, uses)
            .arg(name));
}

/// Said before the reader writes something that could not be kept.
bool TagController::isRefused(Side side)
{
    if (m_bench.session.saveState(side) != SaveState::ReadOnly)
        return false;
    tell(side, m_bench.session.saveError(side));
    return true;
}

void TagController::tell(Side side, const Error &error)
{
    if (m_bench.session.holding(side).isElsewhere)
        return Q_EMIT heldElsewhere(side);
    m_bench.messages.post(messageKey("tag"_L1, side), side, MessageBar::Kind::Error,
                          sentences(error));
}

// The offer stands for this very step: once another change was made, it goes.
void TagController::offerUndo(const QString &text)
{
    QUndoStack *stack = m_bench.session.undoStack();
    MessageBar *bar = m_bench.messages.post(u"undo"_s, std::nullopt, MessageBar::Kind::Info, text);
    connect(bar->addButton(tr("Undo")), &QPushButton::clicked, stack, &QUndoStack::undo);
    connect(stack, &QUndoStack::indexChanged, bar,
            [this] { m_bench.messages.withdraw(u"undo"_s); });
}

} // namespace diptych
