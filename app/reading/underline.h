// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reading/pagemarks.h"

class QColor;
class QPainter;
class QPointF;

namespace diptych {

/// A line of a tag's style from @p from to the right.
void drawUnderline(QPainter &painter, QPointF from, double length, const QColor &color,
                   UnderlineStyle style, double width);

} // namespace diptych
