// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reading/linecolorizer.h"
#include "reading/unitlayout.h"

#include <QtCore/QCache>
#include <QtGui/QGlyphRun>

#include <optional>

namespace diptych {

class Highlighting;
struct ReadingStyle;
struct ViewColors;

/// The text of a unit in its highlighting colours: glyphs taken from the plain layout, row by row,
/// so that colour changes neither shapes nor wraps. Keeps what it made for recent units.
class TextColors
{
public:
    struct Run
    {
        QColor color;
        QGlyphRun glyphs;
    };
    using Rows = std::vector<std::vector<Run>>;

    /// What to colour @p document by from now on; null @p highlighting for nothing. The format is
    /// the document's own, or that of the name @p format; none where that is empty.
    void begin(const Highlighting *highlighting, const Document &document,
               const ReadingStyle &style, const ViewColors &colors,
               const std::optional<QString> &format = {});
    /// The layouts changed.
    void forget() { m_rows.clear(); }

    /// Null where the unit is all in the page's own text colour. Valid until the next call.
    [[nodiscard]] const Rows *rows(const TextUnits &units, const UnitLayout &layout);

private:
    [[nodiscard]] std::vector<ColorSpan> spans(const TextUnits &units, const UnitLayout &layout);

    LineColorizer m_syntax;
    LineColorizer m_cues;
    bool m_hasSyntax = false;
    bool m_hasCues = false;
    const ViewColors *m_colors = nullptr;
    QCache<qsizetype, Rows> m_rows{400};
};

/// @p over laid over @p under, without overlaps, by start; spans of @p plain colour are left out.
[[nodiscard]] std::vector<ColorSpan> overlaid(const std::vector<ColorSpan> &under,
                                              const std::vector<ColorSpan> &over, int length,
                                              const QColor &plain);

} // namespace diptych
