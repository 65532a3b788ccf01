// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchoring/seeds.h"

#include "document/utf8.h"

#include <algorithm>
#include <array>
#include <bit>
#include <span>
#include <utility>

namespace diptych {

namespace {

constexpr std::uint32_t seedBytes = 8;
constexpr std::size_t seedEvery = 3;
// A pattern is looked for by so many seeds, which together stand in so many places at most.
constexpr std::size_t seedsChosen = 16;
constexpr std::uint32_t placesLookedAt = 512;
// A pattern of boilerplate alone: its rarest seed is taken up to this.
constexpr std::uint32_t placesOfOne = 4096;
// Seeds whose places are no further apart speak of one, in bytes.
constexpr qsizetype samePlace = 64;
constexpr std::uint64_t golden = 0x9e3779b97f4a7c15u;
constexpr std::uint32_t noSlot = ~std::uint32_t(0);
// Where there is more than one seed in so many bytes of the text, it is read twice.
constexpr std::size_t bytesPerHit = 4;
constexpr std::size_t lookupsUnderWay = 32;

std::uint64_t hashOf(std::uint64_t gram, std::uint32_t length)
{
    const std::uint64_t mixed = (gram ^ length) * golden;
    return mixed ^ mixed >> 32;
}

std::uint64_t maskOf(std::uint32_t length)
{
    return length >= seedBytes ? ~std::uint64_t(0) : (std::uint64_t(1) << 8 * length) - 1;
}

/// Calls @p take for each byte that is not of white space, with the last eight such bytes, how many
/// there were and the offset after it.
template <typename Take> void overBytes(QByteArrayView text, Take take)
{
    std::uint64_t gram = 0;
    std::size_t count = 0;
    const char *const end = text.end();
    for (const char *at = text.begin(); at < end;) {
        if (const auto byte = static_cast<unsigned char>(*at); byte > ' ' && byte < 0x7f) {
            gram = gram << 8 | byte;
            ++at;
            take(gram, ++count, at - text.begin(), true);
            continue;
        }
        const int length = std::min(utf8::sequenceLength(*at), int(end - at));
        if (utf8::isWhiteSpace(utf8::decode(at))) {
            at += length;
            continue;
        }
        for (int i = 0; i < length; ++i) {
            gram = gram << 8 | static_cast<unsigned char>(*at++);
            take(gram, ++count, at - text.begin(), i + 1 == length);
        }
    }
}

} // namespace

void SeedSearch::add(QByteArrayView pattern)
{
    m_first.push_back(m_seeds.size());
    std::uint64_t last = 0;
    std::uint32_t bytes = 0;
    std::uint32_t offset = 0;
    std::size_t letters = seedEvery - 1;
    overBytes(pattern, [&](std::uint64_t gram, std::size_t count, qsizetype at, bool isWhole) {
        last = gram;
        bytes = std::uint32_t(std::min<std::size_t>(count, seedBytes));
        offset = std::uint32_t(at);
        // At the end of every third code point: a piece of ten letters left whole has one.
        if (!isWhole || count < seedBytes)
            return;
        if (++letters % seedEvery == 0) {
            m_grams.emplace_back(gram, seedBytes);
            m_seeds.push_back({noSlot, offset});
        }
    });
    if (bytes > 0 && bytes < seedBytes) {
        m_grams.emplace_back(last & maskOf(bytes), bytes);
        m_seeds.push_back({noSlot, offset});
    }
}

std::size_t SeedSearch::slotOf(std::uint64_t gram, std::uint32_t length) const
{
    std::size_t slot = hashOf(gram, length) & (m_slots.size() - 1);
    while (m_slots[slot].length != 0 &&
           (m_slots[slot].gram != gram || m_slots[slot].length != length))
        slot = (slot + 1) & (m_slots.size() - 1);
    return slot;
}

void SeedSearch::buildTable()
{
    m_slots.assign(std::bit_ceil(2 * m_grams.size() + 2), Slot());
    for (std::size_t i = 0; i < m_grams.size(); ++i) {
        const auto [gram, length] = m_grams[i];
        const std::size_t slot = slotOf(gram, length);
        m_slots[slot].gram = gram;
        m_slots[slot].length = length;
        m_seeds[i].slot = std::uint32_t(slot);
        m_lengths |= 1u << length;
    }
    m_grams = {};
}

/// Lets the seeds pass that stand in a slot and, of these, the @p chosen ones.
void SeedSearch::fillFilter(bool chosen)
{
    m_filter.assign(std::max<std::size_t>(m_slots.size() / 16, 1), 0);
    for (const Slot &slot : m_slots) {
        if (slot.length == 0 || (chosen && slot.first < 0))
            continue;
        const std::uint64_t bit = hashOf(slot.gram, slot.length) >> 20 & (m_filter.size() * 64 - 1);
        m_filter[bit / 64] |= std::uint64_t(1) << bit % 64;
    }
}

/// Calls @p take with each slot whose seed stands in the text and the offset after it.
template <typename Take> void SeedSearch::scan(QByteArrayView text, Take take) const
{
    // The table is large: some lookups are under way while the text is read on.
    struct Likely
    {
        std::uint64_t gram;
        std::uint32_t length;
        qsizetype at;
    };
    std::array<Likely, lookupsUnderWay> likely;
    std::size_t waiting = 0;
    const auto lookUp = [&] {
        for (const Likely &next : std::span(likely).first(std::exchange(waiting, 0))) {
            const std::size_t slot = slotOf(next.gram, next.length);
            if (m_slots[slot].length != 0)
                take(slot, next.at);
        }
    };
    const std::uint64_t *const filter = m_filter.data();
    const std::uint64_t filterBits = m_filter.size() * 64 - 1;
    const std::uint32_t allLengths = m_lengths;
    overBytes(text, [&](std::uint64_t all, std::size_t count, qsizetype at, bool isWhole) {
        if (!isWhole)
            return;
        for (std::uint32_t lengths = allLengths; lengths != 0; lengths &= lengths - 1) {
            const auto length = std::uint32_t(std::countr_zero(lengths));
            if (count < length)
                continue;
            const std::uint64_t gram = all & maskOf(length);
            const std::uint64_t hash = hashOf(gram, length);
            const std::uint64_t bit = hash >> 20 & filterBits;
            if (!(filter[bit / 64] >> bit % 64 & 1))
                continue;
            __builtin_prefetch(&m_slots[hash & (m_slots.size() - 1)]);
            likely[waiting++] = {gram, length, at};
            if (waiting == likely.size())
                lookUp();
        }
    });
    lookUp();
}

void SeedSearch::choose(std::size_t pattern)
{
    const auto begin = m_seeds.begin() + qptrdiff(m_first[pattern]);
    const auto end = pattern + 1 < m_first.size() ? m_seeds.begin() + qptrdiff(m_first[pattern + 1])
                                                  : m_seeds.end();
    const auto countOf = [this](const Seed &seed) {
        return m_slots[seed.slot].count;
    };
    const auto missing = std::remove_if(begin, end, [&](const Seed &s) { return countOf(s) == 0; });
    std::stable_sort(begin, missing, [&](const Seed &one, const Seed &other) {
        return countOf(one) < countOf(other);
    });
    std::uint32_t places = 0;
    std::size_t chosen = 0;
    for (auto seed = begin; seed != end; ++seed) {
        const bool isTaken = seed < missing && chosen < seedsChosen &&
                             (places + countOf(*seed) <= placesLookedAt ||
                              (chosen == 0 && countOf(*seed) <= placesOfOne));
        if (!isTaken) {
            seed->slot = noSlot;
            continue;
        }
        ++chosen;
        places += countOf(*seed);
        Slot &slot = m_slots[seed->slot];
        if (slot.first < 0) {
            slot.first = std::int64_t(m_places.size());
            m_places.resize(m_places.size() + slot.count);
        }
    }
}

void SeedSearch::run(QByteArrayView text)
{
    buildTable();
    fillFilter(false);
    // Those that stand in too many places to be chosen need not be kept.
    struct Hit
    {
        std::uint32_t slot;
        std::uint32_t at;
    };
    const std::size_t mostHits = std::size_t(text.size()) / bytesPerHit + 1;
    std::vector<Hit> hits;
    bool areAll = true;
    scan(text, [&](std::size_t slot, qsizetype at) {
        if (++m_slots[slot].count > placesOfOne || !areAll)
            return;
        hits.push_back({std::uint32_t(slot), std::uint32_t(at)});
        areAll = hits.size() < mostHits;
    });
    for (std::size_t pattern = 0; pattern < m_first.size(); ++pattern)
        choose(pattern);
    for (Slot &slot : m_slots)
        slot.count = slot.first < 0 ? 0 : slot.count;
    std::vector<std::uint32_t> taken(m_slots.size(), 0);
    const auto take = [&](std::size_t slot, qsizetype at) {
        if (m_slots[slot].first >= 0)
            m_places[std::size_t(m_slots[slot].first) + taken[slot]++] = std::uint32_t(at);
    };
    if (areAll) {
        for (const Hit &hit : hits)
            take(hit.slot, hit.at);
        return;
    }
    hits = {};
    fillFilter(true);
    scan(text, take);
}

/// Where the pattern would begin by each of its seeds, sorted.
std::vector<qsizetype> SeedSearch::diagonals(std::size_t pattern) const
{
    const std::size_t end = pattern + 1 < m_first.size() ? m_first[pattern + 1] : m_seeds.size();
    std::vector<qsizetype> found;
    for (std::size_t i = m_first[pattern]; i < end; ++i) {
        if (m_seeds[i].slot == noSlot)
            continue;
        const Slot &slot = m_slots[m_seeds[i].slot];
        for (std::uint32_t k = 0; k < slot.count; ++k)
            found.push_back(qsizetype(m_places[std::size_t(slot.first) + k]) -
                            qsizetype(m_seeds[i].offset));
    }
    std::ranges::sort(found);
    return found;
}

std::vector<qsizetype> SeedSearch::likelyPlaces(std::size_t pattern, std::size_t limit) const
{
    struct Place
    {
        qsizetype at = 0;
        std::size_t seeds = 0;
    };
    std::vector<Place> places;
    for (const qsizetype diagonal : diagonals(pattern)) {
        if (places.empty() || diagonal > places.back().at + samePlace)
            places.push_back({diagonal, 1});
        else
            ++places.back().seeds;
    }
    std::ranges::stable_sort(places, std::ranges::greater(), &Place::seeds);
    std::vector<qsizetype> likely;
    for (const Place &place : places) {
        if (likely.size() == limit || place.seeds < places.front().seeds / 3)
            break;
        likely.push_back(place.at);
    }
    return likely;
}

} // namespace diptych
