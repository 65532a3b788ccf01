// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline/commandlinewords.h"
#include "commandline/output.h"
#include "commandline/sources.h"
#include "commandline/subcommand.h"

#include "document/loader.h"

namespace diptych {

namespace {

/// The problems of one sidecar, and how many annotations it holds.
struct Finding
{
    QList<Problem> problems;
    qsizetype annotations = 0;
};

/// Those of the links, where the sources that they lead into are there.
QList<Problem> problemsOfFarEnds(const Sidecar &sidecar, const FilePath &source)
{
    QList<Problem> problems;
    QStringList looked;
    for (const Annotation &annotation : sidecar.annotations) {
        if (!annotation.link || looked.contains(annotation.link->source))
            continue;
        const QString &iri = looked.emplaceBack(annotation.link->source);
        const FilePath other = fileNamed(iri, source);
        if (other.isEmpty())
            continue;
        if (const Result<DocumentPtr> document = loadDocument(other))
            problems += checkFarEnds(sidecar, iri, **document);
        else if (document.error().code != ErrorCode::NotFound)
            tell(document.error().describe());
    }
    return problems;
}

Result<Finding> examine(const FilePath &source)
{
    Finding finding;
    SidecarFile file(source);
    const Result<Sidecar> sidecar = file.read(&finding.problems);
    if (!sidecar)
        return sidecar.unexpected();
    tellRecovery(file.path(), {file.recovery().changes, {}});
    finding.problems += file.recovery().damage;
    finding.annotations = sidecar->annotations.size();
    const Result<DocumentPtr> document = loadDocument(source);
    if (!document)
        return document.unexpected();
    finding.problems += checkAgainst(*sidecar, **document);
    finding.problems += problemsOfFarEnds(*sidecar, source);
    return finding;
}

/// True where all is well.
Result<bool> checkOne(const QByteArray &operand)
{
    const FilePath named = FilePath::fromNative(operand);
    const FilePath asSource = sourcePath(named);
    const FilePath source = asSource.isEmpty() ? named : asSource;
    const FilePath sidecar = asSource.isEmpty() ? sidecarPath(named) : named;
    const Result<Finding> finding = examine(source);
    if (!finding) {
        tell(finding.error().describe());
        return false;
    }
    for (const Problem &problem : finding->problems)
        tell(Error{ErrorCode::Syntax, sidecar, problem.place, problem.what, {}}.describe());
    if (!finding->problems.isEmpty())
        return false;
    const QString line =
        CommandLine::tr("%1: all is well, %n annotation(s)", nullptr, int(finding->annotations))
            .arg(sidecar.display());
    if (const Result<void> written = writeOutput({}, QByteArray(line.toUtf8() + '\n')); !written)
        return written.unexpected();
    return true;
}

Result<int> run(const Arguments &arguments)
{
    bool allWell = true;
    for (const QByteArray &operand : arguments.positional()) {
        const Result<bool> well = checkOne(operand);
        if (!well)
            return well.unexpected();
        allWell = allWell && *well;
    }
    return allWell ? 0 : 1;
}

} // namespace

Subcommand checkCommand()
{
    return {
        .name = "check",
        .operands = CommandLine::tr("FILE…"),
        .summary = CommandLine::tr("holds sidecars against their sources"),
        .details = CommandLine::tr(
            "FILE is a sidecar or its source. A line for each sidecar in order on standard\n"
            "output, a line for each problem with its place on standard error; exit code 1 if\n"
            "there is any."),
        .options = {},
        .minimumOperands = 1,
        .maximumOperands = 1'000'000,
        .run = run,
    };
}

} // namespace diptych
