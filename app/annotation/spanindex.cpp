// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotation/spanindex.h"

#include <algorithm>
#include <iterator>
#include <limits>

namespace diptych {

namespace {

constexpr std::size_t blockSize = 64;

} // namespace

void SpanIndex::assign(std::vector<Entry> entries)
{
    m_entries = std::move(entries);
    std::ranges::sort(m_entries);
    rebuildFrom(0);
}

void SpanIndex::insert(const Entry &entry)
{
    const auto at = m_entries.insert(std::ranges::upper_bound(m_entries, entry), entry);
    rebuildFrom(std::size_t(std::distance(m_entries.begin(), at)));
}

bool SpanIndex::remove(const Entry &entry)
{
    const auto at = std::ranges::lower_bound(m_entries, entry);
    if (at == m_entries.end() || *at != entry)
        return false;
    const auto index = std::size_t(std::distance(m_entries.begin(), at));
    m_entries.erase(at);
    rebuildFrom(index);
    return true;
}

std::vector<SpanIndex::Entry> SpanIndex::overlapping(Range range) const
{
    if (range.isEmpty())
        range.end =
            range.start == std::numeric_limits<Position>::max() ? range.start : range.start + 1;
    std::vector<Entry> found;
    // Only entries that start before the range's end can overlap it.
    const auto last = std::ranges::lower_bound(
        m_entries, range.end, {}, [](const Entry &entry) { return entry.range.start; });
    const auto count = std::size_t(std::distance(m_entries.begin(), last));
    for (std::size_t block = 0; block * blockSize < count; ++block) {
        if (m_blockEnds[block] <= range.start)
            continue;
        const std::size_t end = std::min(count, (block + 1) * blockSize);
        for (std::size_t i = block * blockSize; i < end; ++i) {
            if (!m_entries[i].range.isEmpty() && m_entries[i].range.overlaps(range))
                found.push_back(m_entries[i]);
        }
    }
    return found;
}

void SpanIndex::rebuildFrom(std::size_t entry)
{
    m_blockEnds.resize((m_entries.size() + blockSize - 1) / blockSize);
    for (std::size_t block = entry / blockSize; block < m_blockEnds.size(); ++block) {
        const std::size_t end = std::min(m_entries.size(), (block + 1) * blockSize);
        Position greatest = std::numeric_limits<Position>::min();
        for (std::size_t i = block * blockSize; i < end; ++i)
            greatest = std::max(greatest, m_entries[i].range.end);
        m_blockEnds[block] = greatest;
    }
}

} // namespace diptych
