// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alignment/alignment.h"

#include <QtCore/QString>

namespace diptych {

/// What a reader is told about a passage: "Changed: 83 % of the words are the same". Translated.
[[nodiscard]] QString describedPassage(const Passage &passage);

} // namespace diptych
