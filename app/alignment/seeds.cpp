// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignment/seeds.h"

#include "alignment/column.h"

#include <algorithm>
#include <bit>

namespace diptych {

namespace {

/// A run of words: a hash above, its place below.
using Gram = quint64;
using Grams = Column<Gram>;

constexpr std::size_t manyGrams = 4096;
constexpr unsigned groupBits = 8;
constexpr quint32 none = 0xffffffff;
constexpr quint32 several = 0xfffffffe;

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
Grams gramsOf(Words words, unsigned k, unsigned thinning, const Pace &pace)
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
    constexpr std::size_t stretch = std::size_t(1) << 16;
    for (std::size_t i = 0; i < count; ++i) {
        if (i % stretch == 0 && count > stretch && !pace.at(double(i) / double(count)))
            break;
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

/// Finds the hashes that one gram of each side has, and no other.
class UniqueJoin
{
public:
    template <typename Take>
    void operator()(std::span<const Gram> left, std::span<const Gram> right, Take take)
    {
        m_places.assign(std::bit_ceil(2 * left.size() + 1), {});
        for (const Gram gram : left) {
            Places &places = of(hashOf(gram));
            places.hash = hashOf(gram);
            places.left = places.left == none ? placeOf(gram) : several;
        }
        for (const Gram gram : right) {
            Places &places = of(hashOf(gram));
            if (places.left != none)
                places.right = places.right == none ? placeOf(gram) : several;
        }
        for (const Places &places : m_places) {
            if (places.left < several && places.right < several)
                take(places.left, places.right);
        }
    }

private:
    struct Places
    {
        quint32 hash = 0;
        quint32 left = none;
        quint32 right = none;
    };

    // Those of a hash, or where they would be.
    [[nodiscard]] Places &of(quint32 hash)
    {
        const std::size_t mask = m_places.size() - 1;
        std::size_t at = hash & mask;
        while (m_places[at].left != none && m_places[at].hash != hash)
            at = (at + 1) & mask;
        return m_places[at];
    }

    std::vector<Places> m_places;
};

/// Pairs the grams of each hash by their order.
struct RankedJoin
{
    template <typename Take> void operator()(std::span<Gram> left, std::span<Gram> right, Take take)
    {
        std::sort(left.begin(), left.end());
        std::sort(right.begin(), right.end());
        auto r = right.begin();
        for (auto l = left.begin(); l != left.end() && r != right.end();) {
            const quint32 hash = hashOf(*l);
            if (hash == hashOf(*r))
                take(placeOf(*l++), placeOf(*r++));
            else if (hash < hashOf(*r))
                ++l;
            else
                ++r;
        }
    }
};

// Calls join for the grams of each group of hashes.
template <typename Join, typename Take>
void joinSides(Grams left, Grams right, Join &join, Take take, const Pace &pace)
{
    if (left.size() + right.size() < manyGrams) {
        join(std::span<Gram>(left), std::span<Gram>(right), take);
        return;
    }
    const std::vector<quint32> leftEnds = group(left);
    const std::vector<quint32> rightEnds = group(right);
    const Pace joining = pace.part(0.5, 1);
    quint32 l = 0;
    quint32 r = 0;
    for (std::size_t g = 0; g < leftEnds.size(); ++g) {
        if (!joining.at(double(g) / double(leftEnds.size())))
            return;
        join(std::span<Gram>(left).subspan(l, leftEnds[g] - l),
             std::span<Gram>(right).subspan(r, rightEnds[g] - r), take);
        l = leftEnds[g];
        r = rightEnds[g];
    }
}

// By their place on the left, which no two share.
void sortByLeft(std::vector<Seed> &seeds, std::size_t places)
{
    if (seeds.size() < manyGrams) {
        std::sort(seeds.begin(), seeds.end(),
                  [](const Seed &a, const Seed &b) { return a.left < b.left; });
        return;
    }
    Column<quint32> rightOf(places, none);
    for (const Seed &seed : seeds)
        rightOf[seed.left] = seed.right;
    std::size_t count = 0;
    for (quint32 i = 0; i < places; ++i) {
        if (rightOf[i] != none)
            seeds[count++] = {i, rightOf[i]};
    }
}

template <typename Join>
std::vector<Seed> seedsBy(Words left, Words right, unsigned k, unsigned thinning, Join join,
                          const Pace &pace)
{
    std::vector<Seed> seeds;
    Grams leftGrams = gramsOf(left, k, thinning, pace.part(0, 0.25));
    Grams rightGrams = gramsOf(right, k, thinning, pace.part(0.25, 0.5));
    const auto take = [&](quint32 l, quint32 r) {
        seeds.push_back({l, r});
    };
    joinSides(std::move(leftGrams), std::move(rightGrams), join, take, pace);
    sortByLeft(seeds, left.size());
    // Two runs may share a hash.
    std::erase_if(seeds, [&](const Seed &seed) {
        return !std::equal(left.begin() + seed.left, left.begin() + seed.left + k,
                           right.begin() + seed.right);
    });
    return seeds;
}

} // namespace

std::vector<Seed> uniqueSeeds(Words left, Words right, unsigned k, unsigned thinning,
                              const Pace &pace)
{
    return seedsBy(left, right, k, thinning, UniqueJoin(), pace);
}

std::vector<Seed> rankedSeeds(Words left, Words right, unsigned k)
{
    return seedsBy(left, right, k, 0, RankedJoin(), {});
}

} // namespace diptych
