// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/difference.h"
#include "report/htmlwriter.h"
#include "report/passagerows.h"
#include "report/report.h"
#include "report/reportwords.h"
#include "report/tagcues.h"

#include <optional>

namespace diptych {

/// What all parts of the HTML report look up. Lives as long as the page is being written.
struct HtmlPage
{
    explicit HtmlPage(const ReportModel &of);

    const ReportModel &model;
    TagCues cues;
    ReportNumbers numbers;
    std::optional<PassageTable> passages; ///< none without an alignment
    std::array<std::vector<Difference>, 2> differences;

    /// Two texts side by side and nothing said of them: no codebook, no table.
    [[nodiscard]] bool isBareComparison() const
    {
        return passages && model.rows.empty() && cues.all().empty();
    }
    [[nodiscard]] QString pictureHeading() const;
    [[nodiscard]] QString legendHeading() const;
    [[nodiscard]] QByteArray title(Side side) const { return isolated(model.title(side)); }
};

/// How many rows of @p count go into one piece of a table or text. A long one is written in pieces
/// that a browser lays out only as they come into view: whole, ten thousand rows take it minutes.
[[nodiscard]] constexpr std::size_t rowsInPiece(std::size_t count)
{
    constexpr std::size_t piece = 200;
    return count > 2 * piece ? piece : count;
}
/// Wraps what follows as a piece where @p length of @p count rows is not all.
void openPiece(HtmlWriter &out, std::size_t length, std::size_t count);
void closePiece(HtmlWriter &out, std::size_t length, std::size_t count);

// The parts, in the order of the page. Each writes one landmark or section; anchors: passage rows
// are #p1 …, spans in the text #s1 …, ends of links #e1 …, rows of the table #r1 …, by
// ReportRow::number.
void writeHead(HtmlWriter &out, const HtmlPage &page);
void writePicture(HtmlWriter &out, const HtmlPage &page);
void writeLegend(HtmlWriter &out, const HtmlPage &page);
void writeTexts(HtmlWriter &out, const HtmlPage &page);
void writeTable(HtmlWriter &out, const HtmlPage &page);

/// The element that wraps a difference: del on the left, ins on the right, i for the near-equal.
[[nodiscard]] QByteArray differenceElement(DifferenceKind kind, Side side);

/// A longer quotation is cut in its middle: it stands whole in the texts.
inline constexpr Position longestQuote = 1200;

/// Quotes a range with what differs from the other side marked.
void writeMarkedWords(HtmlWriter &out, const HtmlPage &page, Side side, Range range);

/// The name of a tag with its sign and line, as legend and table have it.
void writeTag(HtmlWriter &out, const TagCues &cues, const TagId &id);

} // namespace diptych
