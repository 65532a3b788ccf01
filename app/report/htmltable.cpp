// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/htmlpage.h"

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

class AnnotationTable
{
public:
    AnnotationTable(HtmlWriter &out, const HtmlPage &page)
        : m_out(out)
        , m_page(page)
        , m_isCompared(page.model.alignment() != nullptr)
    {
    }

    void write()
    {
        const std::vector<ReportRow> &rows = m_page.model.rows;
        const std::size_t length = rowsInPiece(rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const bool isNewTable = i % length == 0;
            if (isNewTable) {
                if (i > 0)
                    closeTable(length);
                openTable(length);
            }
            if (isNewTable || rows[i].side != rows[i - 1].side)
                openGroup(rows[i].side, isNewTable);
            writeRow(rows[i]);
        }
        closeTable(length);
    }

private:
    void openTable(std::size_t length)
    {
        openPiece(m_out, length, m_page.model.rows.size());
        m_out.markup("<table class=\"list\">\n<thead><tr>");
        writeHeadCell(ReportWords::tr("No.", "number of an annotation"));
        writeHeadCell(ReportWords::tr("Tags"));
        writeHeadCell(ReportWords::tr("Passage and note"));
        if (m_isCompared)
            writeHeadCell(ReportWords::tr("In the other text"));
        writeHeadCell(ReportWords::tr("Coder, date"));
        m_out.markup("</tr></thead>\n");
    }

    void closeTable(std::size_t length)
    {
        m_out.markup("</tbody>\n</table>\n");
        closePiece(m_out, length, m_page.model.rows.size());
    }

    void writeHeadCell(const QString &name)
    {
        m_out.markup("<th scope=\"col\">").text(name).markup("</th>");
    }

    void openGroup(Side side, bool isFirst)
    {
        if (!isFirst)
            m_out.markup("</tbody>\n");
        m_out.markup("<tbody>\n<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"");
        m_out.digits(m_isCompared ? 5 : 4).markup("\">").markup(m_page.title(side));
        m_out.markup("</th></tr>\n");
    }

    void writeRow(const ReportRow &row)
    {
        m_out.markup("<tr id=\"r").digits(row.number).markup("\"><th scope=\"row\">");
        if (row.isPlaced)
            m_out.markup("<a href=\"#s")
                .digits(row.number)
                .markup("\">")
                .digits(row.number)
                .markup("</a>");
        else
            m_out.digits(row.number);
        m_out.markup("</th><td class=\"tags\">");
        for (const TagId &tag : row.annotation.tags)
            writeTag(m_out, m_page.cues, tag);
        if (row.farEnd)
            m_out.markup("<b>→ ").text(row.farEnd->relation).markup("</b>");
        m_out.markup("</td><td class=\"q\">");
        writePassage(row);
        if (row.farEnd && !m_isCompared)
            writeFarEnd(row);
        m_out.markup("</td>");
        if (m_isCompared) {
            m_out.markup("<td class=\"q\">");
            if (row.farEnd)
                writeFarEnd(row);
            else
                writeCounterpart(row);
            m_out.markup("</td>");
        }
        m_out.markup("<td class=\"who\">");
        writeMaker(row.annotation);
        m_out.markup("</td></tr>\n");
    }

    void writePassage(const ReportRow &row)
    {
        const Annotation &annotation = row.annotation;
        m_out.markup("<p class=\"where\">");
        if (row.isPlaced)
            m_out.text(ReportWords::tr("paragraph %1").arg(m_page.numbers.whole(row.paragraph)));
        if (annotation.state != AnchorState::Exact || !row.isPlaced) {
            const AnchorState state = row.isPlaced ? annotation.state : AnchorState::Orphan;
            m_out.markup(" <b class=\"state\">").text(ReportWords::state(state)).markup("</b>");
        }
        m_out.markup("</p>\n<blockquote dir=\"auto\" lang=\"\">");
        m_out.text(row.before).markup("<b>");
        if (row.isPlaced && row.counterpart)
            writeMarkedWords(m_out, m_page, row.side, annotation.selector.range);
        else
            m_out.text(shortened(row.quote));
        m_out.markup("</b>").text(row.after).markup("</blockquote>");
        if (!annotation.note.isEmpty())
            m_out.markup("\n<p class=\"note\" dir=\"auto\">").text(annotation.note).markup("</p>");
    }

    void writeCounterpart(const ReportRow &row)
    {
        if (!row.counterpart)
            return;
        const Counterpart &found = *row.counterpart;
        const Side side = otherSide(row.side);
        m_out.markup("<p class=\"where\"><b class=\"change ").markup(changeClass(found.kind));
        m_out.markup("\">").text(ReportWords::change(found.kind)).markup("</b>");
        if (found.kind == PassageKind::Edited || found.kind == PassageKind::MovedEdited)
            m_out.markup(" ").text(m_page.numbers.percent(found.similarity));
        m_out.markup(" ");
        writeLink(side, found);
        m_out.markup("</p>");
        if (!found.range.isEmpty()) {
            m_out.markup("\n<blockquote dir=\"auto\" lang=\"\">");
            writeMarkedWords(m_out, m_page, side, found.range);
            m_out.markup("</blockquote>");
        }
    }

    // What a link leads to stands where the counterpart does with others.
    void writeFarEnd(const ReportRow &row)
    {
        const ReportFarEnd &end = *row.farEnd;
        const Side side = otherSide(row.side);
        m_out.markup("<p class=\"where\"><b>→ ").text(end.relation).markup("</b> ");
        if (end.range.isEmpty())
            m_out.text(
                ReportWords::tr("in %1, without a place in the text beside this").arg(end.source));
        else if (m_isCompared)
            writeLink(side, {end.range, {}, {}});
        else
            m_out.text(ReportWords::tr("paragraph %1").arg(m_page.numbers.whole(end.paragraph)));
        m_out.markup("</p>\n<blockquote dir=\"auto\" lang=\"\">");
        if (m_isCompared && !end.range.isEmpty())
            writeMarkedWords(m_out, m_page, side, end.range);
        else
            m_out.text(shortened(end.quote));
        m_out.markup("</blockquote>");
    }

    static QByteArray changeClass(PassageKind kind)
    {
        return "c-" + ReportWords::changeName(kind).toLatin1();
    }

    // To the passage that holds the counterpart, or its place.
    void writeLink(Side side, const Counterpart &found)
    {
        const Document &document = *m_page.model.document(side);
        const qsizetype passage = m_page.model.alignment()->passageAt(
            side, std::min(found.range.start, std::max<Position>(0, document.length() - 1)));
        const QString words =
            (found.range.isEmpty() ? ReportWords::tr("would stand in paragraph %1")
                                   : ReportWords::tr("paragraph %1"))
                .arg(m_page.numbers.whole(
                    std::max<qsizetype>(1, document.paragraphAt(found.range.start) + 1)));
        const qsizetype row =
            passage < 0 ? -1 : m_page.passages->rowOf[sideIndex(side)][std::size_t(passage)];
        if (row < 0) {
            m_out.text(words);
            return;
        }
        m_out.markup("<a href=\"#p").digits(row + 1).markup("\">").text(words).markup("</a>");
    }

    static QString shortened(const QString &quote)
    {
        if (quote.size() <= longestQuote)
            return quote;
        // Never through a surrogate pair.
        qsizetype head = longestQuote / 2;
        qsizetype tail = quote.size() - longestQuote / 2;
        head -= quote[head - 1].isHighSurrogate() ? 1 : 0;
        tail += quote[tail].isLowSurrogate() ? 1 : 0;
        return quote.first(head) + u" […] "_s + quote.sliced(tail);
    }

    void writeMaker(const Annotation &annotation)
    {
        m_out.markup("<bdi>").text(annotation.creator.name).markup("</bdi>");
        if (annotation.created.isValid()) {
            m_out.markup(" <time datetime=\"").attribute(annotation.created.toString(Qt::ISODate));
            m_out.markup("\">")
                .text(annotation.created.date().toString(Qt::ISODate))
                .markup("</time>");
        }
        if (annotation.confidence) {
            m_out.markup(" <small>");
            m_out.text(ReportWords::tr("confidence %1")
                           .arg(m_page.numbers.percent(*annotation.confidence)));
            m_out.markup("</small>");
        }
    }

    HtmlWriter &m_out;
    const HtmlPage &m_page;
    bool m_isCompared;
};

} // namespace

void writeTable(HtmlWriter &out, const HtmlPage &page)
{
    out.markup("<section id=\"table\" aria-labelledby=\"h-table\">\n<h2 id=\"h-table\">");
    out.text(ReportWords::tr("Annotations")).markup("</h2>\n");
    if (page.model.rows.empty())
        out.markup("<p>").text(ReportWords::tr("There are none.")).markup("</p>\n");
    else
        AnnotationTable(out, page).write();
    out.markup("</section>\n");
}

} // namespace diptych
