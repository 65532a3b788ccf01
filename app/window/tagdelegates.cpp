// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/tagdelegates.h"

#include "models/roles.h"
#include "window/icons.h"

#include <QtGui/QPainter>
#include <QtWidgets/QApplication>

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

constexpr int swatchSize = 12;
constexpr int gap = 6;
constexpr qsizetype mostSwatches = 4;
constexpr qsizetype mostIcons = 256;

/// Swatches side by side.
QPixmap swatchRow(const QList<QColor> &colors, int width, qreal ratio)
{
    QPixmap row(QSize(width, swatchSize) * ratio);
    row.setDevicePixelRatio(ratio);
    row.fill(Qt::transparent);
    QPainter painter(&row);
    for (qsizetype i = 0; i < colors.size(); ++i)
        painter.drawPixmap(int(i) * (swatchSize + 2), 0,
                           tagSwatch(colors.at(i), swatchSize, ratio));
    return row;
}

} // namespace

TagChoiceDelegate::TagChoiceDelegate(QList<TagId> given, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_given(std::move(given))
{
}

void TagChoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle *style = item.widget->style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool isSelected = item.state & QStyle::State_Selected;
    const QColor strong =
        item.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = isSelected ? strong : item.palette.color(QPalette::PlaceholderText);
    QRect rect = item.rect.adjusted(gap, 0, -gap, 0);
    const auto drawText = [&](const QString &text, const QColor &color, Qt::Alignment alignment) {
        painter->setPen(color);
        const QString shown = item.fontMetrics.elidedText(text, Qt::ElideRight, rect.width());
        painter->drawText(rect, int(alignment | Qt::AlignVCenter), shown);
        return item.fontMetrics.horizontalAdvance(shown) + gap;
    };
    painter->save();
    painter->setFont(item.font);
    const QPixmap swatch = tagSwatch(index.data(Role::TagColor).value<QColor>(), swatchSize,
                                     painter->device()->devicePixelRatioF());
    painter->drawPixmap(rect.left(), rect.center().y() - swatchSize / 2, swatch);
    rect.setLeft(rect.left() + swatchSize + gap);
    if (const QString key = index.data(Role::TagKey).toString(); !key.isEmpty())
        rect.setRight(rect.right() - drawText(key, quiet, Qt::AlignRight));
    if (m_given.contains(index.data(Role::TagId).value<TagId>()))
        rect.setRight(rect.right() - drawText(u"✓"_s, strong, Qt::AlignRight));
    const QString name = index.data().toString();
    rect.setLeft(rect.left() + drawText(name, strong, Qt::AlignLeft));
    if (!index.data(Role::CreatesTag).toBool()) {
        const QString path = index.data(Role::TagPath).toString();
        const QString above = path.left(path.lastIndexOf(u'/'));
        if (path.contains(u'/'))
            drawText(above, quiet, Qt::AlignLeft);
    }
    painter->restore();
}

QSize TagChoiceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {100, option.fontMetrics.height() + 8};
}

void SwatchDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    QList<QColor> colors = index.data(Role::TagColors).value<QList<QColor>>();
    if (const QVariant single = index.data(Role::TagColor); single.isValid())
        colors = {single.value<QColor>()};
    if (colors.isEmpty())
        return;
    colors = colors.mid(0, mostSwatches);
    const qreal ratio = option->widget ? option->widget->devicePixelRatioF() : 1;
    const int width = int(colors.size()) * (swatchSize + 2) - 2;
    QList<quint32> key{quint32(qRound(ratio * 64)),
                       QApplication::palette().color(QPalette::Text).rgba()};
    for (const QColor &color : std::as_const(colors))
        key.append(color.rgba());
    if (m_icons.size() >= mostIcons)
        m_icons.clear();
    QIcon &icon = m_icons[key];
    if (icon.isNull())
        icon = QIcon(swatchRow(colors, width, ratio));
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = {width, swatchSize};
    option->icon = icon;
}

} // namespace diptych
