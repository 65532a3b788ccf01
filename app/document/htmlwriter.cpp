// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/htmlwriter.h"

#include <algorithm>

namespace diptych {

namespace {

bool isHtmlSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

} // namespace

void HtmlWriter::addText(std::string_view text, bool preformatted)
{
    if (preformatted)
        addPreformatted(text);
    else
        addFlowing(text);
}

void HtmlWriter::requireNewlines(int count)
{
    if (!isAtCellStart())
        m_required = std::max(m_required, count);
}

void HtmlWriter::addBreak()
{
    constexpr int blankLine = 2;
    m_breaks = std::min(m_breaks + 1, blankLine);
}

void HtmlWriter::beginCell()
{
    m_cells.push_back(0);
}

void HtmlWriter::endCell()
{
    // A cell of several lines is a piece of layout rather than of a table.
    const bool hasLines = !isAtCellStart() && m_lines > m_cells.back();
    m_cells.pop_back();
    m_cellsWithText = std::min(m_cellsWithText, m_cells.size());
    m_required = hasLines ? std::max(m_required, 1) : 0;
    m_breaks = 0;
    m_tabs += 1;
}

void HtmlWriter::addFlowing(std::string_view text)
{
    const char *at = text.data();
    const char *const end = at + text.size();
    while (at < end) {
        const char *const space = std::find_if(at, end, isHtmlSpace);
        if (space > at) {
            putWhiteSpace();
            m_text.append(at, space - at);
        }
        at = std::find_if_not(space, end, isHtmlSpace);
        m_space = m_space || at > space;
    }
}

void HtmlWriter::addPreformatted(std::string_view text)
{
    const size_t end = text.find_last_not_of('\n') + 1;
    if (end > 0) {
        putWhiteSpace();
        m_text.append(text.data(), qsizetype(end));
        m_lines += std::count(text.begin(), text.begin() + qsizetype(end), '\n');
    }
    m_breaks += int(text.size() - end);
}

void HtmlWriter::putWhiteSpace()
{
    const int newlines = std::max(m_required, m_breaks);
    if (!m_text.isEmpty()) {
        m_lines += newlines > 0 ? 1 : 0;
        if (newlines > 0)
            m_text.append(newlines, '\n');
        else if (m_tabs > 0)
            m_text.append(m_tabs, '\t');
        else if (m_space)
            m_text.append(' ');
    }
    m_required = m_breaks = m_tabs = 0;
    m_space = false;
    while (m_cellsWithText < m_cells.size())
        m_cells[m_cellsWithText++] = m_lines;
}

} // namespace diptych
