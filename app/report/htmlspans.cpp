// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/htmlspans.h"

#include "report/textcursor.h"

namespace diptych {

namespace {

// By the first letter that has a direction, as dir="auto" decides, but for the whole paragraph.
bool isRightToLeft(QByteArrayView paragraph)
{
    constexpr qsizetype lookedAt = 4096;
    return QString::fromUtf8(paragraph.first(std::min(paragraph.size(), lookedAt))).isRightToLeft();
}

} // namespace

SpanWriter::SpanWriter(HtmlWriter &out, const HtmlPage &page, Side side)
    : m_out(out)
    , m_page(page)
    , m_side(side)
    , m_document(*page.model.document(side))
    , m_differences(page.differences[sideIndex(side)])
{
    for (const ReportRow &row : page.model.rows) {
        if (row.side == side && row.isPlaced)
            m_spans.push_back({&row, row.annotation.selector.range});
        else if (row.side != side && row.farEnd && !row.farEnd->range.isEmpty())
            m_spans.push_back({&row, row.farEnd->range, true});
    }
    std::ranges::stable_sort(m_spans, {}, [](const ShownSpan &span) { return span.range.start; });
}

void SpanWriter::write(Range range)
{
    const qsizetype count = m_document.paragraphCount();
    for (qsizetype i = std::max<qsizetype>(0, m_document.paragraphAt(range.start)); i < count;
         ++i) {
        const Range paragraph = m_document.paragraph(i);
        if (paragraph.start >= range.end)
            break;
        if (const Range part = paragraph.intersected(range); !part.isEmpty())
            writeParagraph(i, part);
    }
}

void SpanWriter::finish()
{
    const Position end = m_document.length();
    if (isFinished())
        return;
    m_out.markup("<p>");
    startSpans(end);
    endSpans(end);
    m_out.markup("</p>");
}

std::vector<const ShownSpan *> SpanWriter::takeNotes()
{
    std::ranges::sort(m_notes, {}, [](const ShownSpan *span) { return span->row->number; });
    return std::exchange(m_notes, {});
}

void SpanWriter::writeParagraph(qsizetype index, Range part)
{
    const Range paragraph = m_document.paragraph(index);
    if (m_directionOf != index) {
        m_directionOf = index;
        m_isRightToLeft = isRightToLeft(m_document.bytes(paragraph));
    }
    m_out.markup(m_isRightToLeft ? "<p dir=\"rtl\"" : "<p dir=\"ltr\"");
    if (part.start == paragraph.start)
        m_out.markup(" data-n=\"").digits(index + 1).markup("\"");
    m_out.markup(">");
    TextCursor text(m_document, part.start);
    for (Position at = part.start; at < part.end;) {
        endDifference(at);
        endSpans(at);
        startDifference(at);
        startSpans(at);
        const Position next = nextCut({at, part.end});
        writeStretch(text.readTo(next));
        at = next;
    }
    closeDifference();
    // What ends in the white space after a paragraph ends with it.
    const bool isLast = index + 1 == m_document.paragraphCount();
    const Position following = isLast ? m_document.length() : m_document.paragraph(index + 1).start;
    endSpans(part.end == paragraph.end ? following : part.end);
    m_out.markup("</p>\n");
}

Position SpanWriter::nextCut(Range rest) const
{
    Position next = rest.end;
    if (!m_active.empty())
        next = std::min(next, m_active.top().span->range.end);
    if (m_nextSpan < m_spans.size())
        next = std::min(next, m_spans[m_nextSpan].range.start);
    if (m_openDifference)
        next = std::min(next, m_openDifference->range.end);
    else if (m_nextDifference < m_differences.size())
        next = std::min(next, m_differences[m_nextDifference].range.start);
    Q_ASSERT(next > rest.start);
    return next;
}

void SpanWriter::writeStretch(QByteArrayView utf8)
{
    int layers = 0;
    for (std::size_t lane = 0; lane < m_lanes.size(); ++lane) {
        const ShownSpan *span = m_lanes[lane];
        if (!span)
            continue;
        m_out.markup("<mark class=\"").markup(tagClass(*span->row)).markup(" l");
        m_out.digits(qint64(lane)).markup("\"");
        if (std::exchange(m_isNew[lane], false))
            writeAnchor(*span);
        m_out.markup(">");
        ++layers;
    }
    m_out.text(utf8);
    for (; layers > 0; --layers)
        m_out.markup("</mark>");
}

void SpanWriter::startSpans(Position at)
{
    for (; m_nextSpan < m_spans.size(); ++m_nextSpan) {
        const ShownSpan &span = m_spans[m_nextSpan];
        if (span.range.start > at)
            return;
        const auto lane = std::ranges::find(m_lanes, nullptr);
        Active active{&span, -1};
        // One that ends before any visible character has no stretch to carry its anchor.
        if (lane != m_lanes.end() && span.range.end > at) {
            active.lane = int(lane - m_lanes.begin());
            *lane = &span;
            m_isNew[std::size_t(active.lane)] = true;
        } else {
            writeBracket(span);
        }
        m_active.push(active);
        if (span.range.end <= at)
            endSpans(at);
    }
}

void SpanWriter::endSpans(Position at)
{
    while (!m_active.empty() && m_active.top().span->range.end <= at) {
        const Active ended = m_active.top();
        m_active.pop();
        if (ended.lane >= 0)
            m_lanes[std::size_t(ended.lane)] = nullptr;
        writeNumber(ended);
        const ReportRow &row = *ended.span->row;
        if (row.farEnd || !row.annotation.note.isEmpty())
            m_notes.push_back(ended.span);
    }
}

void SpanWriter::startDifference(Position at)
{
    while (m_nextDifference < m_differences.size() &&
           m_differences[m_nextDifference].range.end <= at)
        ++m_nextDifference;
    if (m_openDifference || m_nextDifference == m_differences.size() ||
        m_differences[m_nextDifference].range.start > at)
        return;
    m_openDifference = &m_differences[m_nextDifference];
    m_out.markup("<").markup(differenceElement(m_openDifference->kind, m_side)).markup(">");
}

void SpanWriter::endDifference(Position at)
{
    if (m_openDifference && m_openDifference->range.end <= at)
        closeDifference();
}

void SpanWriter::closeDifference()
{
    if (!m_openDifference)
        return;
    m_out.markup("</").markup(differenceElement(m_openDifference->kind, m_side)).markup(">");
    m_openDifference = nullptr; // one that goes on in the next paragraph is opened again there
}

// "s" and the number: where an annotation begins; "e" and the number: where its link ends.
void SpanWriter::writeAnchor(const ShownSpan &span)
{
    m_out.markup(span.isFarEnd ? " id=\"e" : " id=\"s").digits(span.row->number).markup("\"");
}

void SpanWriter::writeBracket(const ShownSpan &span)
{
    m_out.markup("<span class=\"b ").markup(tagClass(*span.row)).markup("\"");
    writeAnchor(span);
    m_out.markup(">⟦").digits(span.row->number).markup("</span>");
}

void SpanWriter::writeNumber(const Active &ended)
{
    const ReportRow &row = *ended.span->row;
    const Annotation &annotation = row.annotation;
    m_out.markup("<a class=\"n ").markup(tagClass(row)).markup("\" href=\"#r").digits(row.number);
    if (row.farEnd)
        m_out.markup("\" title=\"").attribute(row.farEnd->relation);
    else if (!annotation.tags.isEmpty())
        m_out.markup("\" title=\"").attribute(m_page.cues.pathsOf(annotation));
    m_out.markup("\">").digits(row.number);
    if (ended.lane < 0)
        m_out.markup("⟧");
    if (row.farEnd)
        m_out.markup(ended.span->isFarEnd ? "<i>←</i>" : "<i>→</i>");
    else if (!annotation.tags.isEmpty())
        m_out.markup("<i>").text(m_page.cues.signsOf(annotation)).markup("</i>");
    m_out.markup("</a>");
}

QByteArray SpanWriter::tagClass(const ReportRow &row) const
{
    const QList<TagId> &tags = row.annotation.tags;
    if (tags.isEmpty())
        return "tn";
    return "t" + QByteArray::number(m_page.cues.indexOf(tags.front()));
}

} // namespace diptych
