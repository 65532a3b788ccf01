// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGui/QColor>
#include <QtWidgets/QWidget>

class QButtonGroup;
class QToolButton;

namespace diptych {

/// One of the colours that stay apart for colour-blind readers, or any other by the last button.
class ColorPicker : public QWidget
{
    Q_OBJECT

public:
    ColorPicker(const QList<QColor> &palette, const QColor &color, QWidget *parent = nullptr);

    [[nodiscard]] QColor color() const { return m_color; }

private:
    QToolButton *addSwatch(const QColor &color);
    void chooseOther();

    QButtonGroup *m_group;
    QToolButton *m_other;
    QColor m_color;
};

} // namespace diptych
