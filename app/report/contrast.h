// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/qtypes.h>

namespace diptych {

/// Contrast of two colours (0xRRGGBB) by WCAG 2.2, 1..21.
[[nodiscard]] double contrast(quint32 one, quint32 other);

/// @p color, darkened or lightened by the least step of 1/32 that gives it at least @p ratio
/// against @p background; black or white where nothing else does.
[[nodiscard]] quint32 readableOn(quint32 background, quint32 color, double ratio = 4.5);

} // namespace diptych
