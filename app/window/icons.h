// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QStringView>
#include <QtGui/QIcon>

class QColor;

namespace diptych {

/// The icon of that freedesktop name: our own drawing, in the colour of button text, else the
/// desktop's. Follows a change of theme at the next painting. Null where nobody has one.
[[nodiscard]] QIcon namedIcon(QLatin1StringView name);

/// The shape of @p icon, in the colour of button text.
[[nodiscard]] QIcon tintedIcon(const QIcon &icon);

/// A rounded square in a tag's colour, with a rim that shows it on any ground.
[[nodiscard]] QPixmap tagSwatch(const QColor &color, int size, qreal devicePixelRatio);

} // namespace diptych
