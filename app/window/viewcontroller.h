// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "window/theme.h"
#include "window/workbench.h"

#include <QtCore/QObject>

class QActionGroup;

namespace diptych {

/// How texts and window look: zoom, theme, what is highlighted, font and widths. Remembered.
class ViewController : public QObject
{
    Q_OBJECT

public:
    ViewController(const Workbench &bench, QObject *parent);

    void setTheme(Theme theme);

private:
    void makeZoomActions();
    void makeThemeActions();
    void makeShowActions();
    void makeNumberActions();
    void applyMotion();
    void openStyleDialog();
    void change(bool ReadingStyle::*what, bool isOn);
    void remember();

    Workbench m_bench;
    QActionGroup *m_themes;
};

} // namespace diptych
