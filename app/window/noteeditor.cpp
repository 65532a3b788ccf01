// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/noteeditor.h"

#include <QtGui/QKeyEvent>

namespace diptych {

using namespace std::chrono_literals;

NoteEditor::NoteEditor(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    m_pause.setSingleShot(true);
    m_pause.setInterval(600ms);
    connect(&m_pause, &QTimer::timeout, this, &NoteEditor::commit);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (hasUncommitted())
            m_pause.start();
    });
}

QSize NoteEditor::sizeHint() const
{
    return {QPlainTextEdit::sizeHint().width(), minimumHeight()};
}

void NoteEditor::showNote(const QString &note)
{
    m_pause.stop();
    m_known = note;
    if (toPlainText() != note)
        setPlainText(note);
}

void NoteEditor::commit()
{
    m_pause.stop();
    if (!hasUncommitted())
        return;
    m_known = toPlainText();
    Q_EMIT committed(m_known);
}

bool NoteEditor::event(QEvent *event)
{
    // Where there is nothing to undo in the note itself, the key means the last change of all.
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if ((key->matches(QKeySequence::Undo) && !document()->isUndoAvailable()) ||
            (key->matches(QKeySequence::Redo) && !document()->isRedoAvailable())) {
            key->ignore();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void NoteEditor::keyPressEvent(QKeyEvent *event)
{
    const bool isDone =
        event->key() == Qt::Key_Escape ||
        (event->key() == Qt::Key_Return && (event->modifiers() & Qt::ControlModifier));
    if (!isDone)
        return QPlainTextEdit::keyPressEvent(event);
    commit();
    Q_EMIT left();
}

void NoteEditor::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    commit();
}

void NoteEditor::hideEvent(QHideEvent *event)
{
    commit();
    QPlainTextEdit::hideEvent(event);
}

} // namespace diptych
