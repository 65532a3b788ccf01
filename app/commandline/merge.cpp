// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline/commandlinewords.h"
#include "commandline/output.h"
#include "commandline/sources.h"
#include "commandline/subcommand.h"

#include "base/file.h"
#include "base/text.h"
#include "storage/sidecarfile.h"

#include <algorithm>

namespace diptych {

namespace {

constexpr qsizetype quotedCodePoints = 60;

Result<Sidecar> sidecarAt(const FilePath &path, bool mayBeEmpty)
{
    const Result<QByteArray> bytes = readFile(path, maximumSidecarBytes);
    if (!bytes)
        return bytes.unexpected();
    if (mayBeEmpty && bytes->isEmpty())
        return Sidecar();
    QList<Problem> problems;
    Result<Sidecar> sidecar = parseSidecar(*bytes, path, &problems);
    tellProblems(path, problems);
    return sidecar;
}

void tellContradiction(const FilePath &file, const Contradiction &contradiction,
                       const Sidecar &merged)
{
    const auto ours = std::ranges::find(merged.annotations, contradiction.id, &Annotation::id);
    const QString quote = elided(ours->selector.exact, quotedCodePoints);
    tell(Error{ErrorCode::Conflict, file, contradiction.id,
               CommandLine::tr("“%1” was changed on both sides").arg(quote),
               CommandLine::tr("both versions are kept, theirs as %1: remove one")
                   .arg(contradiction.versionId)}
             .describe());
}

Result<int> run(const Arguments &arguments)
{
    const QList<QByteArray> &operands = arguments.positional();
    const FilePath oursFile = FilePath::fromNative(operands[1]);
    const Result<Sidecar> base = sidecarAt(FilePath::fromNative(operands[0]), true);
    if (!base)
        return base.unexpected();
    const Result<Sidecar> ours = sidecarAt(oursFile, false);
    if (!ours)
        return ours.unexpected();
    const Result<Sidecar> theirs = sidecarAt(FilePath::fromNative(operands[2]), false);
    if (!theirs)
        return theirs.unexpected();
    QList<Contradiction> contradictions;
    const Sidecar both = merged(*base, *ours, *theirs, &contradictions);
    if (const Result<void> written = writeOutput(arguments, serialized(both)); !written)
        return written.unexpected();
    for (const Contradiction &contradiction : std::as_const(contradictions))
        tellContradiction(oursFile, contradiction, both);
    return contradictions.isEmpty() ? 0 : 1;
}

} // namespace

Subcommand mergeCommand()
{
    return {
        .name = "merge",
        .operands = CommandLine::tr("BASE OURS THEIRS"),
        .summary = CommandLine::tr("merges two versions of a sidecar"),
        .details = CommandLine::tr(
            "Merges by annotation what changed between BASE and OURS and between BASE and\n"
            "THEIRS. An empty BASE is no annotations. Where both changed one thing\n"
            "differently, both versions of the annotation are kept, a line for each on\n"
            "standard error names them, and the exit code is 1.\n"
            "\n"
            "As a merge driver of git:\n"
            "  git config merge.diptych.driver 'diptych merge %O %A %B --output %A'\n"
            "  echo '*.annotations.json merge=diptych' >> .gitattributes"),
        .options = {outputOption()},
        .minimumOperands = 3,
        .maximumOperands = 3,
        .run = run,
    };
}

} // namespace diptych
