// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QtCore/QtAssert>

#include <utility>
#include <variant>

namespace diptych {

/// A failure on its way into a Result, as std::unexpected is.
class Unexpected
{
public:
    explicit Unexpected(Error error)
        : m_error(std::move(error))
    {
    }
    [[nodiscard]] const Error &error() const & { return m_error; }
    [[nodiscard]] Error &&error() && { return std::move(m_error); }

private:
    Error m_error;
};

/// A value or an Error, with the member names of C++23's std::expected.
template <typename T> class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Unexpected failure)
        : m_state(std::in_place_index<1>, std::move(failure).error())
    {
    }

    [[nodiscard]] bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    [[nodiscard]] T &value() & { return checked(); }
    [[nodiscard]] const T &value() const & { return std::get<0>(m_state); }
    [[nodiscard]] T &&value() && { return std::move(checked()); }
    [[nodiscard]] T &operator*() & { return checked(); }
    [[nodiscard]] const T &operator*() const & { return std::get<0>(m_state); }
    [[nodiscard]] T &&operator*() && { return std::move(checked()); }
    [[nodiscard]] T *operator->() { return &checked(); }
    [[nodiscard]] const T *operator->() const { return &std::get<0>(m_state); }

    [[nodiscard]] const Error &error() const { return std::get<1>(m_state); }
    /// The failure, to be returned from a function with another value type.
    [[nodiscard]] Unexpected unexpected() const { return Unexpected(error()); }

private:
    [[nodiscard]] T &checked()
    {
        Q_ASSERT(has_value());
        return std::get<0>(m_state);
    }

    std::variant<T, Error> m_state;
};

template <> class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Unexpected failure)
        : m_state(std::in_place_index<1>, std::move(failure).error())
    {
    }

    [[nodiscard]] bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }
    [[nodiscard]] const Error &error() const { return std::get<1>(m_state); }
    [[nodiscard]] Unexpected unexpected() const { return Unexpected(error()); }

private:
    std::variant<std::monostate, Error> m_state;
};

} // namespace diptych
