// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QtAssert>
#include <QtCore/qhashfunctions.h>
#include <QtCore/qtypes.h>

#include <vector>

namespace diptych {

/// Finds the number that belongs to a hash in an open table of entries "hash bits above, number + 1
/// below"; @p isSame decides among equal bits. Returns the number, or @p next after entering it.
/// The table's size is a power of two; grow it with growTable() before it is two thirds full.
template <typename IsSame>
[[nodiscard]] quint32 findOrEnter(std::vector<quint64> &table, quint64 hash, quint32 next,
                                  IsSame isSame)
{
    const quint64 mask = table.size() - 1;
    const quint64 bits = hash & 0xffffffff00000000;
    for (quint64 at = hash & mask;; at = (at + 1) & mask) {
        const quint64 entry = table[at];
        if (entry == 0) {
            table[at] = bits | (next + 1);
            return next;
        }
        if ((entry & 0xffffffff00000000) == bits) {
            const quint32 number = quint32(entry) - 1;
            if (isSame(number))
                return number;
        }
    }
}

/// Doubles the table where it is more than half full; @p hashOf gives the hash of a number.
template <typename HashOf>
void growTable(std::vector<quint64> &table, std::size_t used, HashOf hashOf)
{
    if (used * 2 < table.size())
        return;
    std::vector<quint64> larger(table.size() * 2);
    const quint64 mask = larger.size() - 1;
    for (const quint64 entry : table) {
        if (entry == 0)
            continue;
        quint64 at = hashOf(quint32(entry) - 1) & mask;
        while (larger[at] != 0)
            at = (at + 1) & mask;
        larger[at] = entry;
    }
    table.swap(larger);
}

/// Differs from one run of the program to the next. For tables whose order shows in no result.
[[nodiscard]] inline quint64 processSeed()
{
    return quint64(size_t(QHashSeed::globalSeed())) * 0x9e3779b97f4a7c15;
}

/// A well mixed 64-bit number (the finaliser of SplitMix64).
[[nodiscard]] constexpr quint64 mixed(quint64 x)
{
    x ^= x >> 30;
    x *= 0xbf58476d1ce4e5b9;
    x ^= x >> 27;
    x *= 0x94d049bb133111eb;
    x ^= x >> 31;
    return x;
}

} // namespace diptych
