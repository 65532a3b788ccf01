// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/readingview_p.h"

#include "document/segmentation.h"

#include <QtGui/QAccessible>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QStyleHints>

#include <algorithm>

namespace diptych {

Position ReadingView::caret() const
{
    return d->state.caret;
}

Range ReadingView::selection() const
{
    return d->state.range();
}

bool ReadingView::hasSelection() const
{
    return d->state.anchor != d->state.caret;
}

QString ReadingView::selectedText() const
{
    return d->flow.document().string(selection());
}

Range ReadingView::selectionOrSentence() const
{
    const Range chosen = trimmed(d->flow.document(), selection());
    return chosen.isEmpty() ? sentenceAt(d->flow.document(), caret()) : chosen;
}

QRect ReadingView::caretRect() const
{
    return d->page.caretBox(caret()).toAlignedRect();
}

void ReadingView::setCaret(Position at)
{
    d->motion.forgetColumn();
    d->reveal({at, at});
    d->setCaretState({at, at}, false);
}

void ReadingView::setSelection(Range range)
{
    d->motion.forgetColumn();
    d->reveal({std::min(range.start, range.end), std::max(range.start, range.end)});
    d->setCaretState({range.start, range.end}, false);
}

void ReadingView::selectAll()
{
    d->setCaretState({0, d->flow.length()}, false);
}

void ReadingView::copy() const
{
    if (hasSelection())
        QGuiApplication::clipboard()->setText(selectedText());
}

QStringList ReadingView::annotationIdsAt(Position at) const
{
    const AnnotationSet &annotations = d->session.annotations(d->side);
    std::vector<const Annotation *> here = annotations.overlapping({at, at + 1});
    if (here.empty() && at > 0)
        here = annotations.overlapping({at - 1, at});
    std::stable_sort(here.begin(), here.end(), [](const Annotation *a, const Annotation *b) {
        return a->selector.range.length() < b->selector.range.length();
    });
    QStringList ids;
    for (const Annotation *annotation : here)
        ids.append(annotation->id);
    return ids;
}

void ReadingView::setCurrentAnnotation(const QString &id)
{
    if (id == d->currentAnnotation)
        return;
    const AnnotationSet &annotations = d->session.annotations(d->side);
    for (const QString &changed : {d->currentAnnotation, id}) {
        if (const Annotation *annotation = annotations.find(changed))
            d->repaintRange(annotation->selector.range);
    }
    d->currentAnnotation = id;
}

void ReadingView::setCounterpart(std::optional<Range> range)
{
    if (range == d->counterpart)
        return;
    for (const std::optional<Range> &changed : {d->counterpart, range}) {
        if (changed)
            d->repaintRange({changed->start, changed->end + 1});
    }
    d->counterpart = range;
}

std::optional<Range> ReadingView::counterpart() const
{
    return d->counterpart;
}

void ReadingView::setPointedAt(std::optional<Range> range)
{
    if (range == d->pointedAt)
        return;
    for (const std::optional<Range> &changed : {d->pointedAt, range}) {
        if (changed)
            d->repaintRange(*changed);
    }
    d->pointedAt = range;
}

QString ReadingView::currentAnnotation() const
{
    return d->currentAnnotation;
}

void ReadingView::Private::setCaretState(CaretState wanted, bool show)
{
    const Position end = flow.length();
    const CaretState old = state;
    state = {std::clamp<Position>(wanted.anchor, 0, end),
             std::clamp<Position>(wanted.caret, 0, end)};
    for (const Position at : {state.anchor, state.caret})
        openAround(at);
    if (show)
        q.ensureVisible({state.caret, state.caret});
    if (state == old)
        return;
    activated.clear();
    search.cancelStep();
    if (old.anchor != state.anchor) {
        repaintRange(old.range());
        repaintRange(state.range());
    } else {
        repaintRange({std::min(old.caret, state.caret), std::max(old.caret, state.caret) + 1});
    }
    restartBlink();
    tellAssistants(old);
    if (old.range() != state.range() && (old.anchor != old.caret || state.anchor != state.caret))
        Q_EMIT q.selectionChanged();
    if (old.caret != state.caret)
        Q_EMIT q.caretMoved(state.caret);
}

void ReadingView::Private::tellAssistants(CaretState old)
{
    if (!QAccessible::isActive())
        return;
    if (old.range() != state.range()) {
        QAccessibleTextSelectionEvent selected(&q, int(state.range().start),
                                               int(state.range().end));
        QAccessible::updateAccessibility(&selected);
    }
    if (old.caret == state.caret)
        return;
    QAccessibleTextCursorEvent moved(&q, int(state.caret));
    QAccessible::updateAccessibility(&moved);
    if (const std::optional<Range> fold = foldWith(state.caret);
        fold && *fold != foldWith(old.caret))
        announce({foldLabel(*fold), tr("Hidden; Enter shows it")});
    const QStringList names = q.tagRunAt(state.caret).names;
    if (names != q.tagRunAt(old.caret).names)
        announce(names);
}

void ReadingView::Private::announce(const QStringList &names)
{
    if (names.isEmpty() || !QAccessible::isActive())
        return;
    QAccessibleAnnouncementEvent announced(&q, names.join(QStringLiteral(", ")));
    QAccessible::updateAccessibility(&announced);
}

void ReadingView::Private::activateNextOf(const QStringList &ids, int direction)
{
    Q_ASSERT(!ids.isEmpty());
    const qsizetype count = ids.size();
    qsizetype index = std::max<qsizetype>(0, ids.indexOf(currentAnnotation));
    if (activated == ids.at(index))
        index = (index + direction + count) % count;
    activated = ids.at(index);
    const QString id = activated; // a slot may change it
    const Annotation *annotation = session.annotations(side).find(id);
    QStringList names;
    for (const TagId &tag : annotation ? annotation->tags : QList<TagId>())
        names.append(session.codebook().path(tag));
    announce(names);
    q.setCurrentAnnotation(id);
    Q_EMIT q.annotationActivated(id);
}

void ReadingView::Private::restartBlink()
{
    const int period = QGuiApplication::styleHints()->cursorFlashTime();
    caretOn = q.hasFocus();
    if (caretOn && period >= 2 && !isCalm(style, *q.style()))
        blink.start(period / 2, &q);
    else
        blink.stop();
}

void ReadingView::Private::selectToClipboard() const
{
    constexpr Position mostForSelection = 1'000'000;
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (clipboard->supportsSelection() && q.hasSelection() &&
        state.range().length() <= mostForSelection)
        clipboard->setText(q.selectedText(), QClipboard::Selection);
}

} // namespace diptych
