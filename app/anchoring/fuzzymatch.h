// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace diptych {

/// Where a quotation with its context fits best in a text, in edits (one code point put in, left
/// out or replaced).
struct FuzzyMatch
{
    std::size_t start = 0; ///< of the quotation's image in the text
    std::size_t end = 0;
    std::array<std::size_t, 3> edits{}; ///< in the prefix, the quotation, the suffix
    std::size_t elsewhere =
        0;                ///< edits of all three where the pattern fits next best, clear of this
    bool isFound = false; ///< something of the quotation stands in the text
};

/// Approximate search for one pattern (prefix, quotation, suffix): Myers' bit-parallel algorithm
/// (1999) in blocks as Hyyrö (2003) has it, the vertical differences kept to find the way back.
/// O(pattern * text / 64) in time and memory. Keeps its buffers from one text to the next.
class FuzzyMatcher
{
public:
    /// @p bounds are the quotation's first and last place in @p pattern.
    void setPattern(std::u32string_view pattern, std::array<std::size_t, 2> bounds);

    /// The best fit anywhere in @p text; the first among equals.
    [[nodiscard]] FuzzyMatch match(std::u32string_view text);

private:
    using Word = std::uint64_t;

    [[nodiscard]] const Word *maskOfOther(char32_t c) const;
    void search(std::u32string_view text);
    template <std::size_t blocks> void searchBlocks(std::u32string_view text);
    [[nodiscard]] std::size_t editsElsewhere(std::size_t best) const;
    void moveGapsOut(FuzzyMatch &match, std::u32string_view text) const;
    [[nodiscard]] bool isSet(const std::vector<Word> &bits, std::size_t column,
                             std::size_t row) const;

    std::u32string_view m_pattern;
    std::array<std::size_t, 2> m_bounds{};
    std::size_t m_blocks = 0;
    std::array<std::uint32_t, 128> m_ascii{}; ///< row in m_masks
    std::unordered_map<char32_t, std::uint32_t> m_others;
    std::vector<Word> m_masks;          ///< row 0: stands nowhere in the pattern
    std::vector<std::size_t> m_columns; ///< where each letter of the quotation stands in the text
    std::vector<std::uint32_t> m_edits; ///< where the pattern ends at each column
    std::size_t m_best = 0;             ///< the first column with the fewest
    std::vector<Word> m_up;             ///< for each column and block: one more than the row above
    std::vector<Word> m_down;           ///< one less
};

} // namespace diptych
