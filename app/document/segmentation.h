// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"

#include <vector>

namespace diptych {

/// The sentences of a range, in order, without the white space between them: Unicode's rules
/// (UAX #29) with ICU's properties, refined as people cut (SentenceScanner lists how): short forms,
/// initials, list numbers and decimal points end no sentence. A paragraph's end ends one; they hold
/// every letter and digit of the range. Linear; about 150 MB/s for ASCII.
[[nodiscard]] std::vector<Range> sentences(const Document &document, Range within);

/// Words for selection and counting: between ICU's word boundaries, without white space,
/// punctuation and symbols. Linear; about 100 MB/s for ASCII.
[[nodiscard]] std::vector<Range> words(const Document &document, Range within);

/// The tokens that an alignment pairs: maximal runs of characters that are no white space (as
/// Python's str.split() takes it); a run that holds a script without spaces (Han, kana, Thai, Lao,
/// Myanmar, Khmer) is cut at ICU's word boundaries. Linear; about 150 MB/s for ASCII, 20 for Han.
[[nodiscard]] std::vector<Range> alignmentTokens(const Document &document, Range within);

/// The word or sentence that holds @p at or ends there; an empty range at @p at where there is
/// none. Looks at some KiB around, not at the whole paragraph.
[[nodiscard]] Range wordAt(const Document &document, Position at);
[[nodiscard]] Range sentenceAt(const Document &document, Position at);

/// @p range without white space at either end.
[[nodiscard]] Range trimmed(const Document &document, Range range);

} // namespace diptych
