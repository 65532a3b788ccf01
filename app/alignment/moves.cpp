// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignment/moves.h"

#include <algorithm>
#include <numeric>

namespace diptych {

namespace {

constexpr quint32 widestGap = 200;
constexpr std::size_t mostLooks = 32;
constexpr float gapCost = 0.02F; // per word, against weights of about 0.5 a word
constexpr quint32 none = 0xffffffff;

struct Link
{
    float weight = 0;
    quint32 words = 0;
    quint32 before = none;
};

bool follows(const Segment &later, const Segment &earlier)
{
    return earlier.leftEnd() <= later.left && earlier.rightEnd() <= later.right &&
           later.left - earlier.leftEnd() <= widestGap &&
           later.right - earlier.rightEnd() <= widestGap;
}

std::vector<Link> bestLinks(const std::vector<Segment> &segments)
{
    std::vector<Link> links(segments.size());
    for (std::size_t i = 0; i < segments.size(); ++i) {
        const Segment &segment = segments[i];
        float best = 0;
        for (std::size_t looks = 1; looks <= std::min(i, mostLooks); ++looks) {
            const std::size_t j = i - looks;
            const Segment &other = segments[j];
            if (!follows(segment, other))
                continue;
            const auto gap =
                float(std::max(segment.left - other.leftEnd(), segment.right - other.rightEnd()));
            if (links[j].weight - gapCost * gap > best) {
                best = links[j].weight - gapCost * gap;
                links[i].before = quint32(j);
            }
        }
        links[i].weight = segment.weight + best;
        links[i].words =
            segment.length + (links[i].before == none ? 0 : links[links[i].before].words);
    }
    return links;
}

} // namespace

std::vector<Segment> freeParts(const std::vector<Segment> &segments, const WordMap &map,
                               quint32 shortest)
{
    std::vector<Segment> parts;
    for (const Segment &segment : segments) {
        quint32 from = 0;
        for (quint32 i = 0; i <= segment.length; ++i) {
            const bool free = i < segment.length && map.isFree(Side::Left, segment.left + i) &&
                              map.isFree(Side::Right, segment.right + i);
            if (free)
                continue;
            if (i - from >= shortest) {
                const float share = float(i - from) / float(segment.length);
                parts.push_back(
                    {segment.left + from, segment.right + from, i - from, segment.weight * share});
            }
            from = i + 1;
        }
    }
    return parts;
}

void tieMoves(const std::vector<Segment> &segments, quint32 fewestWords, GapFiller &filler,
              WordMap &map)
{
    const std::vector<Link> links = bestLinks(segments);
    std::vector<quint32> byWeight(segments.size());
    std::iota(byWeight.begin(), byWeight.end(), 0);
    std::stable_sort(byWeight.begin(), byWeight.end(),
                     [&](quint32 a, quint32 b) { return links[a].weight > links[b].weight; });
    std::vector<bool> taken(segments.size());
    for (const quint32 last : byWeight) {
        if (taken[last])
            continue;
        std::vector<quint32> chain;
        quint32 words = 0;
        for (quint32 i = last; i != none && !taken[i]; i = links[i].before) {
            chain.push_back(i);
            taken[i] = true;
            words += segments[i].length;
        }
        if (words < fewestWords)
            continue;
        for (auto i = chain.rbegin(); i != chain.rend(); ++i) {
            const Segment &segment = segments[*i];
            for (quint32 w = 0; w < segment.length; ++w) {
                if (map.isFree(Side::Left, segment.left + w) &&
                    map.isFree(Side::Right, segment.right + w))
                    map.tie(segment.left + w, segment.right + w);
            }
        }
        const Segment &first = segments[chain.back()];
        const Segment &end = segments[chain.front()];
        if (chain.size() > 1)
            filler.fill({first.left, end.leftEnd(), first.right, end.rightEnd()});
    }
}

} // namespace diptych
