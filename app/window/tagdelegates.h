// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/annotation.h"

#include <QtCore/QHash>
#include <QtGui/QIcon>
#include <QtWidgets/QStyledItemDelegate>

namespace diptych {

/// A row of the tag box: tick, colour, name, the path above it, the key at the end.
class TagChoiceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    TagChoiceDelegate(QList<TagId> given, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QList<TagId> m_given;
};

/// Swatches in front of a cell's text: one for Role::TagColor, several for Role::TagColors.
class SwatchDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    /// By scale, rim and colours: a new icon for each painting of a cell would fill Qt's cache.
    mutable QHash<QList<quint32>, QIcon> m_icons;
};

} // namespace diptych
