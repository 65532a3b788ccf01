// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QStackedLayout;
class QTableView;
class QToolButton;

namespace diptych {

class PinsModel;
class Session;

/// The pins of the open pair. Moving through the rows shows both places; Enter goes there, Delete
/// removes.
class PinsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PinsPanel(const Session &session, QWidget *parent = nullptr);

    void takeKeyboard();

Q_SIGNALS:
    void pinRequested(const QString &id, bool takeKeyboard);
    void removeRequested(const QStringList &ids);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void update();
    [[nodiscard]] QStringList selected() const;

    PinsModel *m_model;
    QTableView *m_table;
    QLabel *m_hint;
    QLabel *m_idle; ///< how many do not act
    QToolButton *m_remove;
    QToolButton *m_removeAll;
    QStackedLayout *m_pages = nullptr;
};

} // namespace diptych
