// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alignment/seeds.h"
#include "alignment/vocabulary.h"

#include <utility>
#include <vector>

namespace diptych {

/// Places in two stretches, counted from their starts.
using WordPair = std::pair<quint32, quint32>;

/// Finds which words of two short stretches belong together, in order: the best global alignment
/// with affine gaps (Needleman and Wunsch 1970, Gotoh 1982). Equal words count by what they say, near
/// spellings a little, other words tell against each other. Keeps its memory from call to call.
class WordBox
{
public:
    explicit WordBox(const Vocabulary &vocabulary)
        : m_vocabulary(vocabulary)
    {
    }
    /// Equal and similar words, by left; valid until the next call. O(cells) time, a byte a cell.
    [[nodiscard]] const std::vector<WordPair> &bestPairs(Words left, Words right);

private:
    /// Best score of an alignment that ends at a cell, by its last step.
    struct Scores
    {
        int paired;
        int leftAlone;
        int rightAlone;
    };
    void prepare(Words left, Words right);
    void fill(Words left, Words right);
    void trace(Words left, Words right);

    const Vocabulary &m_vocabulary;
    std::vector<quint8> m_steps;
    std::vector<Scores> m_row;
    std::vector<WordShape> m_shapes;
    std::vector<WordPair> m_pairs;
};

} // namespace diptych
