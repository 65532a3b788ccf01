// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "window/workbench.h"

#include <QtCore/QObject>

namespace diptych {

/// Linked scrolling and swapping the sides.
class CompareController : public QObject
{
    Q_OBJECT

public:
    CompareController(const Workbench &bench, QObject *parent);

private:
    void makeNudgeActions();
    void updateActions();

    Workbench m_bench;
};

} // namespace diptych
