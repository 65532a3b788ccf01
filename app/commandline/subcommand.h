// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commandline/arguments.h"

#include <QtCore/QString>

#include <vector>

namespace diptych {

/// One subcommand: what its help says and what it does.
struct Subcommand
{
    QByteArray name;
    QString operands; ///< "SOURCE --tag TAG …", after the name in the usage line
    QString summary;
    QString details; ///< the output field by field
    std::vector<Option> options;
    qsizetype minimumOperands = 1;
    qsizetype maximumOperands = 1;
    /// 0 done; the error's exit code is 1, of wrongUsage() 2. `check` returns 1 for what it found.
    Result<int> (*run)(const Arguments &arguments) = nullptr;
};

[[nodiscard]] Subcommand annotateCommand();
[[nodiscard]] Subcommand listCommand();
[[nodiscard]] Subcommand anchorCommand();
[[nodiscard]] Subcommand alignCommand();
[[nodiscard]] Subcommand carryCommand();
[[nodiscard]] Subcommand reportCommand();
[[nodiscard]] Subcommand checkCommand();
[[nodiscard]] Subcommand mergeCommand();

/// All of them, in the order of the help and in the language of this moment.
[[nodiscard]] std::vector<Subcommand> subcommands();

/// The options that several subcommands have.
[[nodiscard]] Option outputOption();
[[nodiscard]] Option formatOption(const QString &formats);
[[nodiscard]] Option encodingOption();
[[nodiscard]] Option coderOption();

} // namespace diptych
