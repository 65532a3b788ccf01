// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alignment/alignment.h"
#include "alignment/unitlinks.h"

#include <array>
#include <vector>

namespace diptych {

/// What is published as sentence links: of @p links those that a person would call counterparts,
/// for each sentence its best one, further ones only where it was split or merged in about equal
/// parts or is cut by a paragraph's end, and moved ones only where they are much the same. Linear.
[[nodiscard]] std::vector<SentenceLink> sentenceLinks(const TokenPair &words, const UnitPair &units,
                                                      const WordMap &map,
                                                      const std::vector<UnitLink> &links);

} // namespace diptych
