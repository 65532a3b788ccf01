// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline/commandlinewords.h"
#include "commandline/output.h"
#include "commandline/sources.h"
#include "commandline/subcommand.h"

#include "alignment/alignment.h"
#include "base/text.h"
#include "report/report.h"
#include "session/pinning.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <map>

namespace diptych {

namespace {

using namespace Qt::StringLiterals;

/// Writes JSON whose numbers are most of it: each is written in place.
class NumericJson
{
public:
    NumericJson &operator<<(const char *text)
    {
        for (; *text != '\0'; ++text) {
            makeRoom();
            m_text[m_size++] = *text;
        }
        return *this;
    }
    NumericJson &operator<<(Position number)
    {
        makeRoom();
        m_size = std::size_t(std::to_chars(m_text.data() + m_size, m_text.end(), number).ptr -
                             m_text.data());
        return *this;
    }
    NumericJson &operator<<(Range range)
    {
        return *this << "[" << range.start << "," << range.end << "]";
    }
    NumericJson &operator<<(const Pairing &pair)
    {
        return *this << "[" << pair.left.start << "," << pair.left.end << "," << pair.right.start
                     << "," << pair.right.end << "]";
    }
    /// A share, to four places.
    NumericJson &operator<<(double share)
    {
        constexpr int whole = 10'000;
        int rest = int(std::round(share * whole));
        *this << Position(rest / whole);
        rest %= whole;
        if (rest > 0)
            *this << ".";
        for (int place = whole / 10; rest > 0; rest %= place, place /= 10)
            *this << Position(rest / place);
        return *this;
    }
    [[nodiscard]] QByteArray json()
    {
        flush();
        return std::move(m_json);
    }

private:
    static constexpr std::size_t longestNumber = 20;

    void makeRoom()
    {
        if (m_size + longestNumber > m_text.size())
            flush();
    }
    void flush()
    {
        m_json.append(m_text.data(), qsizetype(m_size));
        m_size = 0;
    }

    QByteArray m_json;
    std::array<char, 4096> m_text;
    std::size_t m_size = 0;
};

void writePairings(NumericJson &json, const char *name, const std::vector<Pairing> &pairings)
{
    json << ",\"" << name << "\":[";
    const char *separator = "";
    for (const Pairing &pairing : pairings) {
        json << separator << pairing;
        separator = ",";
    }
    json << "]";
}

void writePassage(NumericJson &json, const Passage &passage, const char *kind, bool words)
{
    json << "{\"kind\":\"" << kind << "\"";
    for (Side side : bothSides) {
        json << (side == Side::Left ? ",\"left\":" : ",\"right\":");
        if (passage.has(side))
            json << passage.on(side);
        else
            json << "null";
    }
    json << ",\"similarity\":";
    if (!passage.isPaired()) {
        json << "null}";
        return;
    }
    json << passage.similarity;
    if (words) {
        writePairings(json, "words", passage.words);
        writePairings(json, "changed", passage.changed);
    }
    json << "}";
}

QByteArray asJson(const Alignment &alignment, bool words, bool sentences)
{
    std::map<PassageKind, QByteArray> kinds;
    NumericJson json;
    json << "{\"unit\":\"code points\",\"left\":{\"length\":" << alignment.length(Side::Left)
         << "},\"right\":{\"length\":" << alignment.length(Side::Right) << "},\n\"passages\":[";
    const char *separator = "\n";
    for (const Passage &passage : alignment.passages()) {
        QByteArray &kind = kinds[passage.kind];
        if (kind.isEmpty())
            kind = passageKindName(passage.kind).toUtf8();
        json << separator;
        writePassage(json, passage, kind.constData(), words);
        separator = ",\n";
    }
    json << "]";
    if (sentences) {
        json << ",\n\"sentences\":[";
        separator = "\n";
        for (const SentenceLink &link : alignment.sentences()) {
            json << separator << "{\"left\":" << link.left << ",\"right\":" << link.right
                 << ",\"similarity\":" << link.similarity << "}";
            separator = ",\n";
        }
        json << "]";
    }
    json << "}\n";
    return json.json();
}

QString placeOf(const std::optional<Range> &range)
{
    return range ? u"%1-%2"_s.arg(range->start).arg(range->end) : u"—"_s;
}

void appendLine(QString &text, QChar mark, const Document &document, Range range)
{
    constexpr Position shown = 160; // code points, white space in a row counted once
    constexpr Position enough = 100 * shown;
    const Range start{range.start, std::min(range.end, range.start + enough)};
    text +=
        u"  "_s + mark + u' ' + escapedForDisplay(elided(document.string(start), shown)) + u'\n';
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
    std::array<OpenedSource, 2> sources;
    for (Side side : bothSides) {
        Result<OpenedSource> opened =
            openForCommand(arguments, arguments.positional().at(qsizetype(sideIndex(side))));
        if (!opened)
            return opened.unexpected();
        input.sides[sideIndex(side)].document = opened->document;
        sources[sideIndex(side)] = std::move(*opened);
    }
    const Document &left = *input.sides[0].document;
    const Document &right = *input.sides[1].document;
    AlignOptions options;
    options.sentences = arguments.has("sentences");
    std::vector<Pin> pins;
    if (arguments.has("pins"))
        pins = actingPins(sources[0], sources[1]);
    const auto aligned = align(left, right, pins, options);
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
        .operands = CommandLine::tr(
            "LEFT RIGHT [--words] [--sentences] [--pins] [--format text|json|html]"),
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
            "html: both texts in step, the differences marked.\n"
            "Pins that a reader set in the window are in the sidecars; without --pins only the\n"
            "texts count."),
        .options =
            {{"words",
              {},
              CommandLine::tr("also the runs of identical and of near-equal words"),
              false},
             {"sentences", {}, CommandLine::tr("also which sentences belong together"), false},
             {"pins",
              {},
              CommandLine::tr("keeps to the pins that the sidecars of the two have for\n"
                              "each other"),
              false},
             formatOption(u"text, json, html"_s),
             outputOption(),
             encodingOption()},
        .minimumOperands = 2,
        .maximumOperands = 2,
        .run = run,
    };
}

} // namespace diptych
