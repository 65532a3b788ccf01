// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gumbo.h>

namespace diptych {

/// What an HTML element does to the text around and in it.
enum class HtmlRole {
    Inline,
    Line,      ///< on lines of its own
    Block,     ///< with blank lines around
    Cell,      ///< of a table's row
    Break,     ///< a newline
    Invisible, ///< its contents are not shown as text
};

[[nodiscard]] HtmlRole htmlRole(const GumboElement &element);

/// 1 to 6 for h1 to h6, else 0.
[[nodiscard]] int htmlHeadingLevel(const GumboElement &element);

/// White space stays as it is.
[[nodiscard]] bool isPreformatted(const GumboElement &element);

} // namespace diptych
