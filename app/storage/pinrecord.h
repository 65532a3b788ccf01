// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/pinnedpair.h"
#include "storage/jsonview.h"
#include "storage/jsonwriter.h"

#include <optional>

namespace diptych {

/// An element of diptych:pins: `id`, `kind` ("tie", "cut"), `created`, `selector` (a quotation and
/// a position, as a W3C target has them) and `other`, which has the `source` and the `selector`
/// there. Nothing where it lacks one of them (but for `created` and the positions); fields of
/// others and further selectors are kept.
[[nodiscard]] std::optional<PinnedPair> pinFrom(QByteArrayView element);
void writePin(JsonWriter &writer, const PinnedPair &pin);

} // namespace diptych
