// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignment/cutoffs.h"

namespace diptych {

namespace {

constexpr quint32 reach = 3;    ///< units, one of them the footer
constexpr quint32 longest = 60; ///< words

enum class End { Head, Tail };

/// Looks for the missing end of one sentence of a link.
class CutOffs
{
public:
    CutOffs(const TokenPair &words, const UnitPair &units, WordMap &map)
        : m_words(words)
        , m_units(units)
        , m_map(map)
    {
    }

    void tie(const UnitLink &link, Side side)
    {
        const Unit &whole = m_units.unit(side, link.on(side));
        if (whole.isPlain)
            return;
        const Side other = otherSide(side);
        const quint32 count = m_units.on(other).size();
        for (quint32 step = 1; step <= reach; ++step) {
            if (m_map.isFree(side, whole.end - 1) && link.on(other) + step < count)
                tie(side, whole, m_units.unit(other, link.on(other) + step), End::Tail);
            if (m_map.isFree(side, whole.first) && link.on(other) >= step)
                tie(side, whole, m_units.unit(other, link.on(other) - step), End::Head);
        }
    }

private:
    void tie(Side side, const Unit &whole, const Unit &part, End end)
    {
        if (part.isPlain || part.size() > longest || part.size() >= whole.size())
            return;
        const quint32 first = end == End::Head ? whole.first : whole.end - part.size();
        for (quint32 i = 0; i < part.size(); ++i) {
            if (!m_map.isFree(side, first + i) || !m_map.isFree(otherSide(side), part.first + i) ||
                m_words.number(side, first + i) != m_words.number(otherSide(side), part.first + i))
                return;
        }
        for (quint32 i = 0; i < part.size(); ++i) {
            if (side == Side::Left)
                m_map.tie(first + i, part.first + i);
            else
                m_map.tie(part.first + i, first + i);
        }
    }

    const TokenPair &m_words;
    const UnitPair &m_units;
    WordMap &m_map;
};

} // namespace

void tieCutOffs(const TokenPair &words, const UnitPair &units, const std::vector<UnitLink> &links,
                WordMap &map)
{
    CutOffs cutOffs(words, units, map);
    for (const UnitLink &link : links) {
        for (const Side side : bothSides)
            cutOffs.tie(link, side);
    }
}

} // namespace diptych
