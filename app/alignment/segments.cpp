// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignment/segments.h"

namespace diptych {

std::vector<Segment> grownSegments(const std::vector<Seed> &seeds, Words left, Words right,
                                   unsigned k)
{
    std::vector<Segment> segments;
    for (std::size_t s = 0; s < seeds.size();) {
        quint32 l = seeds[s].left;
        quint32 r = seeds[s].right;
        quint32 end = l + k;
        quint32 rightEnd = r + k;
        const quint32 claimed = segments.empty() ? 0 : segments.back().leftEnd();
        const quint32 floor = claimed < k ? 0 : claimed - (k - 1);
        while (l > floor && r > 0 && left[l - 1] == right[r - 1]) {
            --l;
            --r;
        }
        while (end < left.size() && rightEnd < right.size() && left[end] == right[rightEnd]) {
            ++end;
            ++rightEnd;
        }
        segments.push_back({l, r, end - l, float(end - l)});
        while (s < seeds.size() && seeds[s].left + k <= end)
            ++s;
    }
    return segments;
}

} // namespace diptych
