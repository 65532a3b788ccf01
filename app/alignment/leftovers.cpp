// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignment/leftovers.h"

#include <algorithm>

namespace diptych {

void Leftovers::add(const TokenPair &pair, Box box, const WordMap &map)
{
    add(pair.left(), Side::Left, box.left, box.leftEnd, map);
    add(pair.right(), Side::Right, box.right, box.rightEnd, map);
}

void Leftovers::reserve(std::size_t left, std::size_t right)
{
    m_words[0].reserve(left);
    m_words[1].reserve(right);
}

void Leftovers::add(const Tokens &tokens, Side side, quint32 from, quint32 to, const WordMap &map)
{
    auto &words = m_words[sideIndex(side)];
    auto &stretches = m_stretches[sideIndex(side)];
    quint32 next = words.empty() ? noToken : token(side, quint32(words.size()) - 1) + 1;
    for (quint32 i = from; i < to; ++i) {
        if (!map.isFree(side, i))
            continue;
        if (i != next) {
            if (!words.empty())
                words.push_back(barrier(quint32(words.size()), side == Side::Left));
            stretches.push_back({quint32(words.size()), i});
        }
        words.push_back(tokens.number(i));
        next = i + 1;
    }
}

quint32 Leftovers::token(Side side, quint32 word) const
{
    const auto &stretches = m_stretches[sideIndex(side)];
    const auto after =
        std::upper_bound(stretches.begin(), stretches.end(), word,
                         [](quint32 w, const Stretch &stretch) { return w < stretch.first; });
    const Stretch &stretch = *std::prev(after);
    return stretch.token + (word - stretch.first);
}

std::vector<Segment> Leftovers::segments(unsigned k, const TokenPair &pair, unsigned thinning,
                                         const Pace &pace) const
{
    const Words left = m_words[0];
    const Words right = m_words[1];
    auto result = grownSegments(uniqueSeeds(left, right, k, thinning, pace), left, right, k);
    for (Segment &segment : result) {
        segment.left = token(Side::Left, segment.left);
        segment.right = token(Side::Right, segment.right);
        segment.weight = pair.left().weight(segment.left, segment.leftEnd());
    }
    return result;
}

} // namespace diptych
