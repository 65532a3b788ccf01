// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reading/page.h"
#include "reading/pagemarks.h"
#include "reading/textcolors.h"
#include "reading/viewcolors.h"

#include <QtCore/QRect>

class QPainter;

namespace diptych {

/// Underlines that find room below a row; what overlaps more is told by its bar alone.
constexpr int underlineLevels = 3;

/// All that is drawn over and under the text of a page, for the units that a paint event concerns.
struct PageContent
{
    std::vector<DifferenceMark> differences;
    std::vector<TagMark> tags;  ///< by start
    std::vector<int> tagLevels; ///< of underlines, one per tag; underlineLevels: none
    QString currentTag;         ///< id of the annotation drawn stronger
    std::vector<Range> links;   ///< ends of links, whichever side they start from
    std::vector<Range> hits;
    Range currentHit;
    std::optional<Range> counterpart;                 ///< of what is read on the other side
    std::vector<std::pair<qsizetype, QString>> folds; ///< by unit: what is said of what is hidden
    Range selection;
    bool active = false; ///< the view has the keyboard
    bool caretOn = false;
    Position caret = 0;
};

/// Draws a page in layers: differences, tags, hits, selection, text, caret. Takes positions of
/// boxes from the layouts, so that no mark ever changes how text is shaped or wrapped.
class PagePainter
{
public:
    PagePainter(QPainter &painter, Page &page, const ViewColors &colors, TextColors &textColors)
        : m_painter(painter)
        , m_page(page)
        , m_colors(colors)
        , m_textColors(textColors)
    {
    }

    void paint(const PageContent &content, QRect clip);

private:
    void paintPassages(const Page::Shown &unit, const std::vector<DifferenceMark> &marks);
    void paintChangedWords(const Page::Shown &unit, const std::vector<DifferenceMark> &marks);
    void paintTagGrounds(const Page::Shown &unit, const PageContent &content);
    void paintUnderlines(const Page::Shown &unit, const PageContent &content);
    void paintLinkCorners(const Page::Shown &unit, Range end);
    void paintHits(const Page::Shown &unit, const PageContent &content);
    void paintHitFrames(const Page::Shown &unit, const PageContent &content);
    void paintSelection(const Page::Shown &unit, const PageContent &content);
    void paintCounterpart(const Page::Shown &unit, Range range);
    void paintFold(const Page::Shown &unit, const PageContent &content);
    void paintText(const Page::Shown &unit, QRect clip);
    void fill(const Page::Shown &unit, Range range, const QColor &color, bool wholeRow = false);
    void underline(const Page::Shown &unit, Range range, const QColor &color, UnderlineStyle style,
                   int level, double width);

    QPainter &m_painter;
    Page &m_page;
    const ViewColors &m_colors;
    TextColors &m_textColors;
    Range m_painted; ///< whole rows: long units are marked where they are painted only
};

} // namespace diptych
