// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <utility>
#include <vector>

namespace diptych {

/// Memory for what there is one of for each word: resize() leaves numbers as they are instead of
/// setting them to zero.
template <typename T> class ColumnAllocator : public std::allocator<T>
{
public:
    template <typename U> struct rebind
    {
        using other = ColumnAllocator<U>;
    };

    using std::allocator<T>::allocator;

    template <typename U> void construct(U *at) { ::new (static_cast<void *>(at)) U; }
    template <typename U, typename... Arguments> void construct(U *at, Arguments &&...arguments)
    {
        ::new (static_cast<void *>(at)) U(std::forward<Arguments>(arguments)...);
    }
};

template <typename T> using Column = std::vector<T, ColumnAllocator<T>>;

} // namespace diptych
