// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alignment/unitlinks.h"

namespace diptych {

/// Ties what a page footer or the like cut off from a linked sentence: a whole unit a few beside
/// it, all free, that has the very words with which the partner begins or ends. However short; such
/// an end has too few words to be found by itself where the sentence has moved. Linear.
void tieCutOffs(const TokenPair &words, const UnitPair &units, const std::vector<UnitLink> &links,
                WordMap &map);

} // namespace diptych
