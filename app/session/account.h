// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>

namespace diptych {

/// The full name of whoever is logged in, else the account's name; empty for the system's own
/// account ("root" is nobody's name).
[[nodiscard]] QString accountName();

/// The coder's name as the reader set it in the window; empty where never set.
[[nodiscard]] QString savedCoderName();
void saveCoderName(const QString &name);

/// Who works here: the name that was set, else the account's; empty where neither is known.
[[nodiscard]] QString ownName();

} // namespace diptych
