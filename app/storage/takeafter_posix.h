// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace diptych {

/// Gives the open file @p file owner, mode, extended attributes and access lists of @p old, which
/// it will replace, as far as this user may. Never opens it to more people than could open the old
/// one. False with errno set where its mode could not be set.
[[nodiscard]] bool takeAfter(int file, int old);

} // namespace diptych
