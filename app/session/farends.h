// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/annotation.h"
#include "document/document.h"

namespace diptych {

/// @p links, which lead into @p document, with their far ends where their words stand there, found
/// as annotations are: placed(). Only place and state change.
[[nodiscard]] QList<Link> placedFarEnds(const QList<Link> &links, const Document &document);

} // namespace diptych
