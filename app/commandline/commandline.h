// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>

namespace diptych {

/// True where @p word is the name of a subcommand, --help or --version.
[[nodiscard]] bool isSubcommand(const QByteArray &word);

/// Runs `diptych WORDS…` for a first word of which isSubcommand() is true, in the reader's
/// language. Needs a QCoreApplication but no display. Returns the exit code: 0 done, 1 the input or
/// the work failed, 2 wrong usage.
[[nodiscard]] int runSubcommand(const QList<QByteArray> &words);

} // namespace diptych
