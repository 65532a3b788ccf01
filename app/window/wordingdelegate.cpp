// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/wordingdelegate.h"

#include "models/differencesmodel.h"
#include "models/roles.h"
#include "reading/viewcolors.h"

#include <QtGui/QPainter>
#include <QtGui/QTextLayout>
#include <QtWidgets/QApplication>

namespace diptych {

namespace {

constexpr int gap = 4;
constexpr int barWidth = 4;

QList<QTextLayout::FormatRange> formats(const Wording &wording, const ViewColors &colors,
                                        bool isSelected)
{
    QList<QTextLayout::FormatRange> all;
    for (const Wording::Piece &piece : wording.different) {
        QTextLayout::FormatRange range;
        range.start = int(piece.start);
        range.length = int(piece.length);
        range.format.setUnderlineStyle(piece.isSlight ? QTextCharFormat::DotLine
                                                      : QTextCharFormat::SingleUnderline);
        if (!isSelected) {
            range.format.setUnderlineColor(colors.changedLine);
            if (!piece.isSlight)
                range.format.setBackground(colors.changed);
        }
        all.append(range);
    }
    return all;
}

/// As many lines as fit into @p size.
void layOut(QTextLayout &layout, const QSize &size, const QFontMetrics &metrics)
{
    layout.beginLayout();
    qreal y = 0;
    while (y + metrics.height() <= size.height()) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(size.width());
        line.setPosition({0, y});
        y += metrics.lineSpacing();
    }
    layout.endLayout();
}

} // namespace

void WordingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const ViewColors colors = viewColors(ReadingTheme::System, item.palette);
    const QVariant wordingData = index.data(Role::Wording);
    const QStyle *style = item.widget->style();
    if (!wordingData.isValid()) {
        if (index.column() == DifferencesModel::KindColumn) {
            item.rect.setLeft(item.rect.left() + barWidth + gap);
            style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
            painter->fillRect(QRect(option.rect.left(), option.rect.top() + 1, barWidth,
                                    option.rect.height() - 2),
                              colors.lineOf(index.data(Role::PassageKind).value<PassageKind>()));
            return;
        }
        return QStyledItemDelegate::paint(painter, option, index);
    }
    item.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const bool isSelected = item.state & QStyle::State_Selected;
    const auto wording = wordingData.value<Wording>();
    const QRect place = item.rect.adjusted(gap, 3, -gap, -1);
    QTextLayout layout(wording.text, item.font);
    QTextOption direction;
    direction.setTextDirection(wording.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(direction);
    layout.setFormats(formats(wording, colors, isSelected));
    layOut(layout, place.size(), item.fontMetrics);
    painter->save();
    painter->setClipRect(place);
    painter->setPen(item.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    layout.draw(painter, place.topLeft());
    painter->restore();
}

} // namespace diptych
