// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "base/side.h"

#include <QtCore/QTimer>
#include <QtWidgets/QStatusBar>

class QLabel;
class QProgressBar;
class QToolButton;

namespace diptych {

class Session;

/// How the two texts compare, what is under way with a button to end it, whether all is saved,
/// where the caret is, who codes.
class StatusBar : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusBar(Session &session, QWidget *parent = nullptr);

    void showPlace(Side side, Position at);

Q_SIGNALS:
    void coderClicked();
    void summaryClicked();

private:
    void build();
    void updateSummary();
    void showSummary();
    void updateWork();
    void showWork();
    void updateSaved();
    [[nodiscard]] QString readOnlySide() const;
    void updateCoder();
    void cancelWork();

    Session &m_session;
    QToolButton *m_summary;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
    QLabel *m_saved;
    QLabel *m_place;
    QToolButton *m_coder;
    QTimer m_patience; ///< before short work is shown
};

class Alignment;

/// "aligned 96 % · 14 changed · 2 moved · 1 only left".
[[nodiscard]] QString alignmentSummary(const Alignment &alignment);

} // namespace diptych
