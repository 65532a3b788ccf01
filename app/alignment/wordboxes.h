// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alignment/folding.h"
#include "alignment/seeds.h"
#include "alignment/tokens.h"

#include <span>
#include <utility>
#include <vector>

namespace diptych {

/// Places in two stretches, counted from their starts.
using WordPair = std::pair<quint32, quint32>;

/// Words of one side that need not stand together, by their places in the text.
using TokenList = std::span<const quint32>;

/// Finds which words of two short stretches belong together, in order: the best global alignment
/// with affine gaps (Needleman and Wunsch 1970, Gotoh 1982). Equal words count by what they say,
/// near spellings a little, other words tell against each other. Keeps its memory from call to
/// call.
class WordBox
{
public:
    explicit WordBox(const TokenPair &pair)
        : m_pair(pair)
    {
    }
    /// Equal and similar words, by left; valid until the next call. O(cells) time, a byte a cell.
    [[nodiscard]] const std::vector<WordPair> &bestPairs(TokenList left, TokenList right);
    /// Cells of all calls: what they cost.
    [[nodiscard]] quint64 cells() const { return m_cells; }

private:
    /// A word of the box.
    struct Word
    {
        quint32 number;
        int equalScore;
        WordShape shape;
        quint32 folded; ///< where its folded form begins in m_folded; ends where the next begins
    };
    /// Best score of an alignment that ends at a cell, by its last step.
    struct Scores
    {
        int paired;
        int leftAlone;
        int rightAlone;
    };
    void prepare(Side side, TokenList tokens);
    void prepareCells();
    void fill();
    void trace();
    [[nodiscard]] bool areSimilar(std::size_t left, std::size_t right) const;
    [[nodiscard]] FoldedView folded(Side side, std::size_t at) const;

    const TokenPair &m_pair;
    std::array<std::vector<Word>, 2> m_words;
    std::array<std::vector<char32_t>, 2> m_folded;
    std::vector<quint8> m_steps;
    std::vector<Scores> m_row;
    std::vector<WordPair> m_pairs;
    quint64 m_cells = 0;
};

} // namespace diptych
