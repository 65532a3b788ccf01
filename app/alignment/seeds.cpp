// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignment/seeds.h"

#include <algorithm>

namespace diptych {

namespace {

/// A run of words: a hash above, its place below.
using Gram = quint64;
using Grams = std::vector<Gram>;

constexpr std::size_t manyGrams = 4096;
constexpr unsigned groupBits = 8;
constexpr quint32 none = 0xffffffff;

quint32 hashOf(Gram gram)
{
    return quint32(gram >> 32);
}

quint32 placeOf(Gram gram)
{
    return quint32(gram);
}

unsigned groupOf(Gram gram)
{
    return unsigned(gram >> (64 - groupBits));
}

// The runs of k words, or those of them whose hash has zeros for its lower bits.
Grams gramsOf(Words words, unsigned k, unsigned thinning)
{
    Grams grams;
    if (words.size() < k)
        return grams;
    const std::size_t count = words.size() - k + 1;
    grams.reserve((count >> thinning) + count / 64);
    const quint64 unwanted = (quint64(1) << thinning) - 1;
    constexpr quint64 base = 0x9e3779b97f4a7c15;
    quint64 highest = 1; // the base to the power of k
    quint64 rolling = 0; // of the words so far, one after the other times the base
    for (unsigned w = 0; w < k; ++w) {
        highest *= base;
        rolling = rolling * base + words[w] + 1;
    }
    for (std::size_t i = 0; i < count; ++i) {
        if (i > 0)
            rolling = rolling * base + words[i + k - 1] + 1 - (words[i - 1] + quint64(1)) * highest;
        quint64 hash = rolling * base;
        hash ^= hash >> 32;
        hash *= 0xd6e8feb86659fd93;
        if ((hash >> 20 & unwanted) == 0)
            grams.push_back((hash & 0xffffffff00000000) | i);
    }
    return grams;
}

// Brings the grams of a group together, so that each group fits a near cache; where each ends.
std::vector<quint32> group(Grams &grams)
{
    std::vector<quint32> place(std::size_t(1) << groupBits);
    for (const Gram gram : grams)
        ++place[groupOf(gram)];
    quint32 sum = 0;
    for (quint32 &p : place) {
        sum += p;
        p = sum - p;
    }
    Grams grouped(grams.size());
    for (const Gram gram : grams)
        grouped[place[groupOf(gram)]++] = gram;
    grams.swap(grouped);
    return place;
}

template <typename Join> void joinGroup(std::span<Gram> left, std::span<Gram> right, Join join)
{
    std::sort(left.begin(), left.end());
    std::sort(right.begin(), right.end());
    const auto runEnd = [](auto from, auto end) {
        auto to = from;
        while (to != end && hashOf(*to) == hashOf(*from))
            ++to;
        return to;
    };
    auto y = right.begin();
    for (auto x = left.begin(); x != left.end() && y != right.end();) {
        if (hashOf(*x) < hashOf(*y)) {
            ++x;
        } else if (hashOf(*y) < hashOf(*x)) {
            ++y;
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
template <typename Join> void joinSides(Grams left, Grams right, Join join)
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
        joinGroup(std::span(left).subspan(l, leftEnds[g] - l),
                  std::span(right).subspan(r, rightEnds[g] - r), join);
        l = leftEnds[g];
        r = rightEnds[g];
    }
}

template <typename Join>
std::vector<Seed> seedsBy(Words left, Words right, unsigned k, unsigned thinning, Join join)
{
    std::vector<Seed> seeds;
    const auto take = [&](Gram l, Gram r) {
        // Two runs may share a hash.
        if (std::equal(left.begin() + placeOf(l), left.begin() + placeOf(l) + k,
                       right.begin() + placeOf(r)))
            seeds.push_back({placeOf(l), placeOf(r)});
    };
    joinSides(gramsOf(left, k, thinning), gramsOf(right, k, thinning),
              [&](auto l, auto r) { join(l, r, take); });
    if (seeds.size() < manyGrams) {
        std::sort(seeds.begin(), seeds.end(),
                  [](const Seed &a, const Seed &b) { return a.left < b.left; });
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
    return seedsBy(left, right, k, thinning, [](auto l, auto r, auto take) {
        if (l.size() == 1 && r.size() == 1)
            take(l.front(), r.front());
    });
}

std::vector<Seed> rankedSeeds(Words left, Words right, unsigned k)
{
    return seedsBy(left, right, k, 0, [](auto l, auto r, auto take) {
        for (std::size_t i = 0; i < std::min(l.size(), r.size()); ++i)
            take(l[i], r[i]);
    });
}

} // namespace diptych
