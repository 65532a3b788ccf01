// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/htmlpage.h"

namespace diptych {

namespace {

void writeHeadCell(HtmlWriter &out, const QString &name, bool isNumber = false)
{
    out.markup(isNumber ? "<th scope=\"col\" class=\"num\">" : "<th scope=\"col\">").text(name);
    out.markup("</th>");
}

// The column's name goes with each cell: on a narrow screen there is no head.
void writeCountCell(HtmlWriter &out, const HtmlPage &page, const QString &name, qsizetype own,
                    qsizetype below)
{
    out.markup("<td class=\"num count\" data-n=\"").attribute(name).markup("\">");
    out.text(page.numbers.whole(own));
    if (below > 0) {
        //: Beside the count of a tag: how often the tags below it in the tree are used.
        out.markup(" <small>")
            .text(ReportWords::tr("+%1 below").arg(page.numbers.whole(below)))
            .markup("</small>");
    }
    out.markup("</td>");
}

void writeTagRow(HtmlWriter &out, const HtmlPage &page, qsizetype index)
{
    const TagCue &cue = page.cues.at(index);
    out.markup(cue.sign.isEmpty() ? "<tr class=\"unused\"><td class=\"num\">"
                                  : "<tr><td class=\"num\">");
    if (!cue.sign.isEmpty())
        out.markup("<b class=\"sign t").digits(index).markup("\">").text(cue.sign).markup("</b>");
    out.markup("</td><th scope=\"row\" class=\"d").digits(cue.depth).markup("\"><bdi");
    if (!cue.sign.isEmpty())
        out.markup(" class=\"line t").digits(index).markup("\"");
    out.markup(">").text(cue.name).markup("</bdi></th><td dir=\"auto\">");
    out.text(cue.description).markup("</td>");
    if (page.model.hasBothSides()) {
        writeCountCell(out, page, ReportWords::tr("Left"), cue.counts[0], cue.countsBelow[0]);
        writeCountCell(out, page, ReportWords::tr("Right"), cue.counts[1], cue.countsBelow[1]);
    }
    writeCountCell(out, page, ReportWords::tr("Count"), cue.count(), cue.countBelow());
    out.markup("</tr>\n");
}

void writeCodebook(HtmlWriter &out, const HtmlPage &page)
{
    out.markup("<table class=\"legend\">\n<thead><tr>");
    writeHeadCell(out, ReportWords::tr("Sign"), true);
    writeHeadCell(out, ReportWords::tr("Tag"));
    writeHeadCell(out, ReportWords::tr("Meaning"));
    if (page.model.hasBothSides()) {
        writeHeadCell(out, ReportWords::tr("Left"), true);
        writeHeadCell(out, ReportWords::tr("Right"), true);
    }
    writeHeadCell(out, ReportWords::tr("Count"), true);
    out.markup("</tr></thead>\n<tbody>\n");
    for (std::size_t i = 0; i < page.cues.all().size(); ++i)
        writeTagRow(out, page, qsizetype(i));
    out.markup("</tbody>\n</table>\n");
}

void writeCue(HtmlWriter &out, const QByteArray &sample, const QString &meaning)
{
    out.markup("<div><dt>")
        .markup(sample)
        .markup("</dt><dd>")
        .text(meaning)
        .markup("</dd></div>\n");
}

void writeReadingHelp(HtmlWriter &out, const HtmlPage &page)
{
    const QByteArray sample = HtmlWriter().text(ReportWords::tr("words", "a sample")).take();
    out.markup("<dl class=\"cues\">\n");
    if (!page.isBareComparison()) {
        const QByteArray number = "<a class=\"n ts\" href=\"#table\">3<i>A</i></a>";
        writeCue(out, "<mark class=\"ts l0\">" + sample + "</mark>" + number,
                 ReportWords::tr("an annotation: the line is that of its tag, the number and the "
                                 "tag’s sign stand at its end and lead to the table"));
    }
    if (page.model.alignment()) {
        writeCue(out, "<del>" + sample + "</del> <ins>" + sample + "</ins>",
                 ReportWords::tr("words that stand on this side alone, or in place of others"));
        writeCue(out, "<i>" + sample + "</i>",
                 ReportWords::tr(
                     "nearly the same word on the other side: spelling, capitals, punctuation"));
        writeCue(out, "=", ReportWords::tr("the passage stands in both texts, word for word"));
        writeCue(out, "≈", ReportWords::tr("edited; the share of words that stayed is beside it"));
        writeCue(out, "↑ ↓",
                 ReportWords::tr("moved: the same passage stands elsewhere in the other text"));
        writeCue(out, "◂ ▸", ReportWords::tr("only in the text on that side"));
        writeCue(out, "▴ ▾", ReportWords::tr("to the difference before and to the next one"));
    }
    writeCue(out, "<span class=\"u\">\\u202e</span>",
             ReportWords::tr(
                 "a character of the text that cannot be seen or that would disturb the page, by "
                 "its Unicode number"));
    out.markup("</dl>\n");
}

} // namespace

void writeLegend(HtmlWriter &out, const HtmlPage &page)
{
    out.markup("<section aria-labelledby=\"h-legend\">\n<h2 id=\"h-legend\">");
    out.text(page.legendHeading()).markup("</h2>\n");
    if (!page.cues.all().empty()) {
        writeCodebook(out, page);
        out.markup("<h3>").text(ReportWords::tr("How to read the texts")).markup("</h3>\n");
    }
    writeReadingHelp(out, page);
    out.markup("</section>\n");
}

} // namespace diptych
