// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline/commandlinewords.h"
#include "commandline/output.h"
#include "commandline/sources.h"
#include "commandline/subcommand.h"

#include "report/report.h"
#include "session/account.h"
#include "session/pinning.h"
#include "session/reporting.h"

namespace diptych {

namespace {

using namespace Qt::StringLiterals;

Result<int> run(const Arguments &arguments)
{
    const std::optional<QByteArray> output = arguments.value("output");
    if (!output)
        return wrongUsage(CommandLine::tr("--output is missing"));
    const Result<ReportFormat> format = reportFormat(FilePath::fromNative(*output));
    if (!format)
        return format.unexpected();
    ReportInput input;
    input.codebook = {};
    std::array<OpenedSource, 2> sources;
    for (qsizetype i = 0; i < arguments.positional().size(); ++i) {
        Result<OpenedSource> opened = openForCommand(arguments, arguments.positional().at(i));
        if (!opened)
            return opened.unexpected();
        if (opened->whyNoFile && opened->document->info().path.native() != "-")
            return Unexpected(*opened->whyNoFile);
        addToReport(input, i == 0 ? Side::Left : Side::Right, *opened);
        sources[std::size_t(i)] = std::move(*opened);
    }
    if (input.sides[1].document) {
        addFarEnds(input);
        const auto aligned = align(*input.sides[0].document, *input.sides[1].document,
                                   actingPins(sources[0], sources[1]));
        if (!aligned)
            return aligned.unexpected();
        input.alignment = *aligned;
    }
    input.coder = ownName();
    input.made = QDateTime::currentDateTime();
    const QByteArray bytes = reportBytes(makeReport(std::move(input)), *format);
    if (const Result<void> written = writeOutput(arguments, bytes); !written)
        return written.unexpected();
    return 0;
}

} // namespace

Subcommand reportCommand()
{
    return {
        .name = "report",
        .operands = CommandLine::tr("LEFT [RIGHT] --output FILE.html|.md|.csv"),
        .summary = CommandLine::tr("writes the annotated report"),
        .details = CommandLine::tr(
            "The file's name chooses the format.\n"
            "html: one file that needs no other: both texts in step, tags, notes, legend,\n"
            "  table.\n"
            "md: the same as Markdown.\n"
            "csv: a row per annotation and tag: source, paragraph, start, end, tag path,\n"
            "  quote, note, coder, date, counterpart, change, state, id; of a link also\n"
            "  relation, far source, far start, far end, far quote; UTF-8 with BOM, RFC 4180."),
        .options = {outputOption(), encodingOption()},
        .minimumOperands = 1,
        .maximumOperands = 2,
        .run = run,
    };
}

} // namespace diptych
