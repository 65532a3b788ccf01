// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/filepath.h"
#include "window/theme.h"

#include <QtCore/QSize>

#include <optional>

namespace diptych {

/// What the command line asks of the window.
struct WindowOptions
{
    std::optional<FilePath> left;
    std::optional<FilePath> right;
    bool sample = false; ///< the sample pair; left and right are then ignored
    FilePath screenshot; ///< where the window's picture goes, instead of showing it; may be empty
    QSize size;          ///< of the window; invalid: as remembered, 1440 × 900 for a screenshot
    std::optional<Theme> theme; ///< for this run only; none: as remembered, light for a screenshot
};

/// Of a window never seen before, frame and all on a screen with that much room.
[[nodiscard]] QSize firstSize(const QSize &room);

/// Makes the application with its window and runs it to its end; the exit code of the program:
/// 0, or 1 with a line on standard error where a screenshot failed or there is no display. A
/// screenshot waits for opening, alignment and painting, needs no display, and neither reads nor
/// writes settings. To be called once.
[[nodiscard]] int runWindow(int argc, char **argv, const WindowOptions &options);

} // namespace diptych
