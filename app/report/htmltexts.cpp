// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/htmlspans.h"

#include "base/text.h"

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

// What a link leads to from here: its other end, by the words there.
void writeLinkNote(HtmlWriter &out, const ShownSpan &span)
{
    const ReportRow &row = *span.row;
    constexpr qsizetype shownWords = 160; // code points; whole where they stand
    const QString words = span.isFarEnd ? row.quote : row.farEnd->quote;
    out.markup(span.isFarEnd ? "← " : "→ ").markup("<b>").text(row.farEnd->relation);
    out.markup("</b> ");
    const bool hasPlace = span.isFarEnd ? row.isPlaced : !row.farEnd->range.isEmpty();
    if (hasPlace)
        out.markup(span.isFarEnd ? "<a href=\"#s" : "<a href=\"#e")
            .digits(row.number)
            .markup("\">");
    out.markup("<q dir=\"auto\" lang=\"\">").text(elided(words, shownWords)).markup("</q>");
    if (hasPlace)
        out.markup("</a>");
}

void writeNotes(HtmlWriter &out, const std::vector<const ShownSpan *> &spans)
{
    for (const ShownSpan *span : spans) {
        const ReportRow &row = *span->row;
        out.markup("<p class=\"note\" role=\"note\" dir=\"auto\"><a href=\"#");
        out.markup(span->isFarEnd ? "e" : "s").digits(row.number);
        out.markup("\">").digits(row.number).markup("</a> ");
        if (row.farEnd)
            writeLinkNote(out, *span);
        if (!span->isFarEnd && !row.annotation.note.isEmpty())
            out.markup(row.farEnd ? "<br/>" : "").text(row.annotation.note);
        out.markup("</p>\n");
    }
}

QByteArray rowClass(PassageKind kind)
{
    switch (kind) {
    case PassageKind::Same:
        return "same";
    case PassageKind::Edited:
        return "edited";
    case PassageKind::Moved:
    case PassageKind::MovedEdited:
        return "moved";
    case PassageKind::LeftOnly:
        return "lo";
    case PassageKind::RightOnly:
        return "ro";
    }
    Q_UNREACHABLE_RETURN({});
}

// The table of a compared pair: left, the relation, right.
class StepTable
{
public:
    StepTable(HtmlWriter &out, const HtmlPage &page)
        : m_out(out)
        , m_page(page)
        , m_passages(page.model.alignment()->passages())
        , m_sides{SpanWriter(out, page, Side::Left), SpanWriter(out, page, Side::Right)}
    {
    }

    void write()
    {
        findDifferences();
        const std::size_t count = m_page.passages->rows.size();
        if (m_isFoldable)
            writeFold();
        const std::size_t length = rowsInPiece(count);
        openTable(length, count);
        for (std::size_t row = 0; row < count; ++row) {
            const bool isFirst = row % length == 0;
            if (row > 0 && isFirst) {
                closeTable(length, count);
                openTable(length, count);
            }
            if (isSame(row) && (isFirst || !isSame(row - 1)))
                writeStandIn(row, std::min(count, row - row % length + length));
            writeRow(qsizetype(row));
        }
        writeRest();
        closeTable(length, count);
    }

private:
    // The passage that a row is about.
    [[nodiscard]] qsizetype passageOf(std::size_t row) const
    {
        const PassageRow &cells = m_page.passages->rows[row];
        return cells.on(Side::Left) >= 0 ? cells.on(Side::Left) : cells.on(Side::Right);
    }

    [[nodiscard]] bool isSame(std::size_t row) const
    {
        return m_passages[std::size_t(passageOf(row))].kind == PassageKind::Same;
    }

    void findDifferences()
    {
        const std::size_t count = m_page.passages->rows.size();
        m_following.resize(count);
        std::size_t differing = count; // the next row that is no equal passage
        for (std::size_t row = count; row-- > 0;) {
            m_following[row] = differing;
            if (!isSame(row))
                differing = row;
        }
        const auto same = std::size_t(m_page.model.alignment()->count(PassageKind::Same));
        m_isFoldable = same > 0 && same < count;
    }

    // A switch that needs no script; where the browser cannot have it, it is not shown.
    void writeFold()
    {
        m_out.markup("<p class=\"fold\"><label><input type=\"checkbox\" id=\"only\"/> ");
        m_out.text(ReportWords::tr("Show only what differs")).markup("</label></p>\n");
    }

    // What is shown in place of equal passages from a row on where they are folded.
    void writeStandIn(std::size_t row, std::size_t end)
    {
        if (!m_isFoldable)
            return;
        int count = 0;
        for (; row < end && isSame(row); ++row)
            ++count;
        m_out.markup("<tr class=\"gap\"><td colspan=\"3\">⋯ ");
        m_out.text(ReportWords::tr("%Ln equal passage(s)", nullptr, count)).markup("</td></tr>\n");
    }

    void openTable(std::size_t length, std::size_t count)
    {
        openPiece(m_out, length, count);
        m_out.markup("<table class=\"step\">\n<thead><tr><th scope=\"col\" class=\"l\">");
        m_out.markup(m_page.title(Side::Left)).markup("</th><th scope=\"col\" class=\"k\">");
        m_out.markup("<span class=\"vh\">").text(ReportWords::tr("Relation"));
        m_out.markup("</span></th><th scope=\"col\" class=\"r\">")
            .markup(m_page.title(Side::Right));
        m_out.markup("</th></tr></thead>\n<tbody>\n");
    }

    void closeTable(std::size_t length, std::size_t count)
    {
        m_out.markup("</tbody>\n</table>\n");
        closePiece(m_out, length, count);
    }

    void writeRow(qsizetype index)
    {
        const PassageRow &row = m_page.passages->rows[std::size_t(index)];
        const qsizetype of = passageOf(std::size_t(index));
        const Passage &passage = m_passages[std::size_t(of)];
        m_out.markup("<tr id=\"p").digits(index + 1).markup("\" class=\"");
        m_out.markup(rowClass(passage.kind)).markup("\">");
        writeCell(index, Side::Left, row);
        writeRelation(index, row, of);
        writeCell(index, Side::Right, row);
        m_out.markup("</tr>\n");
    }

    void writeCell(qsizetype index, Side side, const PassageRow &row)
    {
        const char *place = side == Side::Left ? "l" : "r";
        const qsizetype passage = row.on(side);
        if (passage < 0) {
            const qsizetype other = row.on(otherSide(side));
            m_out.markup("<td class=\"").markup(place).markup(" none\">");
            if (m_passages[std::size_t(other)].isPaired())
                writeWhereabouts(index, side, other);
            m_out.markup("</td>");
            return;
        }
        m_out.markup("<td class=\"").markup(place).markup("\" lang=\"\">");
        SpanWriter &writer = m_sides[sideIndex(side)];
        writer.write(m_passages[std::size_t(passage)].on(side));
        writeNotes(m_out, writer.takeNotes());
        m_out.markup("</td>");
    }

    // In the empty cell beside a moved passage: where its other half stands.
    void writeWhereabouts(qsizetype index, Side side, qsizetype passage)
    {
        const qsizetype target = m_page.passages->rowOf[sideIndex(side)][std::size_t(passage)];
        const Document &document = *m_page.model.document(side);
        const Position start = m_passages[std::size_t(passage)].on(side).start;
        const QString paragraph =
            m_page.numbers.whole(std::max<qsizetype>(1, document.paragraphAt(start) + 1));
        const QString words =
            target > index
                ? ReportWords::tr("↓ moved: further down here, paragraph %1", "of a passage")
                      .arg(paragraph)
                : ReportWords::tr("↑ moved: further up here, paragraph %1", "of a passage")
                      .arg(paragraph);
        m_out.markup("<a href=\"#p").digits(target + 1).markup("\">").text(words).markup("</a>");
        if (m_passages[std::size_t(passage)].kind != PassageKind::MovedEdited)
            return;
        m_out.markup("<details><summary>").text(ReportWords::tr("its wording there"));
        m_out.markup("</summary><blockquote dir=\"auto\" lang=\"\">");
        writeMarkedWords(m_out, m_page, side, m_passages[std::size_t(passage)].on(side));
        m_out.markup("</blockquote></details>");
    }

    void writeRelation(qsizetype index, const PassageRow &row, qsizetype of)
    {
        const Passage &passage = m_passages[std::size_t(of)];
        m_out.markup("<td class=\"k\">");
        if (passage.kind == PassageKind::Same) {
            m_out.markup("<span aria-hidden=\"true\">=</span><span class=\"vh\">");
            m_out.text(ReportWords::kind(passage.kind)).markup("</span>");
        } else {
            m_out.markup("<b aria-hidden=\"true\">").text(relationSign(index, row, of));
            m_out.markup("</b> ").text(ReportWords::kind(passage.kind));
            if (passage.kind == PassageKind::Edited || passage.kind == PassageKind::MovedEdited)
                m_out.markup(" <small>")
                    .text(m_page.numbers.percent(passage.similarity))
                    .markup("</small>");
            writeSteps(index);
        }
        m_out.markup("</td>");
    }

    // To the differences before and behind.
    void writeSteps(qsizetype index)
    {
        m_out.markup(" <span class=\"go\">");
        if (m_before >= 0)
            writeStep(m_before, "▴", ReportWords::tr("Previous difference"));
        const std::size_t next = m_following[std::size_t(index)];
        if (next < m_following.size())
            writeStep(qsizetype(next), "▾", ReportWords::tr("Next difference"));
        m_out.markup("</span>");
        m_before = index;
    }

    void writeStep(qsizetype row, const char *sign, const QString &name)
    {
        m_out.markup("<a href=\"#p").digits(row + 1).markup("\" title=\"").attribute(name);
        m_out.markup("\">").markup(sign).markup("</a>");
    }

    [[nodiscard]] QString relationSign(qsizetype index, const PassageRow &row, qsizetype of) const
    {
        const Passage &passage = m_passages[std::size_t(of)];
        if (!passage.isPaired())
            return passage.kind == PassageKind::LeftOnly ? u"◂"_s : u"▸"_s;
        if (row.on(Side::Left) == row.on(Side::Right))
            return u"≈"_s;
        const std::size_t there = row.on(Side::Left) < 0 ? 0 : 1;
        return m_page.passages->rowOf[there][std::size_t(of)] > index ? u"↓"_s : u"↑"_s;
    }

    // Notes and numbers of spans that hold no visible character.
    void writeRest()
    {
        if (m_sides[0].isFinished() && m_sides[1].isFinished())
            return;
        m_out.markup("<tr class=\"rest\">");
        for (const Side side : bothSides) {
            m_out.markup(side == Side::Left ? "<td class=\"l\">"
                                            : "<td class=\"k\"></td><td class=\"r\">");
            m_sides[sideIndex(side)].finish();
            writeNotes(m_out, m_sides[sideIndex(side)].takeNotes());
            m_out.markup("</td>");
        }
        m_out.markup("</tr>\n");
    }

    HtmlWriter &m_out;
    const HtmlPage &m_page;
    const std::vector<Passage> &m_passages;
    std::array<SpanWriter, 2> m_sides;
    std::vector<std::size_t> m_following; ///< of each row the next that is no equal passage
    qsizetype m_before = -1;              ///< the last row written that is none
    bool m_isFoldable = false;
};

// A text that nothing is compared with: its paragraphs, notes after the one that they end in.
void writeAlone(HtmlWriter &out, const HtmlPage &page, Side side)
{
    const Document &document = *page.model.document(side);
    SpanWriter writer(out, page, side);
    out.markup("<div class=\"alone\" lang=\"\">\n");
    const auto count = std::size_t(document.paragraphCount());
    const std::size_t length = rowsInPiece(count);
    openPiece(out, length, count);
    for (std::size_t i = 0; i < count; ++i) {
        if (i > 0 && i % length == 0) {
            closePiece(out, length, count);
            openPiece(out, length, count);
        }
        writer.write(document.paragraph(qsizetype(i)));
        writeNotes(out, writer.takeNotes());
    }
    writer.finish();
    writeNotes(out, writer.takeNotes());
    closePiece(out, length, count);
    out.markup("</div>\n");
}

void openSection(HtmlWriter &out, const QByteArray &id, const QByteArray &heading)
{
    out.markup("<section aria-labelledby=\"h-").markup(id).markup("\">\n<h2 id=\"h-").markup(id);
    out.markup("\">").markup(heading).markup("</h2>\n");
}

} // namespace

void writeTexts(HtmlWriter &out, const HtmlPage &page)
{
    if (page.model.alignment()) {
        openSection(out, "texts", HtmlWriter().text(ReportWords::tr("Both texts in step")).take());
        StepTable(out, page).write();
        out.markup("</section>\n");
        return;
    }
    bool isFirst = true;
    for (const Side side : bothSides) {
        if (!page.model.document(side))
            continue;
        openSection(out, std::exchange(isFirst, false) ? "texts" : "texts-right", page.title(side));
        writeAlone(out, page, side);
        out.markup("</section>\n");
    }
}

} // namespace diptych
