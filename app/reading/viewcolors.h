// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alignment/alignment.h"
#include "reading/readingstyle.h"

#include <QtCore/QHash>
#include <QtGui/QColor>

class QPalette;

namespace diptych {

/// All colours of the reading room, derived in one place from page and text, so that every palette
/// works. Text on any mark keeps a contrast of 4.5:1 where the palette's own text on its page has
/// it, highlighted text too; bars and lines keep 3:1 to the page and to the grounds of whole rows.
/// With high contrast it is 7:1 and 4.5:1. Marks are never laid over each other transparently: the
/// one painted last is the ground.
struct ViewColors
{
    bool isDark = false;
    bool isHighContrast = false;
    QColor page;
    QColor text;
    QColor gutter;   ///< ground of band and strips
    QColor outline;  ///< quiet lines
    QColor number;   ///< of paragraphs and lines, on the page
    QColor changed;  ///< ground of words that differ
    QColor oneSided; ///< ground of passages without a counterpart
    QColor moved;    ///< ground of passages that stand elsewhere
    QColor changedLine;
    QColor oneSidedLine;
    QColor movedLine;
    QColor hit;
    QColor currentHit;
    QColor hitLine; ///< around hits
    QColor selection;
    QColor inactiveSelection;
    QColor caret;

    /// The page under a tag of this colour.
    [[nodiscard]] QColor tagGround(QRgb tag) const;
    /// The tag's colour for bars and underlines, moved away from the page where it is too close.
    [[nodiscard]] QColor tagLine(QRgb tag) const;
    /// @p color as text, moved away from the page until it can be read on every mark.
    [[nodiscard]] QColor readable(const QColor &color) const;
    /// Line colour of a kind of passage; of Same the outline.
    [[nodiscard]] QColor lineOf(PassageKind kind) const;

private:
    mutable QHash<QRgb, QColor> m_tagGrounds; ///< known ones: painting asks often
    mutable QHash<QRgb, QColor> m_tagLines;
};

/// @p palette decides what System means.
[[nodiscard]] ViewColors viewColors(ReadingTheme theme, const QPalette &palette);

/// @p share of @p top over @p ground, opaque.
[[nodiscard]] QColor mixed(const QColor &ground, const QColor &top, double share);
/// Contrast ratio of two opaque colours by WCAG 2.1, 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

} // namespace diptych
