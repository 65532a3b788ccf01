// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"

#include <QtCore/QStringView>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace diptych {

/// Adds to @p letters a text as it is compared: code points, each run of white space as one blank,
/// since a line that is broken elsewhere says the same.
void appendFolded(std::u32string &letters, QStringView text);

/// The same of ranges of documents, with the position that each code point stands at. Keeps its
/// buffers from one range to the next.
class Letters
{
public:
    void read(const Document &document, Range range);

    [[nodiscard]] std::u32string_view text() const { return {m_text.data(), m_count}; }
    /// One more than there are in text(): the last is the range's end.
    [[nodiscard]] std::span<const Position> at() const { return {m_at.data(), m_count + 1}; }

private:
    std::vector<char32_t> m_text;
    std::vector<Position> m_at{0};
    std::size_t m_count = 0;
};

/// True where a word goes on from @p before to @p after; never in scripts without spaces.
[[nodiscard]] bool isInsideWord(char32_t before, char32_t after);

} // namespace diptych
