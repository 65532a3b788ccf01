// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alignment/alignment.h"

#include <QtCore/QString>
#include <QtGui/QPainterPath>

#include <optional>
#include <vector>

class QPainter;

namespace diptych {

class Session;
struct ViewColors;

/// A link whose both ends stand in the two open texts.
struct PairLink
{
    Side from = Side::Left; ///< whose annotation it is
    QString id;
    Pairing ends;
    QString relation;
};

/// All of a session's links between its two texts. O(links).
[[nodiscard]] std::vector<PairLink> pairLinks(const Session &session);

/// A link as it is drawn in the band: a line with a knob where it starts and an arrow's head where
/// it leads, and its relation where there is room.
struct LinkLine
{
    qsizetype index = 0; ///< among the links
    QPointF left;
    QPointF right;
    Side from = Side::Left;

    [[nodiscard]] QPainterPath curve() const;
    /// Whether a pointer at @p point means it.
    [[nodiscard]] bool isNear(QPointF point) const;
};

void drawLink(QPainter &painter, const LinkLine &line, const ViewColors &colors, bool isHovered);
/// In the middle of its line, on the band's ground.
void drawLinkLabel(QPainter &painter, const LinkLine &line, const QString &label,
                   const ViewColors &colors, bool isHovered);

} // namespace diptych
