// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/qtypes.h>

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

namespace diptych {

/// Sorts numbers that are in order but for some that were moved. What stands in the way of others
/// is taken out, sorted and merged in: O(n + k log k) where that are k, at most O(n log n).
inline void sortNearlySorted(std::vector<quint64> &numbers)
{
    constexpr int patience = 4; // taken back for one that is less
    std::vector<quint64> kept;
    std::vector<quint64> moved;
    kept.reserve(numbers.size());
    for (const quint64 number : numbers) {
        for (int i = 0; i < patience && !kept.empty() && kept.back() > number; ++i) {
            moved.push_back(kept.back());
            kept.pop_back();
        }
        (kept.empty() || kept.back() <= number ? kept : moved).push_back(number);
    }
    std::sort(moved.begin(), moved.end());
    std::merge(kept.begin(), kept.end(), moved.begin(), moved.end(), numbers.begin());
}

/// The places of a list in the order of what @p key tells of each: a number below 2^32. Those with
/// the same key stay in order.
template <typename Key> [[nodiscard]] std::vector<quint32> placesByKey(std::size_t count, Key key)
{
    std::vector<quint64> numbers(count);
    for (std::size_t i = 0; i < count; ++i)
        numbers[i] = quint64(key(i)) << 32 | i;
    sortNearlySorted(numbers);
    std::vector<quint32> places(count);
    std::transform(numbers.begin(), numbers.end(), places.begin(),
                   [](quint64 number) { return quint32(number); });
    return places;
}

} // namespace diptych
