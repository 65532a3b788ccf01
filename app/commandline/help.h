// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commandline/subcommand.h"

namespace diptych {

/// "diptych annotate SOURCE --tag TAG …"
[[nodiscard]] QString usageLine(const Subcommand &subcommand);
[[nodiscard]] QString helpOf(const Subcommand &subcommand);
[[nodiscard]] QString generalHelp();

} // namespace diptych
