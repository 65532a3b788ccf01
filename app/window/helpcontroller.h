// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "window/workbench.h"

#include <QtCore/QObject>

namespace diptych {

/// The list of keys, the command palette, and what this program is.
class HelpController : public QObject
{
    Q_OBJECT

public:
    HelpController(const Workbench &bench, QObject *parent);

private:
    void showKeys();
    void showAbout();

    Workbench m_bench;
};

} // namespace diptych
