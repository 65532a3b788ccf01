// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/reporting.h"

#include "session/farends.h"
#include "session/session.h"

namespace diptych {

namespace {

// What the reader said of the source.
void describe(ReportSource &source, const SourceRecord &record)
{
    source.title = record.title;
    source.publisher = record.publisher;
    source.date = record.date;
    source.memo = record.memo;
}

} // namespace

Result<ReportFormat> reportFormat(const FilePath &output)
{
    const QByteArray suffix = output.suffix();
    if (suffix == "html" || suffix == "htm")
        return ReportFormat::Html;
    if (suffix == "md" || suffix == "markdown")
        return ReportFormat::Markdown;
    if (suffix == "csv")
        return ReportFormat::Csv;
    return Unexpected(
        {ErrorCode::Unsupported,
         output,
         {},
         Session::tr("reports are written as .html, .md or .csv"),
         suffix == "pdf" || suffix == "odt"
             ? Session::tr("write .html and print it, or open it in an office program")
             : Session::tr("name such a file")});
}

QByteArray reportBytes(const ReportModel &model, ReportFormat format)
{
    switch (format) {
    case ReportFormat::Html:
        return reportAsHtml(model);
    case ReportFormat::Markdown:
        return reportAsMarkdown(model);
    case ReportFormat::Csv:
        break;
    }
    return reportAsCsv(model);
}

void addToReport(ReportInput &input, Side side, const OpenedSource &opened)
{
    ReportSource &source = input.sides[sideIndex(side)];
    source.document = opened.document;
    source.annotations = opened.sidecar.annotations;
    describe(source, opened.sidecar.source);
    input.codebook = input.codebook.united(opened.sidecar.codebook);
}

void addFarEnds(ReportInput &input)
{
    for (const Side side : bothSides) {
        ReportSource &source = input.sides[sideIndex(side)];
        const DocumentPtr other = input.sides[sideIndex(otherSide(side))].document;
        if (!source.document || !other)
            continue;
        QList<qsizetype> indices;
        QList<Link> links;
        for (qsizetype i = 0; i < source.annotations.size(); ++i) {
            const std::optional<Link> &link = source.annotations.at(i).link;
            if (link && isNamed(link->source, source.document->info().path, other->info().path)) {
                indices.append(i);
                links.append(*link);
            }
        }
        const QList<Link> placed = placedFarEnds(links, *other);
        for (qsizetype i = 0; i < placed.size(); ++i) {
            Annotation &annotation = source.annotations[indices[i]];
            annotation.link = placed[i];
            if (placed[i].state != AnchorState::Orphan)
                source.farEnds.insert(annotation.id, placed[i].selector.range);
        }
    }
}

ReportInput reportInput(const Session &session)
{
    ReportInput input;
    for (Side side : bothSides) {
        const DocumentPtr document = session.sharedDocument(side);
        if (!document)
            continue;
        ReportSource &source = input.sides[sideIndex(side)];
        source.document = document;
        source.annotations = session.annotations(side).toList();
        describe(source, session.source(side));
        for (const Annotation *link : session.annotations(side).links()) {
            if (const std::optional<Range> range = session.farEnd(side, *link))
                source.farEnds.insert(link->id, *range);
        }
    }
    input.alignment = session.sharedAlignment();
    input.codebook = session.codebook();
    input.coder = session.coder().name;
    input.made = QDateTime::currentDateTime();
    return input;
}

} // namespace diptych
