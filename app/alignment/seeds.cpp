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

constexpr unsigned bucketBits = 11;
constexpr std::size_t fewGrams = 4096;

quint64 hashOf(Words words, std::size_t at, unsigned k)
{
    quint64 hash = 0;
    for (unsigned i = 0; i < k; ++i)
        hash = (hash ^ words[at + i]) * 0x9e3779b97f4a7c15;
    return mixed(hash);
}

// Grams grouped by the upper bits of their hash, so that each group fits a near cache.
struct Grams
{
    std::vector<Gram> grams;
    std::vector<quint32> groupEnd;
};

Grams gramsOf(Words words, unsigned k, unsigned bits)
{
    Grams result;
    if (words.size() < k)
        return {{}, std::vector<quint32>(std::size_t(1) << bits)};
    const std::size_t count = words.size() - k + 1;
    result.grams.resize(count);
    std::vector<quint32> place(std::size_t(1) << bits);
    if (bits == 0) {
        for (std::size_t i = 0; i < count; ++i)
            result.grams[i] = {hashOf(words, i, k), quint32(i)};
        result.groupEnd = {quint32(count)};
        return result;
    }
    const unsigned shift = 64 - bits;
    for (std::size_t i = 0; i < count; ++i)
        ++place[hashOf(words, i, k) >> shift];
    quint32 sum = 0;
    for (quint32 &p : place) {
        const quint32 size = p;
        p = sum;
        sum += size;
    }
    for (std::size_t i = 0; i < count; ++i) {
        const quint64 hash = hashOf(words, i, k);
        result.grams[place[hash >> shift]++] = {hash, quint32(i)};
    }
    result.groupEnd = std::move(place);
    return result;
}

template <typename Join>
std::vector<Seed> joined(Words left, Words right, unsigned k, Join join)
{
    const unsigned bits = left.size() + right.size() < fewGrams ? 0 : bucketBits;
    Grams l = gramsOf(left, k, bits);
    Grams r = gramsOf(right, k, bits);
    std::vector<Seed> seeds;
    quint32 lBegin = 0;
    quint32 rBegin = 0;
    const auto byHash = [](const Gram &a, const Gram &b) {
        return a.hash != b.hash ? a.hash < b.hash : a.at < b.at;
    };
    for (std::size_t group = 0; group < l.groupEnd.size(); ++group) {
        const std::span lGroup(l.grams.data() + lBegin, l.groupEnd[group] - lBegin);
        const std::span rGroup(r.grams.data() + rBegin, r.groupEnd[group] - rBegin);
        std::sort(lGroup.begin(), lGroup.end(), byHash);
        std::sort(rGroup.begin(), rGroup.end(), byHash);
        auto y = rGroup.begin();
        for (auto x = lGroup.begin(); x != lGroup.end();) {
            auto xEnd = x + 1;
            while (xEnd != lGroup.end() && xEnd->hash == x->hash)
                ++xEnd;
            while (y != rGroup.end() && y->hash < x->hash)
                ++y;
            auto yEnd = y;
            while (yEnd != rGroup.end() && yEnd->hash == x->hash)
                ++yEnd;
            join(std::span<const Gram>(x, xEnd), std::span<const Gram>(y, yEnd), seeds);
            x = xEnd;
            y = yEnd;
        }
        lBegin = l.groupEnd[group];
        rBegin = r.groupEnd[group];
    }
    std::sort(seeds.begin(), seeds.end(),
              [](const Seed &a, const Seed &b) { return a.left < b.left; });
    return seeds;
}

} // namespace

std::vector<Seed> uniqueSeeds(Words left, Words right, unsigned k)
{
    return joined(left, right, k, [](auto l, auto r, std::vector<Seed> &seeds) {
        if (l.size() == 1 && r.size() == 1)
            seeds.push_back({l.front().at, r.front().at});
    });
}

std::vector<Seed> rankedSeeds(Words left, Words right, unsigned k)
{
    return joined(left, right, k, [](auto l, auto r, std::vector<Seed> &seeds) {
        for (std::size_t i = 0; i < std::min(l.size(), r.size()); ++i)
            seeds.push_back({l[i].at, r[i].at});
    });
}

} // namespace diptych
