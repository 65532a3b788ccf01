// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/annotation.h"
#include "base/result.h"
#include "document/document.h"

namespace diptych {

class QuoteIndex;

// Each of these takes an index of the document's text where there is one: what else is linear in
// the text takes microseconds then.

/// The selector of a span: its words whole, with context that reaches at least 32 code points and
/// grows until prefix + exact + suffix stands once in the text (at most 512 a side; a grapheme
/// cluster is never cut, so it may be a little more). Errors: OutOfRange for an empty, reversed or
/// outlying range. Linear in the text at worst.
[[nodiscard]] Result<Selector> selectorFor(const Document &document, Range range,
                                           const QuoteIndex *index = nullptr);

/// The range of a quotation in the text: the one place where exact stands with this prefix right
/// before and this suffix right after it. Errors: NoMatch, Ambiguous (the places are listed in
/// Error::what, at most ten), OutOfRange for an empty quotation. Linear.
[[nodiscard]] Result<Range> findQuote(const Document &document, const QString &exact,
                                      const QString &prefix = {}, const QString &suffix = {},
                                      const QuoteIndex *index = nullptr);

/// True where the quotation stands at its position with its whole context. O(quotation).
[[nodiscard]] bool standsIn(const Document &document, const Selector &selector);

} // namespace diptych
