// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "anchoring/fuzzymatch.h"
#include "anchoring/letters.h"
#include "annotation/annotation.h"
#include "document/document.h"

#include <algorithm>
#include <string>

namespace diptych {

/// What the alignment of the old text with the new says of a place: nothing is known, it is where
/// the quotation's own words went, or where other words went.
enum class Belonging { Unknown, Own, Others };

/// How a quotation and its context fit at one place.
struct Fit
{
    Range range;
    double quote = 0;  ///< share of the quotation that stands there, 0..1
    double prefix = 0; ///< of the words before it
    double suffix = 0;
    double score = 0;     ///< all three together
    double elsewhere = 0; ///< about the score of the next best fit in the same window
    [[nodiscard]] double context() const { return std::max(prefix, suffix); }
    bool isSame = false;   ///< the quotation stands there but for white space
    bool isClosed = false; ///< what stood before and after it stands together: as if it was cut out
    Belonging belonging = Belonging::Unknown;
};

/// The score of a fit, by how long the context was on either side.
[[nodiscard]] double weighed(const Fit &fit, Position prefixLength, Position suffixLength);

/// What each search for a fit needs; its buffers are kept from one to the next.
struct FitSearch
{
    FuzzyMatcher matcher;
    Letters letters;
};

/// One quotation with its context, made ready to be held against places of a text.
class Quotation
{
public:
    explicit Quotation(const Selector &selector);

    [[nodiscard]] bool isEmpty() const { return m_bounds[0] == m_bounds[1]; }
    /// Code points of context and quotation.
    [[nodiscard]] Position prefixLength() const { return Position(m_bounds[0]); }
    [[nodiscard]] Position suffixLength() const { return length() - Position(m_bounds[1]); }
    [[nodiscard]] Position length() const { return Position(m_pattern.size()); }
    [[nodiscard]] Position quoteLength() const { return Position(m_bounds[1] - m_bounds[0]); }

    /// The best fit within @p window of @p document; score 0 where there is none.
    [[nodiscard]] Fit bestFit(FitSearch &search, const Document &document, Range window) const;

private:
    std::u32string m_pattern;
    std::array<std::size_t, 2> m_bounds{};
};

} // namespace diptych
