// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "anchoring/guesses.h"
#include "base/error.h"
#include "base/side.h"

#include <QtWidgets/QWidget>

#include <array>
#include <vector>

class QHBoxLayout;
class QLabel;
class QListWidget;
class QStackedLayout;
class QTableView;
class QToolButton;

namespace diptych {

class PlacesModel;
class Session;

/// The annotations that are not where or as they were made, after a source changed: what was
/// quoted, what stands there now, and places that look like it. Moving through the rows moves the
/// texts. C confirms a place, P puts the annotation on the words that are selected in its text, a
/// digit on a guess, Delete removes.
class PlacesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PlacesPanel(Session &session, QWidget *parent = nullptr);

    /// Of all that wait here.
    [[nodiscard]] qsizetype count() const;
    void takeKeyboard();

Q_SIGNALS:
    /// The text should show this place, and take the keyboard if asked to.
    void placeRequested(diptych::Side side, diptych::Range range, bool takeKeyboard);
    /// The annotation should get the words that are selected in its text.
    void selectionRequested(diptych::Side side, const QString &id);
    void removeRequested(diptych::Side side, const QStringList &ids);
    void failed(const diptych::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildFilters(QHBoxLayout &row);
    void buildVerbs(QHBoxLayout &row);
    void buildTable();
    void buildGuesses();
    void fitRows();
    void showRow();
    void updateCounts();
    void updateVerbs();
    void guess();
    void showGuesses(const std::vector<Guess> &found);
    void go(bool takeKeyboard);
    void confirm();
    void putOnGuess(int number);
    void requestSelection();
    void removeSelected();
    bool pressed(int key);
    [[nodiscard]] QModelIndex current() const;
    /// What is selected, by side.
    [[nodiscard]] std::array<QStringList, 2> selected() const;

    Session &m_session;
    PlacesModel *m_model;
    QTableView *m_table;
    QLabel *m_hint;
    QListWidget *m_guesses;
    std::array<QToolButton *, 4> m_filters{};
    QToolButton *m_confirm;
    QToolButton *m_put;
    QToolButton *m_remove;
    QStackedLayout *m_pages = nullptr;
    std::vector<Guess> m_found; ///< of the current row
    int m_guessing = 0;         ///< number of the search under way
};

} // namespace diptych
