// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/heightindex.h"

#include <QtCore/QtAssert>

#include <algorithm>
#include <bit>

namespace diptych {

void HeightIndex::assign(std::vector<qint32> heights)
{
    m_heights = std::move(heights);
    m_tree.assign((m_heights.size() + blockSize - 1) / blockSize + 1, 0);
    m_total = 0;
    for (std::size_t unit = 0; unit < m_heights.size(); ++unit) {
        m_tree[unit / blockSize + 1] += m_heights[unit];
        m_total += m_heights[unit];
    }
    for (std::size_t node = 1; node < m_tree.size(); ++node) {
        const std::size_t parent = node + (node & (~node + 1));
        if (parent < m_tree.size())
            m_tree[parent] += m_tree[node];
    }
}

qint64 HeightIndex::top(qsizetype unit) const
{
    Q_ASSERT(unit >= 0 && unit <= count());
    const auto index = std::size_t(unit);
    qint64 sum = 0;
    for (std::size_t node = index / blockSize; node > 0; node &= node - 1)
        sum += m_tree[node];
    for (std::size_t i = index / blockSize * blockSize; i < index; ++i)
        sum += m_heights[i];
    return sum;
}

qsizetype HeightIndex::unitAt(qint64 y) const
{
    Q_ASSERT(count() > 0);
    const std::size_t blocks = m_tree.size() - 1;
    std::size_t block = 0;
    qint64 rest = y;
    for (std::size_t step = std::bit_floor(blocks); step > 0; step /= 2) {
        if (block + step <= blocks && m_tree[block + step] <= rest) {
            block += step;
            rest -= m_tree[block];
        }
    }
    std::size_t unit = block * blockSize;
    while (unit < m_heights.size() && m_heights[unit] <= rest) {
        rest -= m_heights[unit];
        ++unit;
    }
    return std::min(qsizetype(unit), count() - 1);
}

void HeightIndex::set(qsizetype unit, qint32 height)
{
    const qint64 change = height - m_heights[std::size_t(unit)];
    if (change == 0)
        return;
    m_heights[std::size_t(unit)] = height;
    m_total += change;
    for (std::size_t node = std::size_t(unit) / blockSize + 1; node < m_tree.size();
         node += node & (~node + 1))
        m_tree[node] += change;
}

} // namespace diptych
