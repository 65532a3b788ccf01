// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/htmlpage.h"

#include <algorithm>

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

void writeHeadline(HtmlWriter &out, const HtmlPage &page)
{
    out.markup("<h1>");
    if (page.model.hasBothSides()) {
        //: Headline of a report; %1 and %2 are the titles of two texts.
        out.sentence(ReportWords::tr("%1 beside %2"),
                     {page.title(Side::Left), page.title(Side::Right)});
    } else {
        out.markup(page.title(page.model.document(Side::Left) ? Side::Left : Side::Right));
    }
    out.markup("</h1>\n<p class=\"made\">");
    const QDateTime made = page.model.input.made;
    HtmlWriter time;
    time.markup("<time datetime=\"").attribute(made.toString(Qt::ISODate)).markup("\">");
    time.text(made.toString(u"yyyy-MM-dd HH:mm t"_s)).markup("</time>");
    const QByteArray program = "Diptych " DIPTYCH_VERSION;
    if (page.model.input.coder.isEmpty())
        out.sentence(ReportWords::tr("Made with %1 on %2"), {program, time.bytes()});
    else
        out.sentence(ReportWords::tr("Made with %1 on %2 by %3"),
                     {program, time.bytes(), isolated(page.model.input.coder)});
    out.markup("</p>\n");
}

void writeFact(HtmlWriter &out, const QString &name, const QString &value,
               const char *cssClass = nullptr)
{
    if (value.isEmpty())
        return;
    out.markup("<div><dt>").text(name).markup("</dt><dd dir=\"auto\"");
    if (cssClass)
        out.markup(" class=\"").markup(cssClass).markup("\"");
    out.markup(">").text(value).markup("</dd></div>\n");
}

QString newlineName(Newline newline)
{
    switch (newline) {
    case Newline::None:
        return {};
    case Newline::Lf:
        return u"LF"_s;
    case Newline::CrLf:
        return u"CRLF"_s;
    case Newline::Cr:
        return u"CR"_s;
    case Newline::Mixed:
        return ReportWords::tr("mixed line ends");
    }
    Q_UNREACHABLE_RETURN({});
}

QString encodingOf(const SourceInfo &info)
{
    QStringList parts{info.encoding};
    if (info.hasBom)
        parts << ReportWords::tr("with byte order mark");
    parts << newlineName(info.newline);
    parts.removeAll({});
    return parts.join(u", "_s);
}

void writeSource(HtmlWriter &out, const HtmlPage &page, Side side)
{
    const ReportSource &source = page.model.source(side);
    const SourceInfo &info = source.document->info();
    out.markup("<section class=\"source\">\n<h2 dir=\"auto\">").markup(page.title(side));
    out.markup("</h2>\n<dl>\n");
    if (page.model.hasBothSides())
        writeFact(out, ReportWords::tr("Side"), ReportWords::side(side));
    writeFact(out, ReportWords::tr("File"), FilePath::fromNative(info.path.fileName()).display());
    writeFact(out, ReportWords::tr("Publisher"), source.publisher);
    writeFact(out, ReportWords::tr("Date"), source.date);
    writeFact(out, ReportWords::tr("Length"),
              ReportWords::tr("%1 characters in %2 paragraphs")
                  .arg(page.numbers.whole(source.document->length()),
                       page.numbers.whole(source.document->paragraphCount())));
    writeFact(out, ReportWords::tr("Encoding"), encodingOf(info));
    writeFact(out, ReportWords::tr("Text taken out by"), info.extractor);
    writeFact(out, ReportWords::tr("SHA-256 of the file"),
              QString::fromLatin1(source.document->sha256()), "hash");
    writeFact(out, ReportWords::tr("Memo"), source.memo);
    for (const QString &warning : info.warnings)
        writeFact(out, ReportWords::tr("Warning"), warning);
    out.markup("</dl>\n</section>\n");
}

void writeCount(HtmlWriter &out, const QString &name, const QString &value)
{
    out.markup("<div><dt>").text(name).markup("</dt><dd>").text(value).markup("</dd></div>\n");
}

// "annotations: 13 left, 12 right"
QString annotationsBySide(const HtmlPage &page)
{
    if (!page.model.hasBothSides())
        return ReportWords::tr("annotations");
    return ReportWords::tr("annotations, %1 left and %2 right")
        .arg(page.numbers.whole(page.model.annotationCount(Side::Left)),
             page.numbers.whole(page.model.annotationCount(Side::Right)));
}

void writeCounts(HtmlWriter &out, const HtmlPage &page)
{
    out.markup("<section aria-labelledby=\"h-counts\">\n<h2 class=\"vh\" id=\"h-counts\">");
    out.text(ReportWords::tr("In numbers")).markup("</h2>\n<dl class=\"counts\">\n");
    if (!page.isBareComparison())
        writeCount(out, annotationsBySide(page),
                   page.numbers.whole(page.model.annotationCount(Side::Left) +
                                      page.model.annotationCount(Side::Right)));
    const qsizetype links = page.model.linkCount(Side::Left) + page.model.linkCount(Side::Right);
    if (links > 0)
        writeCount(out, ReportWords::tr("links between the texts"), page.numbers.whole(links));
    if (const Alignment *alignment = page.model.alignment()) {
        writeCount(out, ReportWords::tr("of the words stand in both"),
                   page.numbers.percent(alignment->similarity()));
        for (const PassageKind kind :
             {PassageKind::Same, PassageKind::Edited, PassageKind::Moved, PassageKind::MovedEdited,
              PassageKind::LeftOnly, PassageKind::RightOnly}) {
            if (const qsizetype count = alignment->count(kind))
                writeCount(out,
                           ReportWords::tr("passages %1", "%1: same, edited, moved …")
                               .arg(ReportWords::kind(kind)),
                           page.numbers.whole(count));
        }
    }
    out.markup("</dl>\n");
    if (const QStringList coders = page.model.coders(); !coders.isEmpty()) {
        QByteArray names;
        for (const QString &coder : coders)
            names += (names.isEmpty() ? "" : ", ") + isolated(coder);
        out.markup("<p>").sentence(ReportWords::tr("Annotated by: %1"), {names}).markup("</p>\n");
    }
    out.markup("</section>\n");
}

} // namespace

void writeHead(HtmlWriter &out, const HtmlPage &page)
{
    out.markup("<header>\n");
    writeHeadline(out, page);
    out.markup("<div class=\"sources\">\n");
    for (const Side side : bothSides) {
        if (page.model.document(side))
            writeSource(out, page, side);
    }
    out.markup("</div>\n");
    writeCounts(out, page);
    out.markup("</header>\n");
}

} // namespace diptych
