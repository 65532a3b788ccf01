// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/styledialog.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QDoubleSpinBox>
#include <QtWidgets/QFontComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowest = 30; // characters; below it stands "as wide as the window"

} // namespace

StyleDialog::StyleDialog(const ReadingStyle &style, QWidget *parent)
    : QDialog(parent)
    , m_before(style)
    , m_style(style)
{
    setObjectName("styleDialog"_L1);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Font and Lines"));
    auto *font = new QFontComboBox;
    font->setCurrentFont(style.font);
    auto *size = new QDoubleSpinBox;
    size->setRange(6, 40);
    size->setDecimals(1);
    size->setSingleStep(0.5);
    size->setSuffix(tr(" pt", "points, after a number"));
    size->setValue(style.font.pointSizeF() > 0 ? style.font.pointSizeF() : 11);
    auto *measure = new QSpinBox;
    measure->setRange(narrowest - 5, 200);
    measure->setSingleStep(5);
    measure->setSpecialValueText(tr("as wide as the window"));
    measure->setSuffix(tr(" characters", "after a number"));
    measure->setValue(style.measure == 0 ? narrowest - 5 : style.measure);
    auto *spacing = new QDoubleSpinBox;
    spacing->setRange(1, 3);
    spacing->setSingleStep(0.05);
    spacing->setValue(style.lineSpacing);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel |
                                         QDialogButtonBox::RestoreDefaults);

    auto *form = new QFormLayout(this);
    form->addRow(tr("&Font:"), font);
    form->addRow(tr("&Size:"), size);
    form->addRow(tr("&Widest line:"), measure);
    form->addRow(tr("&Line spacing:"), spacing);
    form->addRow(buttons);

    const auto apply = [=, this] {
        m_style.font = font->currentFont();
        m_style.font.setPointSizeF(size->value());
        m_style.measure = measure->value() < narrowest ? 0 : measure->value();
        m_style.lineSpacing = spacing->value();
        Q_EMIT styleChanged(m_style);
    };
    connect(font, &QFontComboBox::currentFontChanged, this, apply);
    connect(size, &QDoubleSpinBox::valueChanged, this, apply);
    connect(measure, &QSpinBox::valueChanged, this, apply);
    connect(spacing, &QDoubleSpinBox::valueChanged, this, apply);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::rejected, this, [this] { Q_EMIT styleChanged(m_before); });
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this, [=] {
        const ReadingStyle usual;
        font->setCurrentFont(defaultReadingFont());
        size->setValue(defaultReadingFont().pointSizeF());
        measure->setValue(usual.measure);
        spacing->setValue(usual.lineSpacing);
    });
}

} // namespace diptych
