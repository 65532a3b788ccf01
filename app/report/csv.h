// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/annotationset.h"
#include "annotation/codebook.h"
#include "document/document.h"

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

namespace diptych {

/// One cell as a spreadsheet shows it: hidden characters escaped, line ends as LF, and an
/// apostrophe before what a spreadsheet would take for a formula (= + - @ | % or a tab or carriage
/// return first, also after white space and as full-width forms).
[[nodiscard]] QString csvCell(QStringView text);

/// A record by RFC 4180 with its CRLF, in UTF-8; cells as csvCell().
[[nodiscard]] QByteArray csvRow(const QStringList &cells);

/// What makes spreadsheets read a file as UTF-8; at its very start.
[[nodiscard]] QByteArray csvByteOrderMark();

/// A head and a row for each annotation and tag of one source: source, paragraph, start, end,
/// tag path, quote, note, coder, created, state; and of links relation, far source, far start, far
/// end, far quote. For pipes: without byte order mark.
[[nodiscard]] QByteArray annotationsAsCsv(const Document &document,
                                          const AnnotationSet &annotations,
                                          const Codebook &codebook);

} // namespace diptych
