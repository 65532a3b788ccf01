// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/codebook.h"
#include "models/hitsmodel.h"

#include <QtWidgets/QDialog>

class QLabel;
class QPushButton;
class QTableView;

namespace diptych {

/// Shows what "tag all hits" would tag, each hit with the words around it, before it is done: ticks
/// say which. Deletes itself.
class HitsDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p isCut: there are more hits than those given.
    HitsDialog(std::unique_ptr<HitsModel> hits, const Codebook &codebook, bool isCut,
               QWidget *parent);

Q_SIGNALS:
    /// @p isNew: the tag has to be put into the codebook first. The dialog closes.
    void tagChosen(const std::vector<diptych::HitsModel::Hit> &hits, const diptych::Tag &tag,
                   bool isNew);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTable();
    void updateTicks();
    void toggleSelected();
    void openBox();

    HitsModel *m_model;
    Codebook m_codebook;
    QTableView *m_table;
    QLabel *m_count;
    QPushButton *m_tag = nullptr;
};

} // namespace diptych
