// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignment/seeds.h"

#include "alignment/hashing.h"

#include <algorithm>

namespace diptych {

namespace {

struct Gram
{
    quint64 hash;
    quint32 at;
};

using Grams = std::vector<Gram>;

constexpr std::size_t manyGrams = 4096;
constexpr unsigned groupBits = 8;
constexpr quint32 none = 0xffffffff;

// The hash of each run of k words, those whose upper bits are not zero left out.
Grams gramsOf(Words words, unsigned k, unsigned thinning)
{
    Grams grams;
    if (words.size() < k)
        return grams;
    const std::size_t count = words.size() - k + 1;
    grams.reserve((count >> thinning) + (thinning > 0 ? count / 64 : 0));
    const quint64 unwanted = thinning > 0 ? ~quint64(0) << (64 - thinning) : 0;
    for (std::size_t i = 0; i < count; ++i) {
        quint64 hash = 0;
        for (unsigned w = 0; w < k; ++w)
            hash = (hash + words[i + w] + 1) * 0x9e3779b97f4a7c15;
        hash = mixed(hash);
        if ((hash & unwanted) == 0)
            grams.push_back({hash, quint32(i)});
    }
    return grams;
}

// Grams grouped by some bits of their hash, so that each group fits a near cache; where each ends.
std::vector<quint32> group(Grams &grams)
{
    const auto groupOf = [](const Gram &gram) { return (gram.hash >> 32) & ((1U << groupBits) - 1); };
    std::vector<quint32> place(std::size_t(1) << groupBits);
    for (const Gram &gram : grams)
        ++place[groupOf(gram)];
    quint32 sum = 0;
    for (quint32 &p : place) {
        sum += p;
        p = sum - p;
    }
    Grams grouped(grams.size());
    for (const Gram &gram : grams)
        grouped[place[groupOf(gram)]++] = gram;
    grams.swap(grouped);
    return place;
}

template <typename Join>
void joinGroup(std::span<Gram> left, std::span<Gram> right, Join join)
{
    const auto byHash = [](const Gram &a, const Gram &b) {
        return a.hash != b.hash ? a.hash < b.hash : a.at < b.at;
    };
    std::sort(left.begin(), left.end(), byHash);
    std::sort(right.begin(), right.end(), byHash);
    const auto runEnd = [](auto from, auto end) {
        auto to = from;
        while (to != end && to->hash == from->hash)
            ++to;
        return to;
    };
    auto y = right.begin();
    for (auto x = left.begin(); x != left.end() && y != right.end();) {
        if (x->hash < y->hash) {
            x = runEnd(x, left.end());
        } else if (y->hash < x->hash) {
            y = runEnd(y, right.end());
        } else {
            const auto xEnd = runEnd(x, left.end());
            const auto yEnd = runEnd(y, right.end());
            join(std::span<const Gram>(x, xEnd), std::span<const Gram>(y, yEnd));
            x = xEnd;
            y = yEnd;
        }
    }
}

// Calls join for the grams of each hash that stands on both sides.
template <typename Join>
void joinSides(Grams left, Grams right, Join join)
{
    if (left.size() + right.size() < manyGrams) {
        joinGroup(std::span(left), std::span(right), join);
        return;
    }
    const std::vector<quint32> leftEnds = group(left);
    const std::vector<quint32> rightEnds = group(right);
    quint32 l = 0;
    quint32 r = 0;
    for (std::size_t g = 0; g < leftEnds.size(); ++g) {
        joinGroup(std::span(left).subspan(l, leftEnds[g] - l), std::span(right).subspan(r, rightEnds[g] - r), join);
        l = leftEnds[g];
        r = rightEnds[g];
    }
}

template <typename Join>
std::vector<Seed> seedsBy(Words left, Words right, unsigned k, unsigned thinning, Join join)
{
    std::vector<Seed> seeds;
    joinSides(gramsOf(left, k, thinning), gramsOf(right, k, thinning),
              [&](auto l, auto r) { join(l, r, seeds); });
    if (seeds.size() < manyGrams) {
        std::sort(seeds.begin(), seeds.end(), [](const Seed &a, const Seed &b) { return a.left < b.left; });
        return seeds;
    }
    std::vector<quint32> rightOf(left.size(), none);
    for (const Seed &seed : seeds)
        rightOf[seed.left] = seed.right;
    std::size_t count = 0;
    for (quint32 i = 0; i < rightOf.size(); ++i) {
        if (rightOf[i] != none)
            seeds[count++] = {i, rightOf[i]};
    }
    return seeds;
}

} // namespace

std::vector<Seed> uniqueSeeds(Words left, Words right, unsigned k, unsigned thinning)
{
    return seedsBy(left, right, k, thinning, [](auto l, auto r, std::vector<Seed> &seeds) {
        if (l.size() == 1 && r.size() == 1)
            seeds.push_back({l.front().at, r.front().at});
    });
}

std::vector<Seed> rankedSeeds(Words left, Words right, unsigned k)
{
    return seedsBy(left, right, k, 0, [](auto l, auto r, std::vector<Seed> &seeds) {
        for (std::size_t i = 0; i < std::min(l.size(), r.size()); ++i)
            seeds.push_back({l[i].at, r[i].at});
    });
}

} // namespace diptych
