// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/jsonview.h"

#include <QtCore/QByteArrayView>
#include <QtCore/QString>

#include <optional>

namespace diptych {

/// Where and why bytes are no JSON text.
struct JsonFault
{
    qsizetype offset = 0; ///< the byte that does not fit
    QString what;         ///< a clause, translated
    QString remedy;
};

/// Holds @p text against RFC 8259, strictly: one value and nothing after it, valid UTF-8, no raw
/// control characters in strings, no number beyond a double, at most 512 levels. Escapes of lone
/// surrogates are let through, as programs write them that cut strings in UTF-16. A byte order mark
/// must have been removed. An unresolved conflict of git, an empty and a zeroed file are named as
/// such. Adds the ends of large containers to @p large. Linear, no recursion.
[[nodiscard]] std::optional<JsonFault> checkJson(QByteArrayView text,
                                                 json::LargeContainers *large = nullptr);

/// "LINE:COLUMN" of a byte, both from 1; columns are code points.
[[nodiscard]] QString linePlace(QByteArrayView text, qsizetype offset);

} // namespace diptych
