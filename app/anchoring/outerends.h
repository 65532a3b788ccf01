// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArrayView>

#include <optional>
#include <utility>

namespace diptych {

/// The bytes of @p text, from and to, in which @p pattern lies by its outer ends: sixteen bytes
/// near its beginning and sixteen near its end stand there as they are, once each and in order.
/// Nothing where one is missing or stands twice, where they are twice as far apart as they were, or
/// where the pattern has less than 64 bytes. Linear in the text.
[[nodiscard]] std::optional<std::pair<qsizetype, qsizetype>>
betweenOuterEnds(QByteArrayView pattern, QByteArrayView text);

} // namespace diptych
