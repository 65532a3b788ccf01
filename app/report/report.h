// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alignment/alignment.h"
#include "annotation/annotationset.h"
#include "annotation/codebook.h"
#include "base/side.h"
#include "document/document.h"

#include <QtCore/QDateTime>

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
    QString title;     ///< the file's name, or the title that the reader gave
    QString memo;
};

struct ReportInput
{
    std::array<ReportSource, 2> sides;
    std::shared_ptr<const Alignment> alignment;
    Codebook codebook;
    QString coder;
    QDateTime made; ///< local time shown in the head
};

/// One annotation as every format shows it: a row per annotation; formats that want a row per
/// annotation and tag unfold tags.
struct ReportRow
{
    Side side = Side::Left;
    Annotation annotation;
    int number = 0;        ///< 1, 2 … through the report: what text and table call it by
    qsizetype paragraph = 0; ///< 1-based
    QString before;        ///< context, on word edges
    QString after;
    std::optional<Counterpart> counterpart; ///< none without a second source
    QString counterpartText;
};

/// The rows and counts that all formats share. Nothing here knows a format.
struct ReportModel
{
    ReportInput input;
    std::vector<ReportRow> rows; ///< left by place, then right
    [[nodiscard]] const Document *document(Side side) const
    {
        return input.sides[sideIndex(side)].document.get();
    }
};

[[nodiscard]] ReportModel makeReport(ReportInput input);

/// One self-contained file: no script, no outside resource, readable without colour.
[[nodiscard]] QByteArray reportAsHtml(const ReportModel &model);
[[nodiscard]] QByteArray reportAsMarkdown(const ReportModel &model);
/// RFC 4180 with CRLF, UTF-8 with BOM, cells safe against formulas; a row per annotation and tag.
[[nodiscard]] QByteArray reportAsCsv(const ReportModel &model);

} // namespace diptych
