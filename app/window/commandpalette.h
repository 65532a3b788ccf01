// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QFrame>

class QAction;
class QLineEdit;
class QListWidget;

namespace diptych {

class ActionRegistry;

/// Every action that can be done now, found by typing parts of its name. Deletes itself.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    CommandPalette(const ActionRegistry &actions, QWidget *window);

    void openOver(const QWidget &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &text);
    void run();

    QLineEdit *m_edit;
    QListWidget *m_list;
    QList<QAction *> m_actions; ///< row by row
};

} // namespace diptych
