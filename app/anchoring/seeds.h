// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

#include <cstdint>
#include <vector>

namespace diptych {

/// Finds where in a text many patterns may stand approximately: the text is gone over twice for all
/// of them together. Seeds are eight bytes without white space; of each pattern the rarest ones
/// count. Patterns of fewer bytes are their own seed.
class SeedSearch
{
public:
    /// Patterns are known by the order in which they are added.
    void add(QByteArrayView pattern);
    /// O(text + patterns); keeps some thousand places a pattern at most and, while it runs, two
    /// bytes for one of the text.
    void run(QByteArrayView text);
    /// Where a pattern would begin in the text, in bytes (perhaps outside): the places with most of
    /// its seeds first, at most @p limit of them.
    [[nodiscard]] std::vector<qsizetype> likelyPlaces(std::size_t pattern, std::size_t limit) const;

private:
    struct Seed
    {
        std::uint32_t slot = 0;
        std::uint32_t offset = 0; ///< of its end in the pattern, in bytes
    };
    struct Slot
    {
        std::uint64_t gram = 0;
        std::uint32_t length = 0; ///< in bytes; 0: free
        std::uint32_t count = 0;  ///< in the text
        std::int64_t first = -1;  ///< in m_places, where the seed was chosen
    };

    template <typename Take> void scan(QByteArrayView text, Take take) const;
    [[nodiscard]] std::size_t slotOf(std::uint64_t gram, std::uint32_t length) const;
    void buildTable();
    void fillFilter(bool chosen);
    void choose(std::size_t pattern);
    [[nodiscard]] std::vector<qsizetype> diagonals(std::size_t pattern) const;

    std::vector<Seed> m_seeds;        ///< of all patterns, one after the other
    std::vector<std::size_t> m_first; ///< of each pattern in m_seeds
    std::vector<std::pair<std::uint64_t, std::uint32_t>> m_grams; ///< of m_seeds, until run()
    std::vector<Slot> m_slots;
    std::vector<std::uint64_t> m_filter; ///< a bit for each hash that a slot may have
    std::vector<std::uint32_t> m_places;
    std::uint32_t m_lengths = 0; ///< a bit for each length that seeds have
};

} // namespace diptych
