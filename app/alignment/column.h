// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <new>
#include <utility>
#include <vector>

namespace diptych {

/// Asks the system for large pages where it has some: what is walked over once costs less by them.
void adviseLargePages(void *from, std::size_t bytes);

/// Memory for what there is one of for each word: large pages where it is much, and resize() leaves
/// numbers as they are instead of setting them to zero.
template <typename T> class ColumnAllocator
{
public:
    using value_type = T;

    ColumnAllocator() = default;
    template <typename U> constexpr ColumnAllocator(const ColumnAllocator<U> & /*other*/) noexcept
    {
    }

    [[nodiscard]] T *allocate(std::size_t count)
    {
        const std::size_t bytes = sizeOf(count);
        if (bytes < largePage)
            return static_cast<T *>(::operator new(bytes));
        void *const memory = ::operator new(bytes, std::align_val_t(largePage));
        adviseLargePages(memory, bytes);
        return static_cast<T *>(memory);
    }
    void deallocate(T *memory, std::size_t count) noexcept
    {
        if (sizeOf(count) < largePage)
            ::operator delete(memory);
        else
            ::operator delete(memory, std::align_val_t(largePage));
    }

    template <typename U> void construct(U *at) { ::new (static_cast<void *>(at)) U; }
    template <typename U, typename... Arguments> void construct(U *at, Arguments &&...arguments)
    {
        ::new (static_cast<void *>(at)) U(std::forward<Arguments>(arguments)...);
    }

    friend bool operator==(const ColumnAllocator &, const ColumnAllocator &) { return true; }

private:
    static constexpr std::size_t largePage = std::size_t(1) << 21;

    // What fills most of a large page gets all of it.
    static constexpr std::size_t sizeOf(std::size_t count)
    {
        const std::size_t bytes = count * sizeof(T);
        const std::size_t rest = bytes % largePage;
        return rest < largePage / 2 ? bytes : bytes - rest + largePage;
    }
};

template <typename T> using Column = std::vector<T, ColumnAllocator<T>>;

} // namespace diptych
