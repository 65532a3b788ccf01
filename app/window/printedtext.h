// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"

#include <QtGui/QColor>
#include <QtGui/QFont>

#include <vector>

class QPagedPaintDevice;
class QPainter;

namespace diptych {

/// Words to be marked on paper, with what stands beside the row in which they begin.
struct PrintedMark
{
    Range range;
    QString names;
    QColor color;
};

/// Pages to be drawn, from 1; last 0 means to the end.
struct PrintedPages
{
    int first = 1;
    int last = 0;
};

/// A text, or a part of it, on paper: rows in the reader's font, marked words underlined in their
/// colour with their names in the margin, the name of the source and the page number above. Pages
/// are broken here, row by row: QTextDocument takes seconds where this takes a tenth.
class PrintedText
{
public:
    /// @p part is cut to the text; @p marks are in order of their start, and none makes no margin.
    PrintedText(DocumentPtr document, Range part, std::vector<PrintedMark> marks, const QFont &font,
                double lineSpacing);

    /// What would be drawn on @p device. As slow as drawing.
    [[nodiscard]] int pageCount(const QPagedPaintDevice &device) const;
    /// Draws onto @p device, which must not be painted on already; false where it cannot be begun.
    bool print(QPagedPaintDevice &device, PrintedPages pages = {}) const;

private:
    class Run;

    DocumentPtr m_document;
    Range m_part;
    std::vector<PrintedMark> m_marks;
    QFont m_font;
    double m_lineSpacing;
};

} // namespace diptych
