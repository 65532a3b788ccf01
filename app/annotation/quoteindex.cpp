// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotation/quoteindex.h"

#include "annotation/bytesearch.h"

#include <algorithm>
#include <cstring>
#include <limits>
#include <span>

namespace diptych {

namespace {

constexpr qsizetype gram = 16;
constexpr qsizetype window = 48;
static_assert(QuoteIndex::shortest == gram + window - 1);
constexpr int directoryBits = 16; // of a fingerprint

std::size_t bucketOf(quint64 entry)
{
    return std::size_t(entry >> (64 - directoryBits));
}

quint32 fingerprint(const char *at)
{
    quint64 first;
    quint64 second;
    std::memcpy(&first, at, 8);
    std::memcpy(&second, at + 8, 8);
    const quint64 mixed = (first * 0x9e3779b97f4a7c15u) ^ (second * 0xc2b2ae3d27d4eb4fu);
    return quint32((mixed ^ (mixed >> 29)) * 0x9e3779b97f4a7c15u >> 32);
}

/// Calls @p take with the offset and fingerprint of the least of each window of grams, the last of
/// equal ones; once where neighbouring windows agree. It depends on nothing but the window's bytes:
/// that is why a string has in itself the same ones as where it stands in a text.
template <typename Take> void winnow(QByteArrayView text, Take take)
{
    const qsizetype grams = text.size() - gram + 1;
    qsizetype least = -1;
    quint32 value = 0;
    qsizetype taken = -1;
    for (qsizetype i = 0; i < grams; ++i) {
        const bool hasLeft = least < 0 || least <= i - window;
        for (qsizetype j = hasLeft ? std::max<qsizetype>(0, i - window + 1) : i; j <= i; ++j) {
            const quint32 next = fingerprint(text.data() + j);
            if (least < 0 || least <= i - window || next <= value) {
                least = j;
                value = next;
            }
        }
        if (i >= window - 1 && least != taken) {
            taken = least;
            take(least, value);
        }
    }
}

} // namespace

QuoteIndex::QuoteIndex(QByteArrayView text)
    : m_text(text)
{
    Q_ASSERT(quint64(text.size()) <= std::numeric_limits<quint32>::max());
    m_entries.reserve(std::size_t(text.size() / (window / 2) + 1));
    winnow(text, [this](qsizetype offset, quint32 value) {
        m_entries.push_back(quint64(value) << 32 | quint64(offset));
    });
    std::ranges::sort(m_entries);
    m_entries.shrink_to_fit();
    m_first.resize((std::size_t(1) << directoryBits) + 1);
    std::size_t at = 0;
    for (std::size_t bucket = 0; bucket < m_first.size(); ++bucket) {
        while (at < m_entries.size() && bucketOf(m_entries[at]) < bucket)
            ++at;
        m_first[bucket] = quint32(at);
    }
}

std::vector<qsizetype> QuoteIndex::occurrences(QByteArrayView needle, std::size_t limit) const
{
    if (needle.size() < shortest)
        return diptych::occurrences(m_text, needle, limit);
    // The rarest fingerprint leaves the fewest places to compare.
    std::span<const quint64> rarest;
    qsizetype within = -1;
    winnow(needle, [&](qsizetype offset, quint32 value) {
        const quint64 least = quint64(value) << 32;
        const auto begin = m_entries.begin() + m_first[bucketOf(least)];
        const auto end = m_entries.begin() + m_first[bucketOf(least) + 1];
        const auto first = std::lower_bound(begin, end, least);
        const auto last = std::upper_bound(first, end, least | 0xffffffffu);
        if (within < 0 || std::size_t(last - first) < rarest.size()) {
            rarest = std::span(first, last);
            within = offset;
        }
    });
    // In a text that repeats itself there may be so many that going over it is quicker.
    if (qsizetype(rarest.size()) > m_text.size() / needle.size())
        return diptych::occurrences(m_text, needle, limit);
    std::vector<qsizetype> found;
    for (const quint64 entry : rarest) {
        const qsizetype start = qsizetype(entry & 0xffffffffu) - within;
        if (found.size() < limit && start >= 0 && m_text.size() - start >= needle.size() &&
            m_text.sliced(start, needle.size()) == needle)
            found.push_back(start);
    }
    return found;
}

} // namespace diptych
