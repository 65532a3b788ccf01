// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignment/tokens.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace diptych {

namespace {

/// How often each word stands in both texts, or a little too often where two share a counter.
class Frequencies
{
public:
    explicit Frequencies(std::size_t words)
        : m_counts(std::bit_ceil(std::clamp<std::size_t>(2 * words, fewest, most)))
    {
    }
    [[nodiscard]] quint32 &of(quint32 number) { return m_counts[number & (m_counts.size() - 1)]; }
    [[nodiscard]] std::vector<quint32> &all() { return m_counts; }

private:
    static constexpr std::size_t fewest = 1024;
    static constexpr std::size_t most = std::size_t(1) << 16;
    std::vector<quint32> m_counts;
};

quint8 weightOf(quint8 kind, double rarity)
{
    constexpr std::array byLetters{0.0, 0.35, 0.35, 0.5, 0.75, 0.9, 1.0, 1.0};
    constexpr double least = 0.08;
    constexpr double punctuation = 0.05;
    const double weight =
        kind == 0 ? punctuation : std::clamp(rarity * byLetters[kind], least, 1.0);
    return quint8(std::lround(255 * weight));
}

} // namespace

void weigh(Tokens &left, Tokens &right)
{
    const std::size_t words = left.m_number.size() + right.m_number.size();
    Frequencies frequencies(words);
    for (const Tokens *tokens : {&left, &right}) {
        for (const quint32 number : tokens->m_number)
            ++frequencies.of(number);
    }
    // The logarithm, in steps of an eighth of a doubling.
    const double total = double(words) + 2;
    std::array<std::array<quint8, 8>, 64 * 8> table{};
    for (std::size_t step = 0; step < table.size(); ++step) {
        const double frequency = std::exp2(double(step) / 8);
        for (quint8 kind = 0; kind < 8; ++kind)
            table[step][kind] = weightOf(kind, std::log(total / (frequency + 1)) / std::log(total));
    }
    const auto stepOf = [](quint32 frequency) {
        const auto whole = std::size_t(std::bit_width(frequency)) - 1;
        const quint64 rest = (quint64(frequency) << 3 >> whole) & 7;
        return 8 * whole + std::size_t(rest);
    };
    for (quint32 &frequency : frequencies.all())
        frequency = frequency == 0 ? 0 : quint32(stepOf(frequency));
    for (Tokens *tokens : {&left, &right}) {
        const std::size_t count = tokens->m_number.size();
        const quint32 *const numbers = tokens->m_number.data();
        quint8 *const weights = tokens->m_weight.data();
        for (std::size_t i = 0; i < count; ++i)
            weights[i] = table[frequencies.of(numbers[i])][weights[i]];
    }
}

} // namespace diptych
