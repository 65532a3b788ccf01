// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchoring/fuzzymatch.h"

#include <QtCore/QtAssert>

#include <algorithm>

namespace diptych {

namespace {

constexpr std::size_t wordBits = 64;
constexpr std::size_t nowhere = ~std::size_t(0);
// How far from its edges a quotation is looked at for letters that stand there by chance.
constexpr std::size_t edgeLength = 16;

} // namespace

void FuzzyMatcher::setPattern(std::u32string_view pattern, std::array<std::size_t, 2> bounds)
{
    Q_ASSERT(!pattern.empty() && bounds[0] < bounds[1] && bounds[1] <= pattern.size());
    m_pattern = pattern;
    m_bounds = bounds;
    m_blocks = (pattern.size() + wordBits - 1) / wordBits;
    m_ascii.fill(0);
    m_others.clear();
    m_masks.assign(m_blocks, 0);
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const char32_t c = pattern[i];
        std::uint32_t &row = c < m_ascii.size() ? m_ascii[c] : m_others[c];
        if (row == 0) {
            row = std::uint32_t(m_masks.size() / m_blocks);
            m_masks.resize(m_masks.size() + m_blocks, 0);
        }
        m_masks[row * m_blocks + i / wordBits] |= Word(1) << i % wordBits;
    }
}

const FuzzyMatcher::Word *FuzzyMatcher::maskOfOther(char32_t c) const
{
    const auto found = m_others.find(c);
    return m_masks.data() + (found == m_others.end() ? 0 : found->second) * m_blocks;
}

/// Fills the columns of a pattern of so many blocks; @p blocks is 0 where they are many. A known
/// number keeps a column in registers until the next.
template <std::size_t blocks> void FuzzyMatcher::searchBlocks(std::u32string_view text)
{
    const std::size_t count = blocks == 0 ? m_blocks : blocks;
    const std::size_t lastBit = (m_pattern.size() - 1) % wordBits;
    std::size_t edits = m_pattern.size();
    std::size_t fewest = edits;
    std::array<Word, blocks> lastUp;
    std::array<Word, blocks> lastDown;
    lastUp.fill(~Word(0));
    lastDown.fill(0);
    for (std::size_t column = 1; column <= text.size(); ++column) {
        const char32_t c = text[column - 1];
        const Word *const mask =
            c < m_ascii.size() ? m_masks.data() + m_ascii[c] * count : maskOfOther(c);
        Word *const newUp = m_up.data() + column * count;
        Word *const newDown = m_down.data() + column * count;
        const Word *const oldUp = blocks == 0 ? newUp - count : lastUp.data();
        const Word *const oldDown = blocks == 0 ? newDown - count : lastDown.data();
        // What comes in from the block above, at most one of them; nothing above the first, as the
        // pattern may begin anywhere.
        Word plus = 0;
        Word minus = 0;
        for (std::size_t block = 0; block < count; ++block) {
            const Word up = oldUp[block];
            const Word down = oldDown[block];
            const Word equal = mask[block] | minus;
            const Word diagonal = (((equal & up) + up) ^ up) | equal | down;
            Word right = down | ~(diagonal | up);
            Word left = up & diagonal;
            if (block + 1 == count) {
                edits += (right >> lastBit) & 1;
                edits -= (left >> lastBit) & 1;
            }
            const Word nextPlus = right >> (wordBits - 1);
            const Word nextMinus = left >> (wordBits - 1);
            right = right << 1 | plus;
            left = left << 1 | minus;
            newUp[block] = left | ~(diagonal | right);
            newDown[block] = right & diagonal;
            if constexpr (blocks > 0) {
                lastUp[block] = newUp[block];
                lastDown[block] = newDown[block];
            }
            plus = nextPlus;
            minus = nextMinus;
        }
        m_edits[column] = std::uint32_t(edits);
        if (edits < fewest) {
            fewest = edits;
            m_best = column;
        }
    }
}

/// Fills the columns.
void FuzzyMatcher::search(std::u32string_view text)
{
    const std::size_t words = (text.size() + 1) * m_blocks;
    if (m_up.size() < words) {
        m_up.resize(words);
        m_down.resize(words);
    }
    std::fill_n(m_up.begin(), m_blocks, ~Word(0));
    std::fill_n(m_down.begin(), m_blocks, 0);
    m_edits.resize(text.size() + 1);
    m_edits[0] = std::uint32_t(m_pattern.size());
    m_best = 0;
    switch (m_blocks) {
    case 1:
        return searchBlocks<1>(text);
    case 2:
        return searchBlocks<2>(text);
    case 3:
        return searchBlocks<3>(text);
    case 4:
        return searchBlocks<4>(text);
    default:
        return searchBlocks<0>(text);
    }
}

bool FuzzyMatcher::isSet(const std::vector<Word> &bits, std::size_t column, std::size_t row) const
{
    return (bits[column * m_blocks + row / wordBits] >> row % wordBits & 1) != 0;
}

/// Of places that cost the same the one that leaves what was put in outside the quotation: its
/// first letters could as well stand after a gap, its last ones before it.
void FuzzyMatcher::moveGapsOut(FuzzyMatch &match, std::u32string_view text) const
{
    const std::u32string_view exact = m_pattern.substr(m_bounds[0], m_bounds[1] - m_bounds[0]);
    const std::size_t edge = std::min(edgeLength, exact.size() - 1);
    for (std::size_t k = edge; k > 0; --k) {
        const std::size_t before = m_columns[k - 1];
        const std::size_t after = m_columns[k];
        if (before == nowhere || after == nowhere || after == before + 1 || after < k ||
            text.substr(after - k, k) != exact.substr(0, k))
            continue;
        const std::size_t gap = after - k - match.start;
        match.start += gap;
        match.edits[0] += gap;
        match.edits[1] -= std::min(gap, match.edits[1]);
        break;
    }
    for (std::size_t k = edge; k > 0; --k) {
        const std::size_t before = m_columns[exact.size() - k - 1];
        const std::size_t after = m_columns[exact.size() - k];
        if (before == nowhere || after == nowhere || after == before + 1 ||
            text.substr(before + 1, k) != exact.substr(exact.size() - k))
            continue;
        const std::size_t gap = match.end - (before + 1 + k);
        match.end -= gap;
        match.edits[2] += gap;
        match.edits[1] -= std::min(gap, match.edits[1]);
        break;
    }
}

/// The fewest edits at columns away from @p best by the quotation's length or more. A column costs
/// at most as much more as it is away: only what costs far less is another place.
std::size_t FuzzyMatcher::editsElsewhere(std::size_t best) const
{
    const std::size_t clear = m_bounds[1] - m_bounds[0];
    std::size_t fewest = m_pattern.size();
    const auto look = [&](std::size_t column, std::size_t away) {
        if (2 * (m_edits[column] - m_edits[best]) <= away)
            fewest = std::min<std::size_t>(fewest, m_edits[column]);
    };
    for (std::size_t column = 0; column + clear <= best; ++column)
        look(column, best - column);
    for (std::size_t column = best + clear; column < m_edits.size(); ++column)
        look(column, column - best);
    return fewest;
}

FuzzyMatch FuzzyMatcher::match(std::u32string_view text)
{
    FuzzyMatch match;
    search(text);
    std::size_t column = m_best;
    match.elsewhere = editsElsewhere(column);
    std::size_t row = m_pattern.size();
    const auto partOf = [this](std::size_t at) {
        return at < m_bounds[0] ? 0u : at < m_bounds[1] ? 1u : 2u;
    };
    m_columns.assign(m_bounds[1] - m_bounds[0], nowhere);
    while (row > 0) {
        const std::size_t part = partOf(row - 1);
        if (column == 0 || isSet(m_up, column, row - 1)) {
            ++match.edits[part];
            --row;
            continue;
        }
        --column;
        if (column > 0 && isSet(m_down, column, row - 1)) {
            // Between two parts it is outside the quotation.
            ++match.edits[row == m_bounds[0] ? 0 : row == m_bounds[1] ? 2 : part];
            continue;
        }
        --row;
        if (text[column] != m_pattern[row])
            ++match.edits[part];
        if (part == 1) {
            m_columns[row - m_bounds[0]] = column;
            if (!match.isFound)
                match.end = column + 1;
            match.start = column;
            match.isFound = true;
        }
    }
    if (match.isFound)
        moveGapsOut(match, text);
    return match;
}

} // namespace diptych
