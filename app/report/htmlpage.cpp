// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/htmlpage.h"

#include "report/textcursor.h"

namespace diptych {

HtmlPage::HtmlPage(const ReportModel &of)
    : model(of)
    , cues(of)
{
    const Alignment *alignment = of.alignment();
    if (!alignment)
        return;
    passages.emplace(*alignment);
    for (const Side side : bothSides)
        differences[sideIndex(side)] = diptych::differences(*alignment, *of.document(side), side);
}

QString HtmlPage::pictureHeading() const
{
    return isBareComparison() ? ReportWords::tr("Where the texts differ")
                              : ReportWords::tr("Where the tags lie");
}

QString HtmlPage::legendHeading() const
{
    return cues.all().empty() ? ReportWords::tr("How to read the texts")
                              : ReportWords::tr("Codebook");
}

void openPiece(HtmlWriter &out, std::size_t length, std::size_t count)
{
    if (length < count)
        out.markup("<div class=\"piece\">\n");
}

void closePiece(HtmlWriter &out, std::size_t length, std::size_t count)
{
    if (length < count)
        out.markup("</div>\n");
}

QByteArray differenceElement(DifferenceKind kind, Side side)
{
    if (kind == DifferenceKind::Near)
        return "i";
    return side == Side::Left ? "del" : "ins";
}

void writeMarkedWords(HtmlWriter &out, const HtmlPage &page, Side side, Range range)
{
    if (range.length() > longestQuote) {
        const Position half = longestQuote / 2;
        writeMarkedWords(out, page, side, {range.start, range.start + half});
        out.markup(" <span class=\"cut\">[… ");
        out.text(ReportWords::tr("%1 characters")
                     .arg(page.numbers.whole(range.length() - longestQuote)));
        out.markup(" …]</span> ");
        writeMarkedWords(out, page, side, {range.end - half, range.end});
        return;
    }
    TextCursor text(*page.model.document(side), range.start);
    for (const Difference &difference : differencesIn(page.differences[sideIndex(side)], range)) {
        const QByteArray element = differenceElement(difference.kind, side);
        out.text(text.readTo(difference.range.start));
        out.markup("<").markup(element).markup(">").text(text.readTo(difference.range.end));
        out.markup("</").markup(element).markup(">");
    }
    out.text(text.readTo(range.end));
}

void writeTag(HtmlWriter &out, const TagCues &cues, const TagId &id)
{
    const qsizetype index = cues.indexOf(id);
    const TagCue &cue = cues.at(index);
    out.markup("<span class=\"tag\">");
    if (!cue.sign.isEmpty())
        out.markup("<b class=\"sign t").digits(index).markup("\">").text(cue.sign).markup("</b> ");
    out.markup("<bdi class=\"line t").digits(index).markup("\">").text(cue.path);
    out.markup("</bdi></span>");
}

} // namespace diptych
