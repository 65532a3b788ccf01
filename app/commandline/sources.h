// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commandline/arguments.h"
#include "session/opening.h"
#include "storage/jsonwriter.h"

namespace diptych {

/// Opens the source that an operand names, itself or by its sidecar, in the encoding of --encoding;
/// problems of its sidecar are told on standard error. A sidecar that cannot be read is told too,
/// and left in whyNoFile.
[[nodiscard]] Result<OpenedSource> openForCommand(const Arguments &arguments,
                                                  const QByteArray &operand);

/// Says on standard error what the journal of a program that came to a sudden end brought back.
void tellRecovery(const FilePath &sidecar, const Recovery &recovery);

/// A line for each on standard error; of very many the first and how many there are.
void tellProblems(const FilePath &sidecar, const QList<Problem> &problems);

/// --format, one of @p known; "text" where not given.
[[nodiscard]] Result<QByteArray> formatOf(const Arguments &arguments,
                                          const QList<QByteArray> &known);

/// The coder of --coder, else the setting, else the account's full name; the system's own account
/// codes anonymously.
[[nodiscard]] Result<Coder> coderOf(const Arguments &arguments);

/// "attribution/direct quote", for each tag.
[[nodiscard]] QStringList tagPaths(const Annotation &annotation, const Codebook &codebook);
/// The same as the field "tags" of a JSON line.
void writeTagPaths(JsonWriter &writer, const Annotation &annotation, const Codebook &codebook);

} // namespace diptych
