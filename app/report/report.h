// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alignment/alignment.h"
#include "annotation/annotationset.h"
#include "annotation/codebook.h"
#include "base/side.h"
#include "document/document.h"

#include <QtCore/QDateTime>
#include <QtCore/QHash>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace diptych {

/// What a report is made from. The right side and the alignment may be missing.
struct ReportSource
{
    DocumentPtr document;
    QList<Annotation> annotations;
    QString title;     ///< that the reader gave; may be empty
    QString publisher; ///< may be empty, as the next two
    QString date;      ///< when it was published, as the reader wrote it
    QString memo;
    /// Where the far ends of links stand in the other side's text, by the link's id. Those that
    /// lead elsewhere, or have no place there, are not among them.
    QHash<QString, Range> farEnds;
};

struct ReportInput
{
    std::array<ReportSource, 2> sides;
    std::shared_ptr<const Alignment> alignment;
    Codebook codebook;
    QString coder;  ///< who made the report
    QDateTime made; ///< local time shown in the head
};

/// The far end of a link as every format shows it.
struct ReportFarEnd
{
    QString relation; ///< in words for people
    QString quote;    ///< as the other text has it now; what was quoted where it has no place
    Range range;      ///< there; empty where it has no place in the other text
    qsizetype paragraph = 0; ///< 1-based, of the other text; 0 without a place
    QString source;          ///< the file that it names
};

/// One annotation as every format shows it: a row per annotation; formats that want a row per
/// annotation and tag unfold tags. Links are rows among them, but no codings: counts leave them
/// out.
struct ReportRow
{
    Side side = Side::Left;
    Annotation annotation;
    int number = 0;          ///< 1, 2 … through the report: what text and table call it by
    bool isPlaced = false;   ///< false for an orphan or a range that is not in the text
    qsizetype paragraph = 0; ///< 1-based; 0 where the row is not placed or stands before the first
    QString quote;           ///< as the text has it now; of an unplaced row what was quoted
    QString before; ///< context, on word edges, with an ellipsis where the paragraph goes on
    QString after;
    std::optional<Counterpart> counterpart; ///< none without a second source
    QString counterpartText; ///< empty where it is missing there; cut beyond 4000 code points
    std::optional<ReportFarEnd> farEnd; ///< of a link
};

/// The rows and counts that all formats share. Nothing here knows a format.
struct ReportModel
{
    ReportInput input;
    std::vector<ReportRow> rows; ///< left by place, then right

    [[nodiscard]] const ReportSource &source(Side side) const
    {
        return input.sides[sideIndex(side)];
    }
    [[nodiscard]] const Document *document(Side side) const { return source(side).document.get(); }
    [[nodiscard]] bool hasBothSides() const
    {
        return document(Side::Left) != nullptr && document(Side::Right) != nullptr;
    }
    /// Null unless both sides are there and aligned.
    [[nodiscard]] const Alignment *alignment() const
    {
        return hasBothSides() ? input.alignment.get() : nullptr;
    }
    /// The reader's title, else the one in the source, else the file's name.
    [[nodiscard]] QString title(Side side) const;
    /// How many rows of that side are links, and how many are not.
    [[nodiscard]] qsizetype linkCount(Side side) const;
    [[nodiscard]] qsizetype annotationCount(Side side) const;
    /// Who annotated, in the order of their first row.
    [[nodiscard]] QStringList coders() const;
};

/// True where the annotation has a place in the text: no orphan, no range outside it.
[[nodiscard]] bool isPlaced(const Annotation &annotation, const Document &document);

/// Numbers, places and matches the annotations. Linear in them but for sorting.
[[nodiscard]] ReportModel makeReport(ReportInput input);

/// One self-contained file: no script, no outside resource, readable without colour. It is also
/// well-formed XML. Linear in texts and annotations.
[[nodiscard]] QByteArray reportAsHtml(const ReportModel &model);
/// CommonMark with the tables of GitHub's dialect.
[[nodiscard]] QByteArray reportAsMarkdown(const ReportModel &model);
/// RFC 4180 with CRLF, UTF-8 with BOM, cells safe against formulas; a row per annotation and tag.
[[nodiscard]] QByteArray reportAsCsv(const ReportModel &model);

} // namespace diptych
