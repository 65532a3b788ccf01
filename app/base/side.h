// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>

namespace diptych {

/// Which of the two texts.
enum class Side { Left, Right };

inline constexpr std::array<Side, 2> bothSides{Side::Left, Side::Right};

[[nodiscard]] constexpr Side otherSide(Side side)
{
    return side == Side::Left ? Side::Right : Side::Left;
}

[[nodiscard]] constexpr std::size_t sideIndex(Side side)
{
    return side == Side::Left ? 0 : 1;
}

} // namespace diptych
