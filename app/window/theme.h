// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reading/readingstyle.h"

#include <QtCore/QStringView>
#include <QtGui/QPalette>

#include <optional>

class QApplication;

namespace diptych {

/// How the window is coloured: as the texts are. System follows the desktop; the others are ours.
using Theme = ReadingTheme;

/// "system", "light", "dark", "sepia", "black-on-white", "white-on-black", as settings and the
/// command line have it.
[[nodiscard]] QString themeName(Theme theme);
[[nodiscard]] std::optional<Theme> themeNamed(QStringView name);

/// The colours of a theme of ours; every text role keeps 4.5:1 on its ground. Not for System.
[[nodiscard]] QPalette themePalette(Theme theme);

/// Colours the whole application, now and for windows to come.
void applyTheme(QApplication &application, Theme theme);

} // namespace diptych
