// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline/commandlinewords.h"
#include "commandline/output.h"
#include "commandline/sources.h"
#include "commandline/subcommand.h"

#include "anchoring/anchoring.h"
#include "base/file.h"
#include "base/text.h"
#include "storage/jsonwriter.h"
#include "storage/sidecar.h"

#include <cmath>
#include <utility>

namespace diptych {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype usualLineLength = 256; // bytes of JSON

/// One annotation, where it was found, and the words that stand there (the old ones of an orphan).
struct Found
{
    QString id;
    Anchor anchor;
    QString exact;
};

double rounded(double share)
{
    return std::round(share * 1e4) / 1e4;
}

QByteArray asText(const std::vector<Found> &all)
{
    QString lines;
    for (const auto &[id, anchor, exact] : all) {
        QString line = stateName(anchor.state) + u"  "_s;
        line += anchor.state == AnchorState::Orphan
                    ? u"—"_s
                    : u"%1-%2"_s.arg(anchor.range.start).arg(anchor.range.end);
        line += u"  %1 %  “"_s.arg(qRound(anchor.score * 100)) + elided(exact, 120) + u"”  "_s + id;
        lines += escapedForDisplay(line) + u'\n';
    }
    return lines.toUtf8();
}

QByteArray asJsonLines(const std::vector<Found> &all)
{
    QByteArray lines;
    lines.reserve(qsizetype(all.size()) * usualLineLength);
    JsonWriter writer(JsonWriter::Layout::OneLine);
    for (const auto &[id, anchor, exact] : all) {
        const bool isOrphan = anchor.state == AnchorState::Orphan;
        writer.beginObject();
        writer.member("id", id);
        writer.member("state", stateName(anchor.state));
        for (const auto &[key, position] :
             {std::pair("start", anchor.range.start), std::pair("end", anchor.range.end)}) {
            writer.key(key);
            if (isOrphan)
                writer.null();
            else
                writer.integer(position);
        }
        writer.key("score");
        writer.number(rounded(anchor.score));
        writer.key("runner_up");
        writer.number(rounded(anchor.runnerUp));
        writer.member("exact", exact);
        writer.endObject();
        lines += writer.take();
    }
    return lines;
}

/// The annotations of a sidecar or of any W3C file; problems are told.
Result<Sidecar> readAnnotations(const FilePath &path)
{
    const Result<QByteArray> bytes = path.native() == "-" ? readStandardInput(maximumSidecarBytes)
                                                          : readFile(path, maximumSidecarBytes);
    if (!bytes)
        return bytes.unexpected();
    QList<Problem> problems;
    Result<Sidecar> sidecar = parseSidecar(*bytes, path, &problems);
    tellProblems(path, problems);
    return sidecar;
}

Result<DocumentPtr> readSource(const Arguments &arguments, const QByteArray &operand)
{
    const Result<QString> encoding = arguments.text("encoding");
    if (!encoding)
        return encoding.unexpected();
    LoadOptions options;
    options.encoding = *encoding;
    Result<DocumentPtr> document = loadDocument(FilePath::fromNative(operand), options);
    if (!document)
        return document;
    for (const QString &warning : (*document)->info().warnings)
        tell((*document)->info().path.display() + u": "_s + warning);
    return document;
}

Result<std::vector<Found>> findAll(const Arguments &arguments)
{
    const Result<DocumentPtr> document = readSource(arguments, arguments.positional().first());
    if (!document)
        return document.unexpected();
    OldText old;
    if (const auto previous = arguments.value("previous")) {
        Result<DocumentPtr> read = readSource(arguments, *previous);
        if (!read)
            return read.unexpected();
        old.document = *read;
    }
    const Result<Sidecar> sidecar =
        readAnnotations(FilePath::fromNative(*arguments.value("annotations")));
    if (!sidecar)
        return sidecar.unexpected();
    if (!sidecar->source.textSha256.isEmpty()) {
        old.length = sidecar->source.length;
        if (!old.document && sidecar->source.textSha256 == (*document)->textSha256())
            old.document = *document;
    }

    std::vector<Selector> selectors;
    selectors.reserve(std::size_t(sidecar->annotations.size()));
    for (const Annotation &annotation : sidecar->annotations)
        selectors.push_back(annotation.selector);
    const std::vector<Anchor> anchors = anchored(selectors, **document, old);
    std::vector<Found> all;
    all.reserve(anchors.size());
    for (std::size_t i = 0; i < anchors.size(); ++i) {
        const Annotation &annotation = sidecar->annotations[qsizetype(i)];
        all.push_back({annotation.id, anchors[i],
                       anchors[i].state == AnchorState::Orphan
                           ? annotation.selector.exact
                           : (*document)->string(anchors[i].range)});
    }
    return all;
}

Result<int> run(const Arguments &arguments)
{
    const Result<QByteArray> format = formatOf(arguments, {"text", "jsonl"});
    if (!format)
        return format.unexpected();
    if (!arguments.has("annotations"))
        return wrongUsage(CommandLine::tr("--annotations FILE is missing"));
    const QList<QByteArray> inputs{arguments.positional().first(), *arguments.value("annotations"),
                                   arguments.value("previous").value_or(QByteArray())};
    if (inputs.count("-") > 1)
        return wrongUsage(CommandLine::tr("standard input can be read once only"));
    const Result<std::vector<Found>> all = findAll(arguments);
    if (!all)
        return all.unexpected();
    const QByteArray bytes = *format == "text" ? asText(*all) : asJsonLines(*all);
    if (const Result<void> written = writeOutput(arguments, bytes); !written)
        return written.unexpected();
    return 0;
}

} // namespace

Subcommand anchorCommand()
{
    return {
        .name = "anchor",
        .operands =
            CommandLine::tr("SOURCE --annotations FILE [--previous OLD] [--format text|jsonl]"),
        .summary = CommandLine::tr("finds the places of annotations in a source that changed"),
        .details = CommandLine::tr(
            "FILE holds W3C annotations: a sidecar, a collection, a page or an array. A line\n"
            "each, in the order of FILE; nothing is written.\n"
            "text: STATE  START-END  SCORE  “QUOTATION”  ID.\n"
            "jsonl: an object a line with the fields id, state, start, end (null for an\n"
            "  orphan), score and runner_up (0 to 1: how much of quotation and context\n"
            "  stands there, and at the next best place found), exact (the words that stand\n"
            "  there now; of an orphan the old ones).\n"
            "state: exact; moved (the same words elsewhere); edited (changed words at their\n"
            "  place); uncertain (a guess, not to be trusted unasked); orphan (not found)."),
        .options = {{"annotations", CommandLine::tr("FILE"),
                     CommandLine::tr("the annotations to place"), false},
                    {"previous", CommandLine::tr("OLD"),
                     CommandLine::tr("the text that they were made on"), false},
                    formatOption(u"text, jsonl"_s),
                    outputOption(),
                    encodingOption()},
        .run = run,
    };
}

} // namespace diptych
