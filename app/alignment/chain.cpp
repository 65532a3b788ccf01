// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignment/chain.h"

#include <algorithm>
#include <numeric>

namespace diptych {

namespace {

constexpr quint32 none = 0xffffffff;

/// Best chain weight among all chains that end at or before a place on the right.
class PrefixMaximum
{
public:
    explicit PrefixMaximum(std::size_t size)
        : m_best(size + 1)
        , m_by(size + 1, none)
    {
    }
    [[nodiscard]] std::pair<double, quint32> upTo(std::size_t count) const
    {
        std::pair<double, quint32> best{0, none};
        for (std::size_t i = count; i > 0; i -= i & (~i + 1)) {
            if (m_best[i] > best.first)
                best = {m_best[i], m_by[i]};
        }
        return best;
    }
    void enter(std::size_t place, double weight, quint32 by)
    {
        for (std::size_t i = place + 1; i < m_best.size(); i += i & (~i + 1)) {
            if (weight > m_best[i]) {
                m_best[i] = weight;
                m_by[i] = by;
            }
        }
    }

private:
    std::vector<double> m_best;
    std::vector<quint32> m_by;
};

// A segment without the ends by which it may overlap its neighbours.
Segment core(Segment segment, quint32 overlap)
{
    const quint32 cut = std::min(overlap, (segment.length - 1) / 2);
    return {segment.left + cut, segment.right + cut, segment.length - 2 * cut, segment.weight};
}

// The members of the chain that ends with the greatest weight.
std::vector<bool> followedBack(const std::vector<double> &weight,
                               const std::vector<quint32> &before)
{
    std::vector<bool> inChain(weight.size());
    if (weight.empty())
        return inChain;
    auto last = quint32(std::max_element(weight.begin(), weight.end()) - weight.begin());
    for (; last != none; last = before[last])
        inChain[last] = true;
    return inChain;
}

// Numbers in the order of the right places, the same where these are: themselves where they lie
// close.
std::vector<quint32> ranksOfRight(const std::vector<WeightedPoint> &points)
{
    constexpr std::size_t close = 4;
    std::vector<quint32> ranks;
    ranks.reserve(points.size());
    for (const WeightedPoint &point : points)
        ranks.push_back(point.right);
    if (ranks.empty() || *std::max_element(ranks.begin(), ranks.end()) < close * ranks.size())
        return ranks;
    std::vector<quint32> sorted = ranks;
    std::sort(sorted.begin(), sorted.end());
    for (quint32 &rank : ranks)
        rank = quint32(std::lower_bound(sorted.begin(), sorted.end(), rank) - sorted.begin());
    return ranks;
}

} // namespace

std::vector<bool> heaviestChain(const std::vector<Segment> &segments, quint32 overlap)
{
    const std::size_t n = segments.size();
    std::vector<Segment> cores(n);
    std::vector<quint32> rightEnds(n);
    for (std::size_t i = 0; i < n; ++i) {
        cores[i] = core(segments[i], overlap);
        rightEnds[i] = cores[i].rightEnd();
    }
    std::sort(rightEnds.begin(), rightEnds.end());
    std::vector<quint32> byStart(n);
    std::iota(byStart.begin(), byStart.end(), 0);
    std::vector<quint32> byEnd = byStart;
    std::stable_sort(byStart.begin(), byStart.end(),
                     [&](quint32 a, quint32 b) { return cores[a].left < cores[b].left; });
    std::stable_sort(byEnd.begin(), byEnd.end(),
                     [&](quint32 a, quint32 b) { return cores[a].leftEnd() < cores[b].leftEnd(); });

    const auto rank = [&](quint32 end) {
        return std::size_t(std::lower_bound(rightEnds.begin(), rightEnds.end(), end) -
                           rightEnds.begin());
    };
    PrefixMaximum ended(n);
    std::vector<double> weight(n);
    std::vector<quint32> before(n, none);
    std::size_t entered = 0;
    for (const quint32 i : byStart) {
        // Enter all that end before this one begins on the left.
        for (; entered < n && cores[byEnd[entered]].leftEnd() <= cores[i].left; ++entered) {
            const quint32 j = byEnd[entered];
            ended.enter(rank(cores[j].rightEnd()), weight[j], j);
        }
        const auto count =
            std::size_t(std::upper_bound(rightEnds.begin(), rightEnds.end(), cores[i].right) -
                        rightEnds.begin());
        const auto [best, by] = ended.upTo(count);
        weight[i] = best + double(segments[i].weight);
        before[i] = by;
    }
    return followedBack(weight, before);
}

std::vector<bool> heaviestPath(const std::vector<WeightedPoint> &points, Path path)
{
    const std::vector<quint32> rank = ranksOfRight(points);
    const quint32 ranks = rank.empty() ? 0 : *std::max_element(rank.begin(), rank.end()) + 1;
    PrefixMaximum ended(ranks);
    std::vector<double> weight(points.size());
    std::vector<quint32> before(points.size(), none);
    quint32 entered = 0;
    quint32 sameLeft = 0; // the first with the left of the one at hand
    for (quint32 i = 0; i < points.size(); ++i) {
        if (points[i].left != points[sameLeft].left)
            sameLeft = i;
        for (; entered < (path == Path::Strict ? sameLeft : i); ++entered)
            ended.enter(rank[entered], weight[entered], entered);
        const auto [best, by] = ended.upTo(path == Path::Strict ? rank[i] : rank[i] + 1);
        weight[i] = best + double(points[i].weight);
        before[i] = by;
    }
    return followedBack(weight, before);
}

std::vector<Segment> withoutOverlaps(std::vector<Segment> chain)
{
    std::vector<Segment> result;
    for (Segment segment : chain) {
        if (!result.empty()) {
            const Segment &last = result.back();
            const quint32 onLeft =
                last.leftEnd() > segment.left ? last.leftEnd() - segment.left : 0;
            const quint32 onRight =
                last.rightEnd() > segment.right ? last.rightEnd() - segment.right : 0;
            const quint32 cut = std::max(onLeft, onRight);
            if (cut >= segment.length)
                continue;
            segment.weight *= float(segment.length - cut) / float(segment.length);
            segment = {segment.left + cut, segment.right + cut, segment.length - cut,
                       segment.weight};
        }
        result.push_back(segment);
    }
    return result;
}

std::vector<Segment> chainOf(const std::vector<Segment> &segments, quint32 overlap)
{
    const std::vector<bool> inChain = heaviestChain(segments, overlap);
    std::vector<Segment> chain;
    for (std::size_t i = 0; i < segments.size(); ++i) {
        if (inChain[i])
            chain.push_back(segments[i]);
    }
    return withoutOverlaps(std::move(chain));
}

} // namespace diptych
