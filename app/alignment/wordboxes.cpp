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

// Two bits a state: which of the three came before it.
enum State : unsigned { Paired, LeftAlone, RightAlone };

} // namespace

const std::vector<WordPair> &WordBox::bestPairs(TokenList left, TokenList right)
{
    m_pairs.clear();
    if (left.empty() || right.empty())
        return m_pairs;
    prepare(Side::Left, left);
    prepare(Side::Right, right);
    if (left.size() == 1 && right.size() == 1) {
        if (m_words[0][0].number == m_words[1][0].number || areSimilar(0, 0))
            m_pairs.emplace_back(0, 0);
        return m_pairs;
    }
    prepareCells();
    fill();
    trace();
    return m_pairs;
}

void WordBox::prepare(Side side, TokenList tokens)
{
    const Tokens &text = m_pair.on(side);
    auto &words = m_words[sideIndex(side)];
    auto &characters = m_folded[sideIndex(side)];
    words.clear();
    characters.clear();
    for (const quint32 token : tokens) {
        const QByteArrayView word = text.bytes(token);
        const std::size_t from = characters.size();
        characters.resize(from + std::size_t(word.size()));
        const auto letters = std::size_t(foldedLetters(word, characters.data() + from));
        if (letters > 0) {
            characters.resize(from + letters);
        } else {
            const FoldedWord form = foldedWord(word);
            characters.resize(from);
            characters.insert(characters.end(), form.begin(), form.end());
        }
        words.push_back({text.number(token), 50 + int(70 * text.weight(token)),
                         shapeOf(FoldedView(characters).subspan(from)), quint32(from)});
    }
}

FoldedView WordBox::folded(Side side, std::size_t at) const
{
    const auto &words = m_words[sideIndex(side)];
    return FoldedView(m_folded[sideIndex(side)]).subspan(words[at].folded, words[at].shape.length);
}

bool WordBox::areSimilar(std::size_t left, std::size_t right) const
{
    return mayBeSimilar(m_words[0][left].shape, m_words[1][right].shape) &&
           similarWords(folded(Side::Left, left), folded(Side::Right, right));
}

void WordBox::prepareCells()
{
    const std::size_t n = m_words[1].size();
    const std::size_t cells = (m_words[0].size() + 1) * (n + 1);
    m_cells += cells;
    if (m_steps.size() < cells)
        m_steps.resize(cells);
    m_row.resize(n + 1);
    m_row[0] = {0, impossible, impossible};
    for (std::size_t j = 1; j <= n; ++j) {
        m_row[j] = {impossible, impossible, gapOpen + gapExtend * int(j)};
        m_steps[j] = quint8((j == 1 ? Paired : RightAlone) << 4);
    }
}

void WordBox::fill()
{
    const auto &right = m_words[1];
    const std::size_t n = right.size();
    quint8 *steps = m_steps.data();
    for (std::size_t i = 1; i <= m_words[0].size(); ++i) {
        const Word &word = m_words[0][i - 1];
        Scores diagonal = m_row[0];
        Scores beside{impossible, gapOpen + gapExtend * int(i), impossible};
        m_row[0] = beside;
        steps += n + 1;
        steps[0] = quint8((i == 1 ? Paired : LeftAlone) << 2);
        for (std::size_t j = 1; j <= n; ++j) {
            const Scores above = m_row[j];
            int score = otherScore;
            if (word.number == right[j - 1].number)
                score = word.equalScore;
            else if (mayBeSimilar(word.shape, right[j - 1].shape) && areSimilar(i - 1, j - 1))
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

void WordBox::trace()
{
    std::size_t i = m_words[0].size();
    std::size_t j = m_words[1].size();
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
            if (m_words[0][i].number == m_words[1][j].number || areSimilar(i, j))
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
