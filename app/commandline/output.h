// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commandline/arguments.h"

#include <QtCore/QByteArrayView>

namespace diptych {

/// Writes a subcommand's result: to standard output, or whole or not at all to --output.
[[nodiscard]] Result<void> writeOutput(const Arguments &arguments, QByteArrayView bytes);

/// A line for people on standard error: "diptych: …".
void tell(const QString &line);

} // namespace diptych
