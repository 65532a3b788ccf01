// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/linefeatures.h"

#include <array>
#include <optional>

namespace diptych {

/// How the lines of a text were wrapped, if they were: learnt from pairs of neighbouring lines,
/// then asked which of their newlines a wrapping program made.
class Wrapping
{
public:
    /// Takes note of two lines without a blank one between.
    void look(const LineFeatures &line, const LineFeatures &next);
    /// After the last look().
    void conclude();

    /// Whether @p next goes on with the paragraph of @p line. @p blockMarker is how the first line
    /// since the last blank one begins.
    [[nodiscard]] bool joins(const LineFeatures &line, const LineFeatures &next,
                             LineFeatures::Marker blockMarker) const;

private:
    [[nodiscard]] bool isFull(const LineFeatures &line, const LineFeatures &next) const;
    [[nodiscard]] bool isPunctuated() const;
    void findGreedyWidth();
    void findMeasuredWidth();

    int m_pairs = 0;
    int m_lower = 0;      ///< pairs whose second line goes on in lower case
    int m_punctuated = 0; ///< pairs whose first line has a mark of prose
    /// Differences: the sum up to a width is the number of pairs that wrapping at it explains.
    std::array<int, LineFeatures::maximumWidth + 2> m_explained{};
    std::array<int, LineFeatures::maximumWidth + 1> m_ofWidth{};
    std::optional<int> m_greedyWidth; ///< each line takes all words that fit
    bool m_goesOn = true; ///< a line that goes on in lower case may do so in mid-sentence
    std::optional<int> m_measuredWidth; ///< lines end near it, as proportional fonts wrap
};

} // namespace diptych
