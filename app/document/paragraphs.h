// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/lineindex.h"

#include <vector>

namespace diptych {

enum class Format;

/// A paragraph in bytes, white space trimmed at both ends.
struct ParagraphBytes
{
    quint32 start = 0;
    quint32 end = 0;

    friend bool operator==(ParagraphBytes, ParagraphBytes) = default;
};

/// The paragraphs of a text. Blank lines separate them. Lines without a blank one between are one
/// paragraph only where the text is hard-wrapped: where the next line's first word would not have
/// fitted on the line, or, in texts wrapped by a measured width, where the line is long and the
/// sentence goes on. List items, headings and table rows stand alone. In HTML's text every line is
/// a paragraph. O(bytes).
[[nodiscard]] std::vector<ParagraphBytes> findParagraphs(QByteArrayView utf8,
                                                         const LineIndex &lines, Format format);

} // namespace diptych
