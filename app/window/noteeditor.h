// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QTimer>
#include <QtWidgets/QPlainTextEdit>

namespace diptych {

/// A note being written. Hands over what was typed after a pause, when the keyboard goes elsewhere,
/// and whenever asked to: nothing stays here alone for long.
class NoteEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NoteEditor(QWidget *parent = nullptr);

    /// Shows another note, or the same one as it is now. What was not handed over is dropped: call
    /// commit() before.
    void showNote(const QString &note);
    /// Hands over now what was typed since the last time.
    void commit();
    [[nodiscard]] bool hasUncommitted() const { return toPlainText() != m_known; }
    /// No more than it needs at least: it takes what the rest leaves.
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void committed(const QString &note);
    void left();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QString m_known; ///< as the session has it
    QTimer m_pause;
};

} // namespace diptych
