// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/codebook.h"

#include <QtWidgets/QWidget>

class QTreeView;

namespace diptych {

class CodebookModel;
class Session;

/// The codebook as a tree: Enter or a double click tags what is meant in the text, F2 renames, the
/// context menu does the rest.
class CodebookPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CodebookPanel(Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void tagChosen(const diptych::TagId &tag);
    /// To the next place that has the tag.
    void goToRequested(const diptych::TagId &tag);
    void newRequested(const diptych::TagId &parentTag);
    void editRequested(const diptych::TagId &tag);
    void removeRequested(const diptych::TagId &tag);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void showMenu(const QPoint &place);
    [[nodiscard]] TagId currentTag() const;

    CodebookModel *m_model;
    QTreeView *m_tree;
};

} // namespace diptych
