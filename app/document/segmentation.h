// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"

#include <vector>

namespace diptych {

/// The sentences of a range, in order, without the white space between them. ICU's rules, with a
/// fast path for ASCII; abbreviations, initials, list numbers and decimal points end no sentence;
/// a paragraph's end does. Linear.
[[nodiscard]] std::vector<Range> sentences(const Document &document, Range within);

/// Words for selection and counting: ICU's word boundaries, white space and lone punctuation left
/// out. Linear.
[[nodiscard]] std::vector<Range> words(const Document &document, Range within);

/// The tokens that an alignment pairs: maximal runs of characters that are no white space; a run in
/// a script without spaces is cut at ICU's word boundaries. Linear; about 100 MB/s for ASCII.
[[nodiscard]] std::vector<Range> alignmentTokens(const Document &document, Range within);

/// The word, sentence or paragraph around @p at; an empty range at @p at where there is none.
[[nodiscard]] Range wordAt(const Document &document, Position at);
[[nodiscard]] Range sentenceAt(const Document &document, Position at);

/// @p range without white space at either end.
[[nodiscard]] Range trimmed(const Document &document, Range range);

} // namespace diptych
