// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QtEndian>

#include <bit>
#include <cstddef>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace diptych::json {

#ifdef __SSE2__

/// Sixteen bytes that are looked at together.
class Block
{
public:
    static constexpr std::ptrdiff_t size = 16;

    explicit Block(const char *at)
        : m_bytes(_mm_loadu_si128(reinterpret_cast<const __m128i *>(at)))
    {
    }
    /// A bit for each byte that is @p c once the bits of @p set are set in it.
    [[nodiscard]] unsigned marks(char c, char set = 0) const
    {
        const __m128i bytes = _mm_or_si128(m_bytes, _mm_set1_epi8(set));
        return unsigned(_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, _mm_set1_epi8(c))));
    }
    /// A bit for each control character.
    [[nodiscard]] unsigned controls() const
    {
        const __m128i last = _mm_set1_epi8(0x1f);
        return unsigned(_mm_movemask_epi8(_mm_cmpeq_epi8(_mm_max_epu8(m_bytes, last), last)));
    }
    [[nodiscard]] static int first(unsigned marks) { return std::countr_zero(marks); }

private:
    __m128i m_bytes;
};

#else

/// Eight bytes that are looked at together.
class Block
{
public:
    static constexpr std::ptrdiff_t size = 8;

    explicit Block(const char *at)
        : m_bytes(qFromLittleEndian<quint64>(at))
    {
    }
    /// Marks the bytes that are @p c once the bits of @p set are set in them; of those above the
    /// lowest one some may be marked in error.
    [[nodiscard]] quint64 marks(char c, char set = 0) const
    {
        const quint64 wanted = (m_bytes | ones * quint8(set)) ^ ones * quint8(c);
        return (wanted - ones) & ~wanted & (ones * 0x80);
    }
    /// Marks the control characters, likewise.
    [[nodiscard]] quint64 controls() const
    {
        return (m_bytes - ones * 0x20) & ~m_bytes & (ones * 0x80);
    }
    [[nodiscard]] static int first(quint64 marks) { return std::countr_zero(marks) / 8; }

private:
    static constexpr quint64 ones = 0x0101010101010101u;

    quint64 m_bytes;
};

#endif

/// The first byte from @p at on that @p isWanted; @p marks finds its like in a block.
template <typename Marks, typename IsWanted>
const char *findInBlocks(const char *at, const char *end, Marks marks, IsWanted isWanted)
{
    for (; end - at >= Block::size; at += Block::size) {
        if (const auto found = marks(Block(at)); found != 0)
            return at + Block::first(found);
    }
    while (at != end && !isWanted(*at))
        ++at;
    return at;
}

} // namespace diptych::json
