// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/popups.h"

#include <QtGui/QScreen>
#include <QtWidgets/QWidget>

#include <algorithm>

namespace diptych {

namespace {

constexpr int distance = 6; // pixels

} // namespace

void moveBeside(QWidget &box, const QRect &place)
{
    const QRect room = box.parentWidget()->screen()->availableGeometry();
    int y = place.bottom() + distance;
    if (y + box.height() > room.bottom())
        y = place.top() - box.height() - distance;
    box.move(
        std::clamp(place.left(), room.left(), std::max(room.left(), room.right() - box.width())),
        std::clamp(y, room.top(), std::max(room.top(), room.bottom() - box.height())));
}

} // namespace diptych
