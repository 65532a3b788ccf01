// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/textcolors.h"

#include "reading/highlighting.h"
#include "reading/readingstyle.h"
#include "reading/viewcolors.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace diptych {

namespace {

/// Adds the glyphs of @p line from @p from to @p to in one colour.
void addRuns(const QTextLine &line, int from, int to, const QColor &color,
             std::vector<TextColors::Run> &runs)
{
    if (to <= from)
        return;
    for (const QGlyphRun &glyphs : line.glyphRuns(from, to - from))
        runs.push_back({color, glyphs});
}

void cutRow(const QTextLine &line, const std::vector<ColorSpan> &colored, const QColor &plain,
            std::vector<TextColors::Run> &runs)
{
    const int end = line.textStart() + line.textLength();
    int at = line.textStart();
    for (const ColorSpan &span : colored) {
        if (span.start + span.length <= at)
            continue;
        if (span.start >= end)
            break;
        addRuns(line, at, span.start, plain, runs);
        const int from = std::max(at, span.start);
        at = std::min(end, span.start + span.length);
        addRuns(line, from, at, span.color, runs);
    }
    addRuns(line, at, end, plain, runs);
}

} // namespace

void TextColors::begin(const Highlighting *highlighting, const Document &document,
                       const ReadingStyle &style, const ViewColors &colors,
                       const std::optional<QString> &format)
{
    m_rows.clear();
    m_colors = &colors;
    m_hasSyntax = false;
    m_hasCues = false;
    if (!highlighting || (!style.showSyntax && !style.showCues))
        return;
    const KSyntaxHighlighting::Definition own =
        format ? highlighting->definitionNamed(*format)
               : highlighting->definitionFor(document.info(), document.text());
    const bool isProse = !own.isValid() || own.name() == "Markdown"_L1;
    m_hasSyntax = style.showSyntax && own.isValid();
    m_hasCues = style.showCues && isProse && highlighting->proseCues().isValid();
    const KSyntaxHighlighting::Theme theme = highlighting->theme(colors.isDark);
    if (m_hasSyntax)
        m_syntax.begin(own, theme);
    if (m_hasCues)
        m_cues.begin(highlighting->proseCues(), theme, LineColorizer::Lines::Independent);
}

std::vector<ColorSpan> overlaid(const std::vector<ColorSpan> &under,
                                const std::vector<ColorSpan> &over, int length, const QColor &plain)
{
    std::vector<QRgb> colors(std::size_t(length), plain.rgb());
    for (const std::vector<ColorSpan> *spans : {&under, &over}) {
        for (const ColorSpan &span : *spans) {
            if (spans == &over && span.color == plain)
                continue;
            const int end = std::min(length, span.start + span.length);
            for (int at = std::max(0, span.start); at < end; ++at)
                colors[std::size_t(at)] = span.color.rgb();
        }
    }
    std::vector<ColorSpan> result;
    for (int at = 0; at < length;) {
        int end = at + 1;
        while (end < length && colors[std::size_t(end)] == colors[std::size_t(at)])
            ++end;
        if (colors[std::size_t(at)] != plain.rgb())
            result.push_back({at, end - at, QColor(colors[std::size_t(at)])});
        at = end;
    }
    return result;
}

std::vector<ColorSpan> TextColors::spans(const TextUnits &units, const UnitLayout &layout)
{
    std::vector<ColorSpan> syntax;
    std::vector<ColorSpan> cues;
    if (m_hasSyntax)
        syntax = m_syntax.spans(units, layout.unit());
    if (m_hasCues)
        cues = m_cues.spans(units, layout.unit());
    for (std::vector<ColorSpan> *spans : {&syntax, &cues}) {
        for (ColorSpan &span : *spans)
            span.color = m_colors->readable(span.color);
    }
    return overlaid(syntax, cues, int(layout.text().size()), m_colors->text);
}

const TextColors::Rows *TextColors::rows(const TextUnits &units, const UnitLayout &layout)
{
    if (!m_hasSyntax && !m_hasCues)
        return nullptr;
    if (const Rows *known = m_rows.object(layout.unit()))
        return known->empty() ? nullptr : known;
    auto made = std::make_unique<Rows>();
    const std::vector<ColorSpan> colored = spans(units, layout);
    if (!colored.empty()) {
        made->resize(std::size_t(layout.rowCount()));
        for (int row = 0; row < layout.rowCount(); ++row)
            cutRow(layout.layout().lineAt(row), colored, m_colors->text, (*made)[std::size_t(row)]);
    }
    const Rows *result = made.get();
    m_rows.insert(layout.unit(), made.release(), 1);
    return result->empty() ? nullptr : result;
}

} // namespace diptych
