// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"

#include <QtCore/QStringView>

#include <string>
#include <vector>

namespace diptych {

/// Adds to @p letters a text as it is compared: code points, each run of white space as one blank,
/// since a line that is broken elsewhere says the same.
void appendFolded(std::u32string &letters, QStringView text);

/// The same of a range of a document, with the position that each code point stands at.
struct Letters
{
    Letters(const Document &document, Range range);

    std::u32string text;
    std::vector<Position> at; ///< one more than there are in text: the last is the range's end
};

/// True where a word goes on from @p before to @p after; never in scripts without spaces.
[[nodiscard]] bool isInsideWord(char32_t before, char32_t after);

} // namespace diptych
