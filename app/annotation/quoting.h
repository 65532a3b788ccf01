// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/annotation.h"
#include "base/result.h"
#include "document/document.h"

namespace diptych {

/// The selector of a span: its words whole, with context that reaches at least 32 code points and
/// grows until prefix + exact + suffix stands once in the text (at most 512 a side). Errors:
/// OutOfRange for an empty, reversed or outlying range. Linear in the text at worst.
[[nodiscard]] Result<Selector> selectorFor(const Document &document, Range range);

/// The range of a quotation in the text: the one place where exact stands with this prefix right
/// before and this suffix right after it. Errors: NoMatch, Ambiguous (the places are listed in
/// Error::what, at most ten), OutOfRange for an empty quotation. Linear.
[[nodiscard]] Result<Range> findQuote(const Document &document, const QString &exact,
                                      const QString &prefix = {}, const QString &suffix = {});

} // namespace diptych
