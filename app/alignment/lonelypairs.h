// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alignment/box.h"
#include "alignment/tokens.h"
#include "alignment/wordmap.h"

namespace diptych {

/// What the words around a tied pair are: those of the texts, or no others than those of the box.
enum class Surroundings { Texts, Box };

/// Unties words of a box that stand alone: too few of those around them are tied to words around
/// their partner.
void dropLonelyPairs(const TokenPair &pair, Box box, WordMap &map,
                     Surroundings surroundings = Surroundings::Texts);

} // namespace diptych
