// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArray>

#include <string_view>
#include <vector>

namespace diptych {

/// Takes a page's text and breaks in order, and puts down the white space between when the next
/// word arrives: so none stands at the ends of lines and of the text.
class HtmlWriter
{
public:
    void addText(std::string_view text, bool preformatted);
    /// At least so many newlines before what follows.
    void requireNewlines(int count);
    void addBreak();
    void beginCell();
    void endCell();

    /// Bytes so far, without the white space that may follow.
    [[nodiscard]] qsizetype size() const { return m_text.size(); }
    [[nodiscard]] QByteArray take() { return std::move(m_text); }

private:
    void addFlowing(std::string_view text);
    void addPreformatted(std::string_view text);
    void putWhiteSpace();
    /// In a cell that has no text yet: what begins in it begins where the cell does.
    [[nodiscard]] bool isAtCellStart() const { return m_cellsWithText < m_cells.size(); }

    QByteArray m_text;
    int m_required = 0;
    int m_breaks = 0;
    int m_tabs = 0;
    bool m_space = false;
    qsizetype m_lines = 0;          ///< begun so far
    std::vector<qsizetype> m_cells; ///< the open ones: lines begun before their second
    size_t m_cellsWithText = 0;
};

} // namespace diptych
