// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignment/wordboxes.h"

#include <algorithm>

namespace diptych {

namespace {

// The weights that a comparison of measured settings favoured: an equal content word 3, an equal
// frequent one 1.5, near spelling 1, another word -0.6, a gap of n words -1.5 - 0.25 n; times 40.
constexpr int similarScore = 40;
constexpr int otherScore = -24;
constexpr int gapOpen = -60;
constexpr int gapExtend = -10;
constexpr int impossible = -1'000'000'000;

int equalScore(quint32 word, const Vocabulary &vocabulary)
{
    return 50 + int(70 * vocabulary.weight(word));
}

// Two bits a state: which of the three came before it.
enum State : unsigned { Paired, LeftAlone, RightAlone };

} // namespace

const std::vector<WordPair> &WordBox::bestPairs(Words left, Words right)
{
    m_pairs.clear();
    if (left.empty() || right.empty())
        return m_pairs;
    prepare(left, right);
    fill(left, right);
    trace(left, right);
    return m_pairs;
}

void WordBox::prepare(Words left, Words right)
{
    const std::size_t n = right.size();
    if (m_steps.size() < (left.size() + 1) * (n + 1))
        m_steps.resize((left.size() + 1) * (n + 1));
    m_row.resize(n + 1);
    m_row[0] = {0, impossible, impossible};
    for (std::size_t j = 1; j <= n; ++j) {
        m_row[j] = {impossible, impossible, gapOpen + gapExtend * int(j)};
        m_steps[j] = quint8((j == 1 ? Paired : RightAlone) << 4);
    }
    m_shapes.resize(n);
    for (std::size_t j = 0; j < n; ++j)
        m_shapes[j] = m_vocabulary.shape(right[j]);
}

void WordBox::fill(Words left, Words right)
{
    const std::size_t n = right.size();
    quint8 *steps = m_steps.data();
    for (std::size_t i = 1; i <= left.size(); ++i) {
        const quint32 word = left[i - 1];
        const int equal = equalScore(word, m_vocabulary);
        const WordShape shape = m_vocabulary.shape(word);
        Scores diagonal = m_row[0];
        Scores beside{impossible, gapOpen + gapExtend * int(i), impossible};
        m_row[0] = beside;
        steps += n + 1;
        steps[0] = quint8((i == 1 ? Paired : LeftAlone) << 2);
        for (std::size_t j = 1; j <= n; ++j) {
            const Scores above = m_row[j];
            int score = otherScore;
            if (word == right[j - 1])
                score = equal;
            else if (mayBeSimilar(shape, m_shapes[j - 1]) && m_vocabulary.areSimilar(word, right[j - 1]))
                score = similarScore;

            unsigned step = Paired;
            int best = diagonal.paired;
            if (diagonal.leftAlone > best) {
                best = diagonal.leftAlone;
                step = LeftAlone;
            }
            if (diagonal.rightAlone > best) {
                best = diagonal.rightAlone;
                step = RightAlone;
            }
            Scores here{best + score, above.leftAlone + gapExtend, beside.rightAlone + gapExtend};
            unsigned up = LeftAlone;
            const int openUp = std::max(above.paired, above.rightAlone) + gapOpen + gapExtend;
            if (openUp > here.leftAlone) {
                here.leftAlone = openUp;
                up = above.rightAlone > above.paired ? RightAlone : Paired;
            }
            unsigned along = RightAlone;
            const int openAlong = std::max(beside.paired, beside.leftAlone) + gapOpen + gapExtend;
            if (openAlong > here.rightAlone) {
                here.rightAlone = openAlong;
                along = beside.leftAlone > beside.paired ? LeftAlone : Paired;
            }
            steps[j] = quint8(step | up << 2 | along << 4);
            m_row[j] = here;
            beside = here;
            diagonal = above;
        }
    }
}

void WordBox::trace(Words left, Words right)
{
    std::size_t i = left.size();
    std::size_t j = right.size();
    const std::size_t width = j + 1;
    const Scores &end = m_row[j];
    unsigned state = Paired;
    if (end.leftAlone > end.paired)
        state = LeftAlone;
    if (end.rightAlone > std::max(end.paired, end.leftAlone))
        state = RightAlone;
    while (i > 0 || j > 0) {
        const unsigned before = (m_steps[i * width + j] >> (2 * state)) & 3;
        if (state == Paired) {
            --i;
            --j;
            if (left[i] == right[j] || m_vocabulary.areSimilar(left[i], right[j]))
                m_pairs.emplace_back(quint32(i), quint32(j));
        } else if (state == LeftAlone) {
            --i;
        } else {
            --j;
        }
        state = before;
    }
    std::reverse(m_pairs.begin(), m_pairs.end());
}

} // namespace diptych
