// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/htmlpage.h"

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
