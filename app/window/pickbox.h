// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QFrame>

class QLineEdit;
class QListWidget;
class QVBoxLayout;

namespace diptych {

/// A box over the window in which something is found by typing: a line to type in and a list that
/// is steered from there, so that the keyboard never leaves the line. Deletes itself.
class PickBox : public QFrame
{
    Q_OBJECT

public:
    void openOver(const QWidget &window);
    /// Beside @p place, in global coordinates.
    void openAt(const QRect &place);

protected:
    /// @p question stands in the empty line and names it for screen readers; @p listName names the
    /// list.
    PickBox(const QString &question, const QString &listName, QWidget *window);

    [[nodiscard]] QLineEdit &edit() const { return *m_edit; }
    [[nodiscard]] QListWidget &list() const { return *m_list; }
    [[nodiscard]] QVBoxLayout &column() const { return *m_column; }
    void markFirst();

    virtual void filter(const QString &text) = 0;
    /// The box is closed already.
    virtual void take(int row) = 0;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeMarked();
    void mark(int step);

    QLineEdit *m_edit;
    QListWidget *m_list;
    QVBoxLayout *m_column;
};

} // namespace diptych
