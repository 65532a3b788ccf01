// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/sidecarfile.h"

namespace diptych {

/// @p ours, merged with @p theirs that others put into the file. What stands in theirs as it stood
/// in `first` has not been touched there: who wrote it had not seen what was saved here since, and
/// takes nothing of that back.
[[nodiscard]] Sidecar mergedOver(const KnownSidecar &known, const Sidecar &ours,
                                 const Sidecar &theirs,
                                 QList<Contradiction> *contradictions = nullptr);

/// The annotations and pins of @p stray that @p sidecar lacks are added to it.
[[nodiscard]] Sidecar withThoseOf(const Sidecar &stray, const Sidecar &sidecar);

} // namespace diptych
