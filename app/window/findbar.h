// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reading/findpattern.h"

#include <QtWidgets/QWidget>

#include <array>

class QAction;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace diptych {

class PairView;

/// Finds in both texts at once, or in the one that is read: hits are marked, Enter and F3 step
/// through those of the side being read. Closing it, also by Escape, gives the keyboard back to the
/// text.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(PairView &pair, QWidget *parent = nullptr);

    /// Shows the bar with the selected words, if there are any on one line, ready to type.
    void start();
    void findNext(FindDirection direction);
    void closeBar();
    /// A button for something that can be done with all hits.
    void addButton(QAction *action);

Q_SIGNALS:
    /// On both sides; -1 while either is being counted.
    void hitCountChanged(qsizetype hits);

protected:
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QToolButton *addOption(const QString &text, const QString &name);
    void addOptions(QHBoxLayout &row);
    void patternEdited();
    void applyPattern();
    void tell(FindOutcome outcome);
    void updateCounts();

    PairView &m_pair;
    QLineEdit *m_edit;
    QToolButton *m_case;
    QToolButton *m_words;
    QToolButton *m_expression;
    QToolButton *m_both;
    QLabel *m_outcome;
    QLabel *m_counts;
    QHBoxLayout *m_actions;
    std::array<qsizetype, 2> m_hits{};
};

} // namespace diptych
