// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"

#include <vector>

namespace diptych {

/// The headings of Markdown, in order: "# words" and words underlined by = or -, not in fenced
/// code. O(bytes).
[[nodiscard]] std::vector<Heading> markdownHeadings(QByteArrayView utf8);

} // namespace diptych
