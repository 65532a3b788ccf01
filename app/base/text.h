// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QString>
#include <QtCore/QStringView>

namespace diptych {

/// @p text with every character that could steer a terminal or hide itself (C0, C1, DEL, bidi
/// overrides and isolates, line separators, lone surrogates) written as \uXXXX. Linear.
[[nodiscard]] QString escapedForDisplay(QStringView text);

/// The same for bytes that should be UTF-8: an invalid byte becomes \xNN.
[[nodiscard]] QString escapedForDisplay(QByteArrayView utf8);

/// Every run of white space as one space, trimmed, and cut with an ellipsis beyond @p codePoints.
[[nodiscard]] QString elided(QStringView text, qsizetype codePoints);

/// The code points of @p text; a lone surrogate counts as one.
[[nodiscard]] qsizetype codePointCount(QStringView text);

} // namespace diptych
