// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "commandline/arguments.h"
#include "storage/jsonwriter.h"

#include <QtCore/QByteArrayView>

namespace diptych {

/// Writes a subcommand's result: to standard output, or whole or not at all to --output.
[[nodiscard]] Result<void> writeOutput(const Arguments &arguments, QByteArrayView bytes);

/// The fields of a span in a JSON line: start and end in code points, half-open, and its words.
void writeSpan(JsonWriter &writer, Range range, QStringView exact);

/// A line for people on standard error: "diptych: …".
void tell(const QString &line);

} // namespace diptych
