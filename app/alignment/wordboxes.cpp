// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignment/wordboxes.h"

#include <algorithm>
#include <array>

namespace diptych {

namespace {

// The weights that a comparison of measured settings favoured: an equal content word 3, an equal
// frequent one 1.5, near spelling 1, another word -0.6, a gap of n words -1.5 - 0.25 n; times 40.
constexpr int similarScore = 40;
constexpr int otherScore = -24;
constexpr int gapOpen = -60;
constexpr int gapExtend = -10;
constexpr int impossible = -1'000'000'000;

enum State : quint8 { Paired, LeftAlone, RightAlone };

/// Best score of an alignment that ends at a cell in each of the three states.
using Scores = std::array<int, 3>;

int equalScore(quint32 word, const Vocabulary &vocabulary)
{
    return 50 + int(70 * vocabulary.weight(word));
}

State bestOf(const Scores &scores)
{
    return State(std::max_element(scores.begin(), scores.end()) - scores.begin());
}

// The state before a gap of this kind grows to here.
State beforeGap(const Scores &scores, State gap)
{
    Scores shifted = scores;
    shifted[gap] -= gapOpen; // going on costs no opening
    return bestOf(shifted);
}

int gapScore(const Scores &scores, State before, State gap)
{
    return scores[before] + gapExtend + (before == gap ? 0 : gapOpen);
}

} // namespace

std::vector<std::pair<quint32, quint32>> bestPairs(Words left, Words right, const Vocabulary &vocabulary)
{
    const std::size_t m = left.size();
    const std::size_t n = right.size();
    std::vector<std::pair<quint32, quint32>> pairs;
    if (m == 0 || n == 0)
        return pairs;
    std::vector<quint8> steps((m + 1) * (n + 1)); // two bits a state: the state before it
    std::vector<Scores> row(n + 1);
    row[0] = {0, impossible, impossible};
    for (std::size_t j = 1; j <= n; ++j) {
        row[j] = {impossible, impossible, gapOpen + gapExtend * int(j)};
        steps[j] = quint8((j == 1 ? Paired : RightAlone) << 4);
    }
    for (std::size_t i = 1; i <= m; ++i) {
        const quint32 word = left[i - 1];
        const int equal = equalScore(word, vocabulary);
        quint8 *stepRow = steps.data() + i * (n + 1);
        Scores diagonal = row[0];
        row[0] = {impossible, gapOpen + gapExtend * int(i), impossible};
        stepRow[0] = quint8((i == 1 ? Paired : LeftAlone) << 2);
        for (std::size_t j = 1; j <= n; ++j) {
            const Scores above = row[j];
            const int score = word == right[j - 1]              ? equal
                : vocabulary.areSimilar(word, right[j - 1]) ? similarScore
                                                            : otherScore;
            const State paired = bestOf(diagonal);
            const State leftAlone = beforeGap(above, LeftAlone);
            const State rightAlone = beforeGap(row[j - 1], RightAlone);
            row[j] = {diagonal[paired] + score, gapScore(above, leftAlone, LeftAlone),
                      gapScore(row[j - 1], rightAlone, RightAlone)};
            stepRow[j] = quint8(paired | leftAlone << 2 | rightAlone << 4);
            diagonal = above;
        }
    }
    State state = bestOf(row[n]);
    for (std::size_t i = m, j = n; i > 0 || j > 0;) {
        const auto before = State((steps[i * (n + 1) + j] >> (2 * state)) & 3);
        if (state == Paired) {
            --i;
            --j;
            if (left[i] == right[j] || vocabulary.areSimilar(left[i], right[j]))
                pairs.emplace_back(quint32(i), quint32(j));
        } else if (state == LeftAlone) {
            --i;
        } else {
            --j;
        }
        state = before;
    }
    std::reverse(pairs.begin(), pairs.end());
    return pairs;
}

} // namespace diptych
