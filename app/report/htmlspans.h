// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/htmlpage.h"

#include <array>
#include <queue>

namespace diptych {

/// An annotation where the text shows it, or the far end of a link there.
struct ShownSpan
{
    const ReportRow *row = nullptr;
    Range range;
    bool isFarEnd = false;
};

/// Writes the text of one side from its start to its end in pieces, cut wherever a span or a
/// difference begins or ends. Each stretch between two cuts is wrapped in one mark for each span
/// that covers it; spans that overlap draw their lines on different lanes. Linear: where more spans
/// overlap than there are lanes, the rest is bracketed by its number instead.
class SpanWriter
{
public:
    static constexpr int laneCount = 8;

    SpanWriter(HtmlWriter &out, const HtmlPage &page, Side side);

    /// Writes the paragraphs, or parts of them, in @p range. Ranges must come in order.
    void write(Range range);
    /// After the last range: whatever was not written since it has no visible place.
    void finish();
    /// True where finish() has nothing to write.
    [[nodiscard]] bool isFinished() const
    {
        return m_active.empty() && m_nextSpan == m_spans.size();
    }

    /// What has a note or is of a link and ended since the last call, by number.
    [[nodiscard]] std::vector<const ShownSpan *> takeNotes();

private:
    struct Active
    {
        const ShownSpan *span = nullptr;
        int lane = -1; ///< -1: bracketed

        friend bool operator<(const Active &a, const Active &b)
        {
            return a.span->range.end > b.span->range.end;
        }
    };

    void writeParagraph(qsizetype index, Range part);
    void writeStretch(QByteArrayView utf8);
    void startSpans(Position at);
    void endSpans(Position at);
    void startDifference(Position at);
    void endDifference(Position at);
    void closeDifference();
    void writeAnchor(const ShownSpan &span);
    void writeBracket(const ShownSpan &span);
    void writeNumber(const Active &ended);
    [[nodiscard]] QByteArray tagClass(const ReportRow &row) const;
    [[nodiscard]] Position nextCut(Range rest) const;

    HtmlWriter &m_out;
    const HtmlPage &m_page;
    Side m_side;
    const Document &m_document;
    const std::vector<Difference> &m_differences;
    std::vector<ShownSpan> m_spans; ///< those with a place on this side, by start
    std::size_t m_nextSpan = 0;
    std::size_t m_nextDifference = 0;
    const Difference *m_openDifference = nullptr;
    std::array<const ShownSpan *, laneCount> m_lanes{};
    std::array<bool, laneCount> m_isNew{}; ///< the span has no stretch yet, so no anchor
    std::priority_queue<Active> m_active;
    std::vector<const ShownSpan *> m_notes;
    qsizetype m_directionOf = -1;
    bool m_isRightToLeft = false;
};

} // namespace diptych
