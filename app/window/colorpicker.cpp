// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/colorpicker.h"

#include "window/icons.h"

#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QColorDialog>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QToolButton>

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

constexpr int swatchSize = 18;
constexpr int columns = 8;

} // namespace

ColorPicker::ColorPicker(const QList<QColor> &palette, const QColor &color, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_other(new QToolButton)
    , m_color(color)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setSpacing(2);
    int cell = 0;
    for (const QColor &offered : palette) {
        grid->addWidget(addSwatch(offered), cell / columns, cell % columns);
        ++cell;
    }
    if (!palette.contains(color))
        grid->addWidget(addSwatch(color), cell / columns, cell % columns);
    m_other->setText(tr("Other…"));
    m_other->setAccessibleName(tr("Other colour"));
    grid->addWidget(m_other, cell / columns + 1, 0, 1, columns, Qt::AlignLeft);
    connect(m_other, &QToolButton::clicked, this, &ColorPicker::chooseOther);
}

QToolButton *ColorPicker::addSwatch(const QColor &color)
{
    auto *button = new QToolButton;
    button->setIcon(tagSwatch(color, swatchSize, devicePixelRatioF()));
    button->setIconSize({swatchSize, swatchSize});
    button->setCheckable(true);
    button->setChecked(color == m_color);
    button->setAutoRaise(true);
    button->setToolTip(color.name());
    button->setAccessibleName(tr("Colour %1").arg(color.name()));
    m_group->addButton(button);
    connect(button, &QToolButton::clicked, this, [this, color] { m_color = color; });
    return button;
}

void ColorPicker::chooseOther()
{
    auto *dialog = new QColorDialog(m_color, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor &chosen) {
        m_color = chosen;
        m_other->setIcon(tagSwatch(chosen, swatchSize, devicePixelRatioF()));
        m_other->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        m_group->setExclusive(false);
        if (QAbstractButton *button = m_group->checkedButton())
            button->setChecked(false);
        m_group->setExclusive(true);
    });
    dialog->open();
}

} // namespace diptych
