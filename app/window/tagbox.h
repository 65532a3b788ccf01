// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/codebook.h"

#include <QtWidgets/QFrame>

class QLabel;
class QLineEdit;
class QListView;

namespace diptych {

class TagChoices;

/// The box that opens at a selection: type to filter the codebook, Enter takes the tag that is
/// marked, a name that does not exist makes a tag, Escape or a click elsewhere closes. Deletes
/// itself.
class TagBox : public QFrame
{
    Q_OBJECT

public:
    /// @p given are marked as being on the passage already; taking one removes it.
    TagBox(const Codebook &codebook, const QList<TagId> &given, const QString &quote,
           QWidget *parent);

    /// Beside @p place, in global coordinates, and whole on its screen.
    void openAt(const QRect &place);

Q_SIGNALS:
    /// @p isNew: the tag has to be put into the codebook first.
    void chosen(const diptych::Tag &tag, bool isNew);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &text);
    void take();

    TagChoices *m_choices;
    QLineEdit *m_edit;
    QListView *m_list;
    QLabel *m_hint;
};

} // namespace diptych
