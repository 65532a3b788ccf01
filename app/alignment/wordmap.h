// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alignment/tokens.h"

#include <algorithm>
#include <array>

namespace diptych {

/// Which word of one text is which of the other: a partial one-to-one map.
class WordMap
{
public:
    WordMap(quint32 left, quint32 right)
        : m_partner{Column<quint32>(left, noToken), Column<quint32>(right, noToken)}
    {
    }
    void tie(quint32 left, quint32 right)
    {
        m_partner[0][left] = right;
        m_partner[1][right] = left;
    }
    void untie(quint32 left)
    {
        m_partner[1][m_partner[0][left]] = noToken;
        m_partner[0][left] = noToken;
    }
    /// The partner on the other side, or noToken.
    [[nodiscard]] quint32 partner(Side side, quint32 token) const
    {
        return m_partner[sideIndex(side)][token];
    }
    [[nodiscard]] quint32 toRight(quint32 left) const { return m_partner[0][left]; }
    [[nodiscard]] quint32 toLeft(quint32 right) const { return m_partner[1][right]; }
    [[nodiscard]] bool isFree(Side side, quint32 token) const
    {
        return partner(side, token) == noToken;
    }
    [[nodiscard]] quint32 freeWords(Side side, quint32 from, quint32 to) const
    {
        const auto &partners = m_partner[sideIndex(side)];
        return quint32(std::count(partners.begin() + from, partners.begin() + to, noToken));
    }
    [[nodiscard]] quint32 size(Side side) const
    {
        return quint32(m_partner[sideIndex(side)].size());
    }

private:
    std::array<Column<quint32>, 2> m_partner;
};

} // namespace diptych
