// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alignment/alignment.h"

#include <vector>

namespace diptych {

/// Lines with text that stay to be seen beside a difference.
constexpr int linesOfContext = 2;

/// What can be hidden on both sides: long stretches that are the same and in order, without some
/// lines of context at each end that borders on a difference. In whole lines, from the first one's
/// start to the last one's end, without blank ones at either end; by place. The alignment must be
/// of these texts. O(passages * log lines).
[[nodiscard]] std::vector<Pairing> equalFolds(const Alignment &alignment, const Document &left,
                                              const Document &right);

/// "14 paragraphs alike", of one side's text; lines, where it is one paragraph. Translated.
[[nodiscard]] QString describedFold(const Document &document, Range fold);

} // namespace diptych
