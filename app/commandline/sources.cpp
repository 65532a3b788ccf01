// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline/sources.h"

#include "commandline/commandlinewords.h"
#include "commandline/output.h"
#include "commandline/subcommand.h"

#include "base/text.h"
#include "session/account.h"

#include <algorithm>

namespace diptych {

using namespace Qt::StringLiterals;

Result<OpenedSource> openForCommand(const Arguments &arguments, const QByteArray &operand)
{
    LoadOptions options;
    const Result<QString> encoding = arguments.text("encoding");
    if (!encoding)
        return encoding.unexpected();
    options.encoding = *encoding;
    Result<OpenedSource> opened = openSource(FilePath::fromNative(operand), options);
    if (!opened)
        return opened;
    const FilePath path = opened->document->info().path;
    for (const QString &warning : opened->document->info().warnings)
        tell(path.display() + u": "_s + warning);
    tellProblems(sidecarPath(path), opened->problems);
    if (opened->file)
        tellRecovery(sidecarPath(path), opened->file->recovery());
    return opened;
}

void tellRecovery(const FilePath &sidecar, const Recovery &recovery)
{
    if (recovery.changes > 0)
        tell(sidecar.display() + u": "_s +
             CommandLine::tr("%n change(s) that a sudden end left in the journal are included",
                             nullptr, int(recovery.changes)));
    tellProblems(sidecar, recovery.damage);
}

void tellProblems(const FilePath &sidecar, const QList<Problem> &problems)
{
    constexpr qsizetype mostTold = 20;
    for (const Problem &problem : problems.first(std::min(mostTold, problems.size())))
        tell(Error{ErrorCode::Syntax, sidecar, problem.place, problem.what, {}}.describe());
    if (problems.size() > mostTold)
        tell(sidecar.display() + u": "_s +
             CommandLine::tr("and %n more problem(s)", nullptr, int(problems.size() - mostTold)));
}

Result<QByteArray> formatOf(const Arguments &arguments, const QList<QByteArray> &known)
{
    const QByteArray format = arguments.value("format").value_or("text");
    if (known.contains(format))
        return format;
    return wrongUsage(
        CommandLine::tr("unknown format %1; known are %2")
            .arg(escapedForDisplay(QByteArrayView(format)), QString::fromUtf8(known.join(", "))));
}

Result<Coder> coderOf(const Arguments &arguments)
{
    const Result<QString> given = arguments.text("coder");
    if (!given)
        return given.unexpected();
    const QString name = given->trimmed().isEmpty() ? ownName() : given->trimmed();
    return coderNamed(name.isEmpty() ? QStringLiteral("anonymous") : name);
}

QStringList tagPaths(const Annotation &annotation, const Codebook &codebook)
{
    QStringList paths;
    for (const TagId &tag : annotation.tags)
        paths.append(codebook.path(tag));
    return paths;
}

void writeTagPaths(JsonWriter &writer, const Annotation &annotation, const Codebook &codebook)
{
    writer.key("tags");
    writer.beginArray();
    for (const QString &path : tagPaths(annotation, codebook))
        writer.string(path);
    writer.endArray();
}

Option outputOption()
{
    return {"output", CommandLine::tr("FILE"), CommandLine::tr("writes there, whole or not at all"),
            false};
}

Option formatOption(const QString &formats)
{
    return {"format", CommandLine::tr("FORMAT"), formats, false};
}

Option encodingOption()
{
    return {"encoding", CommandLine::tr("NAME"),
            CommandLine::tr("reads the source in this encoding instead of\nfinding it out"), false};
}

Option coderOption()
{
    return {"coder", CommandLine::tr("NAME"),
            CommandLine::tr("who codes; else the setting, else the account's\nfull name"), false};
}

std::vector<Subcommand> subcommands()
{
    return {annotateCommand(), listCommand(),   anchorCommand(), alignCommand(),
            carryCommand(),    reportCommand(), checkCommand(),  mergeCommand()};
}

} // namespace diptych
