// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QStringView>

namespace diptych {

/// Appends @p text as a JSON string with its quotation marks. Control characters and lone
/// surrogates are escaped, everything else is UTF-8. Linear.
void appendJsonString(QByteArray &json, QStringView text);
/// The same for valid UTF-8.
void appendJsonString(QByteArray &json, QByteArrayView utf8);

[[nodiscard]] QByteArray jsonString(QStringView text);

} // namespace diptych
