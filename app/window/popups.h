// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QRect;
class QWidget;

namespace diptych {

/// Moves a box of its final size beside @p place, in global coordinates, and whole on its parent's
/// screen.
void moveBeside(QWidget &box, const QRect &place);

} // namespace diptych
