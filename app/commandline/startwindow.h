// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace diptych {

/// Goes on as the program that shows the window, which stands beside this one, with the same
/// arguments. Returns, with the status to end with, only where that cannot be run.
[[nodiscard]] int startWindow(char **arguments);

} // namespace diptych
