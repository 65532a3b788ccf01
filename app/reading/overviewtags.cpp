// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/overviewtags.h"

#include <algorithm>

namespace diptych {

namespace {

constexpr QRgb untagged = 0xff8a8f94;

} // namespace

void OverviewTags::begin(const Codebook &codebook, Position length)
{
    m_length = length;
    m_marks.clear();
    m_colors = {untagged};
    m_colorOf.clear();
    for (const Tag &tag : codebook.tags()) {
        m_colorOf.insert(tag.id, int(m_colors.size()));
        m_colors.push_back(0xff000000 | tag.color);
    }
    m_shares.assign(m_colors.size() * overviewRowCount, 0);
    m_counts.assign(overviewRowCount, 0);
}

int OverviewTags::colorIndex(const Annotation &annotation)
{
    return annotation.tags.isEmpty() ? 0 : m_colorOf.value(annotation.tags.first(), 0);
}

void OverviewTags::spread(const Mark &mark, float sign)
{
    const auto [first, last] = overviewRowsOf(mark.range, m_length);
    for (int row = first; row <= last; ++row) {
        m_shares[std::size_t(row) * m_colors.size() + std::size_t(mark.color)] +=
            sign * float(shareOfOverviewRow(row, mark.range, m_length));
        m_counts[std::size_t(row)] += sign > 0 ? 1 : -1;
    }
}

Range OverviewTags::put(const Annotation &annotation)
{
    const Range before = remove(annotation.id);
    if (annotation.state == AnchorState::Orphan)
        return before;
    const Mark mark{annotation.selector.range, colorIndex(annotation)};
    m_marks.insert(annotation.id, mark);
    spread(mark, 1);
    return before.isEmpty() ? mark.range
                            : Range{std::min(before.start, mark.range.start),
                                    std::max(before.end, mark.range.end)};
}

Range OverviewTags::remove(const QString &id)
{
    const auto known = m_marks.constFind(id);
    if (known == m_marks.cend())
        return {};
    const Range covered = known->range;
    spread(*known, -1);
    m_marks.erase(known);
    return covered;
}

OverviewTags::Row OverviewTags::row(int index) const
{
    if (m_counts.empty() || m_counts[std::size_t(index)] == 0)
        return {};
    const float *const shares = m_shares.data() + std::size_t(index) * m_colors.size();
    const float *const most = std::max_element(shares, shares + m_colors.size());
    double tagged = 0;
    for (std::size_t color = 0; color < m_colors.size(); ++color)
        tagged += double(std::max(0.0F, shares[color]));
    return {m_colors[std::size_t(most - shares)], std::min(1.0, tagged)};
}

} // namespace diptych
