// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QWidget>

#include <array>

class QHBoxLayout;
class QLabel;
class QStackedLayout;
class QTableView;
class QToolButton;

namespace diptych {

class DifferencesModel;
class Session;

/// What differs between the texts, both wordings side by side with the differing words marked;
/// filtered by kind. Moving through the rows moves the texts; Enter goes there, T tags, N notes.
class DifferencesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DifferencesPanel(Session &session, QWidget *parent = nullptr);

    /// Marks the row of this passage of the alignment, without taking the keyboard or moving texts.
    void showCurrent(qsizetype passage);
    void takeKeyboard();

Q_SIGNALS:
    /// Passages by index in the alignment.
    void passageRequested(qsizetype passage, bool takeKeyboard);
    void tagRequested(qsizetype passage);
    void noteRequested(qsizetype passage);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildFilters(QHBoxLayout &row);
    void buildVerbs(QHBoxLayout &row);
    void buildTable();
    void fitRows();
    void updateCounts();
    void updateVerbs();
    /// Of the current row; -1 for none.
    [[nodiscard]] qsizetype current() const;

    const Session &m_session;
    DifferencesModel *m_model;
    QTableView *m_table;
    QLabel *m_hint;
    std::array<QToolButton *, 4> m_filters{};
    QToolButton *m_tag;
    QToolButton *m_note;
    QStackedLayout *m_pages = nullptr;
    bool m_isFollowing = false; ///< the row follows the text, not the text the row
};

} // namespace diptych
