// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace diptych {

/// Paints a wording (Role::Wording) in as many lines as its row has room for, the words that differ
/// on a ground of their own and underlined, those that are only otherwise written with dots under
/// them. Cells of another kind get a bar in the colour of their passage's kind.
class WordingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace diptych
