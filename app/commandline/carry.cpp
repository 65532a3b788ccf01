// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline/commandlinewords.h"
#include "commandline/output.h"
#include "commandline/sources.h"
#include "commandline/subcommand.h"

#include "base/text.h"
#include "session/carrying.h"
#include "session/pinning.h"
#include "storage/jsonwriter.h"

#include <cmath>

namespace diptych {

namespace {

using namespace Qt::StringLiterals;

/// A proposal and what was made of it.
struct Carry
{
    CarryProposal proposal;
    QString carriedId; ///< of the annotation on the right; empty for none
};

double rounded(double confidence)
{
    return std::round(confidence * 1e4) / 1e4;
}

QByteArray asText(const std::vector<Carry> &carries, const Codebook &codebook,
                  const Document &right)
{
    QString lines;
    for (const Carry &carry : carries) {
        const CarryProposal &proposal = carry.proposal;
        const Selector &from = proposal.annotation.selector;
        QString line = carryStateName(proposal.state) + u"  "_s +
                       u"%1-%2 → "_s.arg(from.range.start).arg(from.range.end);
        if (proposal.range.isEmpty())
            line += u"—"_s;
        else
            line += u"%1-%2  %3 %"_s.arg(proposal.range.start)
                        .arg(proposal.range.end)
                        .arg(qRound(proposal.confidence * 100));
        line += u"  ["_s + tagPaths(proposal.annotation, codebook).join(u", "_s) + u"]  “"_s +
                elided(from.exact, 80) + u'”';
        if (!proposal.range.isEmpty())
            line += u" → “"_s + elided(right.string(proposal.range), 80) + u'”';
        lines += escapedForDisplay(line) + u'\n';
    }
    return lines.toUtf8();
}

QByteArray asJsonLines(const std::vector<Carry> &carries, const Codebook &codebook,
                       const Document &right)
{
    QByteArray lines;
    JsonWriter writer(JsonWriter::Layout::OneLine);
    for (const auto &[proposal, carriedId] : carries) {
        const Annotation &annotation = proposal.annotation;
        writer.beginObject();
        writer.member("id", annotation.id);
        writeSpan(writer, annotation.selector.range, annotation.selector.exact);
        writeTagPaths(writer, annotation, codebook);
        writer.member("state", carryStateName(proposal.state));
        writer.key("target");
        if (proposal.range.isEmpty()) {
            writer.null();
        } else {
            writer.beginObject();
            writeSpan(writer, proposal.range, right.string(proposal.range));
            writer.member("kind", passageKindName(proposal.kind));
            writer.key("confidence");
            writer.number(rounded(proposal.confidence));
            writer.endObject();
        }
        writer.key("carried");
        if (carriedId.isEmpty())
            writer.null();
        else
            writer.string(carriedId);
        writer.endObject();
        lines += writer.take();
    }
    return lines;
}

Result<double> leastConfidence(const Arguments &arguments)
{
    const std::optional<QByteArray> given = arguments.value("least");
    if (!given)
        return likelyCarry;
    bool isNumber = false;
    const double least = given->toDouble(&isNumber);
    if (!isNumber || !(least >= 0 && least <= 1))
        return wrongUsage(CommandLine::tr("--least takes a number from 0 to 1"));
    return least;
}

/// Adds what is New to the annotations of the right, one after the other: two that end on the same
/// words become one.
Result<void> apply(std::vector<Carry> &carries, const QString &source, const CarryTarget &target,
                   AnnotationSet &annotations)
{
    for (Carry &carry : carries) {
        if (carry.proposal.state != CarryState::New)
            continue;
        const Result<Annotation> made = carried(carry.proposal, source, target);
        if (!made)
            return made.unexpected();
        annotations.put(*made);
        carry.carriedId = made->id;
    }
    return {};
}

Result<void> save(OpenedSource &right, const AnnotationSet &annotations, const Codebook &codebook)
{
    Sidecar sidecar = right.sidecar;
    sidecar.annotations = annotations.toList();
    QList<TagId> used;
    for (const Annotation &annotation : sidecar.annotations)
        used += annotation.tags;
    sidecar.codebook = sidecar.codebook.united(codebook.restrictedTo(used));
    describeSource(sidecar.source, *right.document);
    const Result<Sidecar> saved = right.file->save(sidecar);
    if (!saved)
        return saved.unexpected();
    return {};
}

Result<int> run(const Arguments &arguments)
{
    const Result<QByteArray> format = formatOf(arguments, {"text", "jsonl"});
    const Result<double> least = leastConfidence(arguments);
    const Result<Coder> coder = coderOf(arguments);
    if (!format)
        return format.unexpected();
    if (!least)
        return least.unexpected();
    if (!coder)
        return coder.unexpected();
    std::array<OpenedSource, 2> sides;
    for (const Side side : bothSides) {
        Result<OpenedSource> opened =
            openForCommand(arguments, arguments.positional().at(qsizetype(sideIndex(side))));
        if (!opened)
            return opened.unexpected();
        if (!opened->file)
            return Unexpected(opened->whyNoFile.value_or(Error()));
        sides[sideIndex(side)] = std::move(*opened);
    }
    AlignOptions options;
    options.sentences = false;
    const auto aligned =
        align(*sides[0].document, *sides[1].document, actingPins(sides[0], sides[1]), options);
    if (!aligned)
        return aligned.unexpected();

    AnnotationSet there(sides[1].sidecar.annotations);
    const CarryTarget target{*sides[1].document, there, *coder};
    std::vector<Carry> carries;
    for (CarryProposal &proposal : carryProposals(AnnotationSet(sides[0].sidecar.annotations),
                                                  Side::Left, **aligned, target, *least)) {
        const QString present = proposal.presentId;
        carries.push_back({std::move(proposal), present});
    }
    const Codebook codebook = sides[0].sidecar.codebook.united(Codebook::defaults());
    if (arguments.has("apply")) {
        const QString source = sourceIri(sides[0].document->info().path);
        if (const auto done = apply(carries, source, target, there); !done)
            return done.unexpected();
        if (const auto saved = save(sides[1], there, codebook); !saved)
            return saved.unexpected();
    }
    const Document &right = *sides[1].document;
    const QByteArray bytes = *format == "text" ? asText(carries, codebook, right)
                                               : asJsonLines(carries, codebook, right);
    if (const Result<void> written = writeOutput(arguments, bytes); !written)
        return written.unexpected();
    return 0;
}

} // namespace

Subcommand carryCommand()
{
    return {
        .name = "carry",
        .operands = CommandLine::tr("LEFT RIGHT [--apply] [--format text|jsonl]"),
        .summary = CommandLine::tr("proposes annotations on the same words of another source"),
        .details = CommandLine::tr(
            "Writes nothing without --apply, which adds what is “new” to the right source\n"
            "and notes there where it came from (diptych:carriedFrom); links are left out.\n"
            "The pins of the two sources count.\n"
            "text: STATE, the span on the left → that on the right, confidence, [TAGS] and\n"
            "  both wordings, a line each.\n"
            "jsonl: an object a line with the fields id, start, end, exact, tags (of the\n"
            "  annotation on the left), state (new; present: carried before, or the coder\n"
            "  has said so already; uncertain: too little of the words is there; missing),\n"
            "  target (null, or start, end, exact, kind as in `align`, and confidence, 0 to\n"
            "  1) and carried (the id of the annotation on the right, or null)."),
        .options =
            {
                {"apply", {}, CommandLine::tr("adds the new ones to the right source"), false},
                {"least", u"N"_s,
                 CommandLine::tr("what is less sure is uncertain: 0 to 1; 0.5 if not given"),
                 false},
                coderOption(),
                formatOption(u"text, jsonl"_s),
                outputOption(),
                encodingOption(),
            },
        .minimumOperands = 2,
        .maximumOperands = 2,
        .run = run,
    };
}

} // namespace diptych
