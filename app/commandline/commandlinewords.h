// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QCoreApplication>

namespace diptych {

/// Says the command line's texts in the reader's language: CommandLine::tr("…").
struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(diptych::CommandLine)
};

} // namespace diptych
