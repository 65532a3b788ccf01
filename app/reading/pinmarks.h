// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QPointF>

class QPainter;

namespace diptych {

struct PlacedPin;
struct ViewColors;

/// Paints the mark of a pin in the band: at the middle of a tie the head of a pin, at both ends of
/// a cut a bar across. @p left and @p right are the middles of its places at the band's edges.
void paintPinMark(QPainter &painter, const PlacedPin &pin, QPointF left, QPointF right,
                  const ViewColors &colors);

} // namespace diptych
