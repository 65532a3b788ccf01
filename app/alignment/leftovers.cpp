// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignment/leftovers.h"

namespace diptych {

void Leftovers::add(const TokenPair &pair, Box box, const WordMap &map)
{
    add(pair.left(), Side::Left, box.left, box.leftEnd, map);
    add(pair.right(), Side::Right, box.right, box.rightEnd, map);
}

void Leftovers::reserve(std::size_t left, std::size_t right)
{
    for (auto *const columns : {&m_words, &m_tokens}) {
        (*columns)[0].reserve(left);
        (*columns)[1].reserve(right);
    }
}

void Leftovers::add(const Tokens &tokens, Side side, quint32 from, quint32 to, const WordMap &map)
{
    auto &words = m_words[sideIndex(side)];
    auto &places = m_tokens[sideIndex(side)];
    for (quint32 i = from; i < to; ++i) {
        if (!map.isFree(side, i))
            continue;
        if (!places.empty() && places.back() + 1 != i) {
            words.push_back(barrier(quint32(words.size()), side == Side::Left));
            places.push_back(i - 1);
        }
        words.push_back(tokens.number(i));
        places.push_back(i);
    }
}

std::vector<Segment> Leftovers::segments(unsigned k, const TokenPair &pair, unsigned thinning,
                                         const Pace &pace) const
{
    const Words left = m_words[0];
    const Words right = m_words[1];
    auto result = grownSegments(uniqueSeeds(left, right, k, thinning, pace), left, right, k);
    for (Segment &segment : result) {
        segment.left = m_tokens[0][segment.left];
        segment.right = m_tokens[1][segment.right];
        segment.weight = pair.left().weight(segment.left, segment.leftEnd());
    }
    return result;
}

} // namespace diptych
