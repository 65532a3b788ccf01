// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignment/lonelypairs.h"

#include <algorithm>
#include <cstdlib>

namespace diptych {

namespace {

/// Looks at the words around a tied pair.
class Neighbourhood
{
public:
    Neighbourhood(const TokenPair &pair, const WordMap &map, Box around)
        : m_pair(pair)
        , m_map(map)
        , m_around(around)
    {
    }

    [[nodiscard]] bool isLonely(quint32 left, quint32 right) const
    {
        const quint32 from = left > m_around.left + reach ? left - reach : m_around.left;
        const quint32 to = std::min(m_around.leftEnd, left + reach + 1);
        quint32 companions = 0;
        for (quint32 i = from; i < to && companions < fewestCompanions; ++i)
            companions += i != left && isCompanion(i, left, right) ? 1 : 0;
        const quint32 possible = std::min(to - from, m_around.rightEnd - m_around.right) - 1;
        return companions < std::min(fewestCompanions, (possible + 1) / 3) &&
               !continuesAcross(left, right);
    }

private:
    static constexpr quint32 reach = 5;
    static constexpr qint64 mostDrift = 3;
    static constexpr quint32 fewestCompanions = 2;
    static constexpr qint64 widestInsertion = 60;
    static constexpr float content = 0.5F; ///< least weight of a word that can stand for itself

    [[nodiscard]] bool isCompanion(quint32 i, quint32 left, quint32 right) const
    {
        const quint32 j = m_map.toRight(i);
        const qint64 drift = qint64(j) - qint64(right) - (qint64(i) - qint64(left));
        return j != noToken && std::abs(drift) <= mostDrift;
    }

    // A word that says something, next to a tied one on a side whose partner is farther off on the
    // other: something was put between them.
    [[nodiscard]] bool continuesAcross(quint32 left, quint32 right) const
    {
        if (m_pair.weight(Side::Left, left) < content)
            return false;
        return continuesOn(Side::Left, left, right) || continuesOn(Side::Right, right, left);
    }

    [[nodiscard]] bool continuesOn(Side side, quint32 token, quint32 partner) const
    {
        if (token > 0) {
            const quint32 before = m_map.partner(side, token - 1);
            if (before != noToken && before < partner && partner - before <= widestInsertion)
                return true;
        }
        if (token + 1 < m_map.size(side)) {
            const quint32 after = m_map.partner(side, token + 1);
            return after != noToken && after > partner && after - partner <= widestInsertion;
        }
        return false;
    }

    const TokenPair &m_pair;
    const WordMap &m_map;
    Box m_around;
};

} // namespace

void dropLonelyPairs(const TokenPair &pair, Box box, WordMap &map, Surroundings surroundings)
{
    const Box texts{0, map.size(Side::Left), 0, map.size(Side::Right)};
    const Neighbourhood around(pair, map, surroundings == Surroundings::Box ? box : texts);
    std::vector<quint32> lonely;
    for (quint32 i = box.left; i < box.leftEnd; ++i) {
        const quint32 j = map.toRight(i);
        if (j != noToken && j >= box.right && j < box.rightEnd && around.isLonely(i, j))
            lonely.push_back(i);
    }
    for (const quint32 i : lonely)
        map.untie(i);
}

} // namespace diptych
