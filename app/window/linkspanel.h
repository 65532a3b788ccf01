// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/side.h"

#include <QtWidgets/QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QStackedLayout;
class QTableView;
class QToolButton;

namespace diptych {

class LinksModel;
class Session;

/// The links between both texts, both wordings side by side with the relation between them;
/// filtered by words. Moving through the rows moves the texts; Enter goes there, F2 changes the
/// relation, Delete removes.
class LinksPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LinksPanel(Session &session, QWidget *parent = nullptr);

    /// Marks the row of this link, without taking the keyboard or moving texts.
    void showCurrent(Side from, const QString &id);
    void takeKeyboard();

Q_SIGNALS:
    /// The texts should show both ends, and the start take the keyboard if asked to.
    void linkRequested(diptych::Side from, const QString &id, bool takeKeyboard);
    void relationRequested(diptych::Side from, const QString &id);
    void removeRequested(diptych::Side from, const QStringList &ids);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildVerbs(QHBoxLayout &row);
    void buildTable();
    void fitRows();
    void show(const QModelIndex &index, bool takeKeyboard);
    void changeRelation();
    void remove();
    void updateHint();
    void updateVerbs();

    Session &m_session;
    LinksModel *m_model;
    QSortFilterProxyModel *m_filter;
    QLineEdit *m_words;
    QLabel *m_hint;
    QTableView *m_table;
    QToolButton *m_relation;
    QToolButton *m_remove;
    QStackedLayout *m_pages = nullptr;
    bool m_isFollowing = false; ///< the row follows the text, not the text the row
};

} // namespace diptych
