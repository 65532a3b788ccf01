// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <functional>
#include <stop_token>

namespace diptych {

/// Tells how far a long work is, and the work whether to go on. One for the whole, and one for each
/// part of it, which counts from 0 to 1 by itself. Refers to what the whole was made of.
class Pace
{
public:
    Pace() = default;
    Pace(const std::stop_token &stop, const std::function<void(double)> &progress)
        : m_stop(&stop)
        , m_progress(&progress)
    {
    }

    /// What goes on while this one goes from one place to another.
    [[nodiscard]] Pace part(double from, double to) const
    {
        Pace part = *this;
        part.m_from = m_from + from * (m_to - m_from);
        part.m_to = m_from + to * (m_to - m_from);
        return part;
    }

    /// Says that @p done of this part is done, 0..1; false where the work should stop: its result
    /// is then of no use.
    bool at(double done) const
    {
        if (isStopped())
            return false;
        if (m_progress && *m_progress)
            (*m_progress)(m_from + done * (m_to - m_from));
        return !isStopped();
    }
    /// The same for item @p index of @p count; does something for few of them only.
    bool at(std::size_t index, std::size_t count) const
    {
        constexpr std::size_t often = 1024;
        return index % often != 0 || at(double(index) / double(count));
    }
    [[nodiscard]] bool isStopped() const { return m_stop && m_stop->stop_requested(); }

private:
    const std::stop_token *m_stop = nullptr;
    const std::function<void(double)> *m_progress = nullptr;
    double m_from = 0;
    double m_to = 1;
};

} // namespace diptych
