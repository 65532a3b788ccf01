// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/carrying.h"

#include <QtWidgets/QWidget>

#include <array>

class QComboBox;
class QLabel;
class QLayout;
class QSpinBox;
class QStackedLayout;
class QTableView;
class QToolButton;

namespace diptych {

class CarryModel;
class Session;

/// Where the annotations of one side belong on the other, with both wordings. Moving through the
/// rows shows both places; the words that are selected there then are those that get the
/// annotation. Enter goes there, A accepts what is selected in the list.
class CarryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CarryPanel(const Session &session, QWidget *parent = nullptr);

    [[nodiscard]] Side from() const;
    void setFrom(Side side);
    void takeKeyboard();
    /// What the one selected row would get instead of what is proposed; empty for that itself.
    void showAdjusted(const QString &words);
    /// Null where not exactly one row is selected.
    [[nodiscard]] const CarryProposal *single() const;

Q_SIGNALS:
    void proposalRequested(const diptych::CarryProposal &proposal, bool takeKeyboard);
    void acceptRequested(const std::vector<diptych::CarryProposal> &proposals);
    void selectionChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void buildFilters(QLayout &row);
    void buildVerbs(QLayout &row);
    void buildTable();
    void fitRows();
    void keepPlace();
    void restorePlace();
    void updateCounts();
    void followRows();
    void updateVerbs();
    void accept();
    [[nodiscard]] std::vector<CarryProposal> selected() const;

    const Session &m_session;
    CarryModel *m_model;
    QTableView *m_table;
    QLabel *m_hint;
    QLabel *m_adjusted;
    QComboBox *m_direction;
    QSpinBox *m_least;
    std::array<QToolButton *, 4> m_filters{}; ///< by CarryModel::states
    QToolButton *m_accept;
    QToolButton *m_acceptAll;
    QStackedLayout *m_pages = nullptr;
    int m_row = -1;         ///< of the current one before the model was worked out anew
    QStringList m_selected; ///< and what was selected
    bool m_isRestoring = false;
};

} // namespace diptych
