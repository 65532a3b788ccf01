// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/htmlpage.h"
#include "report/htmlstyle.h"

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

QString pageTitle(const ReportModel &model)
{
    if (model.hasBothSides())
        return ReportWords::tr("%1 beside %2")
            .arg(model.title(Side::Left), model.title(Side::Right));
    return model.title(model.document(Side::Left) ? Side::Left : Side::Right);
}

void openPage(HtmlWriter &out, const HtmlPage &page)
{
    const QByteArray style = reportStyle(page.cues);
    HtmlWriter policy;
    policy.attribute(QString::fromLatin1(securityPolicy(style)));
    const bool isRightToLeft = ReportWords::locale().textDirection() == Qt::RightToLeft;
    out.markup("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"");
    out.attribute(ReportWords::languageCode())
        .markup("\" dir=\"")
        .markup(isRightToLeft ? "rtl" : "ltr");
    out.markup("\">\n<head>\n<meta charset=\"utf-8\"/>\n"
               "<meta http-equiv=\"Content-Security-Policy\" content=\"")
        .markup(policy.bytes());
    out.markup("\"/>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
               "<meta name=\"color-scheme\" content=\"light dark\"/>\n"
               "<meta name=\"referrer\" content=\"no-referrer\"/>\n"
               "<meta name=\"generator\" content=\"Diptych " DIPTYCH_VERSION "\"/>\n<title>");
    out.attribute(pageTitle(page.model)).markup("</title>\n<style>").markup(style);
    out.markup("</style>\n</head>\n<body>\n");
}

void writeContents(HtmlWriter &out, const HtmlPage &page)
{
    const auto entry = [&out](const char *target, const QString &name) {
        out.markup("<li><a href=\"#").markup(target).markup("\">").text(name).markup("</a></li>\n");
    };
    out.markup("<nav aria-label=\"").attribute(ReportWords::tr("Contents")).markup("\">\n<ul>\n");
    entry("h-picture", page.pictureHeading());
    entry("h-legend", page.legendHeading());
    entry("h-texts",
          page.model.alignment() ? ReportWords::tr("Both texts in step") : ReportWords::tr("Text"));
    if (!page.isBareComparison())
        entry("table", ReportWords::tr("Annotations"));
    out.markup("</ul>\n</nav>\n");
}

qsizetype expectedSize(const ReportModel &model)
{
    qsizetype bytes = 64 * 1024 + qsizetype(model.rows.size()) * 1500;
    for (const Side side : bothSides) {
        if (const Document *document = model.document(side))
            bytes += document->text().size() * 5 / 4;
    }
    return bytes;
}

} // namespace

QByteArray reportAsHtml(const ReportModel &model)
{
    const HtmlPage page(model);
    HtmlWriter out;
    out.reserve(expectedSize(model));
    openPage(out, page);
    writeHead(out, page);
    writeContents(out, page);
    out.markup("<main>\n");
    writePicture(out, page);
    writeLegend(out, page);
    writeTexts(out, page);
    if (!page.isBareComparison())
        writeTable(out, page);
    out.markup("</main>\n</body>\n</html>\n");
    return out.take();
}

} // namespace diptych
