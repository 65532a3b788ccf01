// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline/commandlinewords.h"
#include "commandline/output.h"
#include "commandline/sources.h"
#include "commandline/subcommand.h"

#include "annotation/annotationset.h"
#include "base/text.h"
#include "report/csv.h"
#include "storage/jsonwriter.h"

namespace diptych {

namespace {

using namespace Qt::StringLiterals;

QByteArray asText(const AnnotationSet &annotations, const Codebook &codebook)
{
    QString lines;
    for (const Annotation *annotation : annotations.all()) {
        const Range range = annotation->selector.range;
        QString line = u"%1-%2"_s.arg(range.start).arg(range.end);
        if (annotation->state != AnchorState::Exact)
            line += u" ("_s + stateName(annotation->state) + u')';
        line += u"  ["_s + tagPaths(*annotation, codebook).join(u", "_s) + u"]  "_s;
        line += u'“' + elided(annotation->selector.exact, 120) + u'”';
        if (annotation->link)
            line += u"  → "_s + annotation->link->relation + u" “"_s +
                    elided(annotation->link->selector.exact, 120) + u"” ("_s +
                    annotation->link->source + u')';
        if (!annotation->note.isEmpty())
            line += u"  – "_s + elided(annotation->note, 200);
        if (!annotation->creator.name.isEmpty())
            line += u"  ("_s + annotation->creator.name + u')';
        lines += escapedForDisplay(line) + u'\n';
    }
    return lines.toUtf8();
}

QByteArray asJsonLines(const AnnotationSet &annotations, const Codebook &codebook)
{
    QByteArray lines;
    JsonWriter writer(JsonWriter::Layout::OneLine);
    for (const Annotation *annotation : annotations.all()) {
        writer.beginObject();
        writer.member("id", annotation->id);
        writeSpan(writer, annotation->selector.range, annotation->selector.exact);
        writeTagPaths(writer, *annotation, codebook);
        writer.member("note", annotation->note);
        writer.member("coder", annotation->creator.name);
        writer.member("created", annotation->created.toString(Qt::ISODate));
        writer.member("modified", annotation->modified.toString(Qt::ISODate));
        writer.member("state", stateName(annotation->state));
        if (const std::optional<Link> &link = annotation->link) {
            writer.key("link");
            writer.beginObject();
            writer.member("source", link->source);
            writeSpan(writer, link->selector.range, link->selector.exact);
            writer.member("relation", link->relation);
            writer.endObject();
        }
        writer.endObject();
        lines += writer.take();
    }
    return lines;
}

Result<int> run(const Arguments &arguments)
{
    const Result<QByteArray> format = formatOf(arguments, {"text", "jsonl", "csv"});
    if (!format)
        return format.unexpected();
    const Result<OpenedSource> opened = openForCommand(arguments, arguments.positional().first());
    if (!opened)
        return opened.unexpected();
    // Standard input has no sidecar, and none is no error; one that cannot be read is.
    if (opened->whyNoFile && opened->document->info().path.native() != "-")
        return Unexpected(*opened->whyNoFile);

    const AnnotationSet annotations(opened->sidecar.annotations);
    const Codebook codebook = opened->sidecar.codebook.united(Codebook::defaults());
    QByteArray bytes;
    if (*format == "text") {
        bytes = asText(annotations, codebook);
    } else if (*format == "jsonl") {
        bytes = asJsonLines(annotations, codebook);
    } else {
        bytes = annotationsAsCsv(*opened->document, annotations, codebook);
    }
    if (const Result<void> written = writeOutput(arguments, bytes); !written)
        return written.unexpected();
    return 0;
}

} // namespace

Subcommand listCommand()
{
    return {
        .name = "list",
        .operands = CommandLine::tr("SOURCE [--format text|jsonl|csv]"),
        .summary = CommandLine::tr("lists the annotations of a source as they stand now"),
        .details = CommandLine::tr(
            "text: START-END [TAGS] “QUOTATION” – NOTE (CODER), a line each; a link has\n"
            "  → RELATION “FAR QUOTATION” (FAR SOURCE) behind its quotation.\n"
            "jsonl: an object a line with the fields id, start, end, exact (the quoted words),\n"
            "  tags (an array of paths), note, coder, created, modified (ISO 8601, UTC), state\n"
            "  (exact, moved, edited, uncertain or orphan); a link also has link: source (a\n"
            "  relative IRI), start, end and exact of its far end as the link has them, and\n"
            "  relation.\n"
            "csv: a row per annotation and tag: source, paragraph, start, end, tag path,\n"
            "  quote, note, coder, created, state; of a link also relation, far source, far\n"
            "  start, far end, far quote."),
        .options = {formatOption(u"text, jsonl, csv"_s), outputOption(), encodingOption()},
        .run = run,
    };
}

} // namespace diptych
