// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/sidecar.h"

namespace diptych {

/// Sets each annotation of @p sidecar where its words stand in @p document: placed(), with the text
/// that they were made on where that is at hand (@p old) or where a copy of it was kept. How many
/// are not where they were is told in @p problems. A source that was renamed with its sidecar gets
/// its new name.
void placeIn(Sidecar &sidecar, const Document &document, const DocumentPtr &old = {},
             QList<Problem> *problems = nullptr);

} // namespace diptych
