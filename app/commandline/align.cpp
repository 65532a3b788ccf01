// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline/commandlinewords.h"
#include "commandline/output.h"
#include "commandline/sources.h"
#include "commandline/subcommand.h"

#include "alignment/alignment.h"
#include "base/text.h"
#include "report/report.h"

#include <array>
#include <charconv>
#include <cmath>

namespace diptych {

namespace {

using namespace Qt::StringLiterals;

// Numbers are most of the output: each is written in place.
template <typename... Numbers> void appendNumbers(QByteArray &json, Numbers... numbers)
{
    std::array<char, sizeof...(numbers) * 21 + 2> text;
    char *const last = text.data() + text.size() - 1;
    char *at = text.data();
    *at++ = '[';
    ((at = std::to_chars(at, last, numbers).ptr, *at++ = ','), ...);
    at[-1] = ']';
    json.append(text.data(), at - text.data());
}

void appendRange(QByteArray &json, Range range)
{
    appendNumbers(json, range.start, range.end);
}

void appendSimilarity(QByteArray &json, double similarity)
{
    json += ",\"similarity\":" + QByteArray::number(std::round(similarity * 1e4) / 1e4);
}

void appendPairings(QByteArray &json, const char *name, const std::vector<Pairing> &pairings)
{
    json += ",\"";
    json += name;
    json += "\":[";
    for (const Pairing &pairing : pairings) {
        appendNumbers(json, pairing.left.start, pairing.left.end, pairing.right.start,
                      pairing.right.end);
        json += ',';
    }
    if (!pairings.empty())
        json.chop(1);
    json += ']';
}

void appendPassage(QByteArray &json, const Passage &passage, bool words)
{
    json += "{\"kind\":\"" + passageKindName(passage.kind).toUtf8() + '"';
    for (Side side : bothSides) {
        json += side == Side::Left ? ",\"left\":" : ",\"right\":";
        if (passage.has(side))
            appendRange(json, passage.on(side));
        else
            json += "null";
    }
    if (!passage.isPaired()) {
        json += ",\"similarity\":null}";
        return;
    }
    appendSimilarity(json, passage.similarity);
    if (words) {
        appendPairings(json, "words", passage.words);
        appendPairings(json, "changed", passage.changed);
    }
    json += '}';
}

QByteArray asJson(const Alignment &alignment, bool words, bool sentences)
{
    QByteArray json =
        "{\"unit\":\"code points\",\"left\":{\"length\":" +
        QByteArray::number(alignment.length(Side::Left)) +
        "},\"right\":{\"length\":" + QByteArray::number(alignment.length(Side::Right)) +
        "},\n\"passages\":[";
    const char *separator = "\n";
    for (const Passage &passage : alignment.passages()) {
        json += separator;
        appendPassage(json, passage, words);
        separator = ",\n";
    }
    json += "]";
    if (sentences) {
        json += ",\n\"sentences\":[";
        separator = "\n";
        for (const SentenceLink &link : alignment.sentences()) {
            json += separator;
            json += "{\"left\":";
            appendRange(json, link.left);
            json += ",\"right\":";
            appendRange(json, link.right);
            appendSimilarity(json, link.similarity);
            json += '}';
            separator = ",\n";
        }
        json += ']';
    }
    return json + "}\n";
}

QString placeOf(const std::optional<Range> &range)
{
    return range ? u"%1-%2"_s.arg(range->start).arg(range->end) : u"—"_s;
}

void appendLine(QString &text, QChar mark, const Document &document, Range range)
{
    text += u"  "_s + mark + u' ' + escapedForDisplay(elided(document.string(range), 160)) + u'\n';
}

QByteArray asText(const Alignment &alignment, const Document &left, const Document &right,
                  bool sentences)
{
    QString text;
    for (const Passage &passage : alignment.passages()) {
        const bool hasLeft = passage.has(Side::Left);
        const bool hasRight = passage.has(Side::Right);
        text += passageKindName(passage.kind) + u"  "_s +
                placeOf(hasLeft ? std::optional(passage.left) : std::nullopt) + u"  "_s +
                placeOf(hasRight ? std::optional(passage.right) : std::nullopt);
        if (passage.isPaired())
            text += u"  %1 %"_s.arg(qRound(passage.similarity * 100));
        text += u'\n';
        if (hasLeft)
            appendLine(text, u'<', left, passage.left);
        if (hasRight && passage.kind != PassageKind::Same)
            appendLine(text, u'>', right, passage.right);
    }
    if (sentences) {
        text += u'\n' + CommandLine::tr("Sentences:") + u'\n';
        for (const SentenceLink &link : alignment.sentences()) {
            text += u"%1  %2  %3 %\n"_s.arg(placeOf(link.left), placeOf(link.right))
                        .arg(qRound(link.similarity * 100));
            appendLine(text, u'<', left, link.left);
            appendLine(text, u'>', right, link.right);
        }
    }
    text += u'\n' +
            CommandLine::tr("%1 % of the text is the same on both sides.")
                .arg(qRound(alignment.similarity() * 100)) +
            u'\n';
    return text.toUtf8();
}

Result<int> run(const Arguments &arguments)
{
    const Result<QByteArray> format = formatOf(arguments, {"text", "json", "html"});
    if (!format)
        return format.unexpected();
    ReportInput input;
    for (Side side : bothSides) {
        Result<OpenedSource> opened =
            openForCommand(arguments, arguments.positional().at(qsizetype(sideIndex(side))));
        if (!opened)
            return opened.unexpected();
        input.sides[sideIndex(side)].document = opened->document;
    }
    const Document &left = *input.sides[0].document;
    const Document &right = *input.sides[1].document;
    AlignOptions options;
    options.sentences = arguments.has("sentences");
    const auto aligned = align(left, right, options);
    if (!aligned)
        return aligned.unexpected();
    QByteArray bytes;
    if (*format == "json") {
        bytes = asJson(**aligned, arguments.has("words"), arguments.has("sentences"));
    } else if (*format == "text") {
        bytes = asText(**aligned, left, right, arguments.has("sentences"));
    } else {
        input.alignment = *aligned;
        input.made = QDateTime::currentDateTime();
        bytes = reportAsHtml(makeReport(std::move(input)));
    }
    if (const Result<void> written = writeOutput(arguments, bytes); !written)
        return written.unexpected();
    return 0;
}

} // namespace

Subcommand alignCommand()
{
    return {
        .name = "align",
        .operands = CommandLine::tr("LEFT RIGHT [--words] [--sentences] [--format text|json|html]"),
        .summary = CommandLine::tr("shows which passages of two sources belong together"),
        .details = CommandLine::tr(
            "json: unit, left.length, right.length, and passages by their left start, each\n"
            "  with kind (same, edited, moved, moved-edited, left-only, right-only), left and\n"
            "  right ([start, end] or null) and similarity (0 to 1, null where one-sided).\n"
            "  On each side the ranges, sorted, partition the whole text.\n"
            "  --words adds words and changed: [left start, left end, right start, right end]\n"
            "  of runs of identical words and of near-equal ones (case, punctuation,\n"
            "  spelling, number format).\n"
            "  --sentences adds sentences: left, right, similarity, a row a link.\n"
            "html: both texts in step, the differences marked."),
        .options =
            {{"words",
              {},
              CommandLine::tr("also the runs of identical and of near-equal words"),
              false},
             {"sentences", {}, CommandLine::tr("also which sentences belong together"), false},
             formatOption(u"text, json, html"_s),
             outputOption(),
             encodingOption()},
        .minimumOperands = 2,
        .maximumOperands = 2,
        .run = run,
    };
}

} // namespace diptych
