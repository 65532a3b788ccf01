// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "base/side.h"

#include <QtWidgets/QWidget>

class QLabel;
class QStackedLayout;
class QTreeView;

namespace diptych {

class OutlineModel;
class PairView;
class Session;

/// The headings of the text that is read, with the one marked under which the caret stands. Follows
/// the reader from side to side.
class OutlinePanel : public QWidget
{
    Q_OBJECT

public:
    OutlinePanel(const Session &session, const PairView &pair, QWidget *parent = nullptr);

Q_SIGNALS:
    /// @p takeKeyboard: the reader wants to go on in the text.
    void placeRequested(diptych::Side side, diptych::Range range, bool takeKeyboard);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void showSide();
    void followCaret();
    void go(const QModelIndex &index, bool takeKeyboard);

    const Session &m_session;
    const PairView &m_pair;
    OutlineModel *m_model;
    QTreeView *m_tree;
    QLabel *m_hint;
    QStackedLayout *m_pages = nullptr;
};

} // namespace diptych
