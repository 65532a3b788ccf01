// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alignment/alignment.h"
#include "annotation/annotationset.h"

namespace diptych {

/// The next (+1) or previous (-1) passage that is not Same, in the order of @p side; one that the
/// side lacks comes where it would stand. @p here is the passage the reader went to last, or -1, in
/// which case @p at decides: a caret inside a passage is behind its start. -1 for none. O(n).
[[nodiscard]] qsizetype nextDifference(const Alignment &alignment, Side side, Position at,
                                       qsizetype here, int direction);

/// Id of the annotation that comes after (+1) or before (-1) @p here by start and end, or after the
/// one named @p current where it stands there; empty for none. Orphans are left out. O(log n +
/// those near).
[[nodiscard]] QString nextAnnotation(const AnnotationSet &annotations, Range here,
                                     const QString &current, int direction);

} // namespace diptych
