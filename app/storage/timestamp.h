// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>

namespace diptych {

/// A point in time as files have it: "2026-03-01T09:30:00Z", with ".123" where the milliseconds are
/// not zero. Empty for an invalid time.
[[nodiscard]] QByteArray timestamp(const QDateTime &time);

/// The time that @p text (ISO 8601) names, in UTC; one without a zone is taken for UTC. Invalid for
/// anything else. Digits beyond milliseconds are dropped.
[[nodiscard]] QDateTime parsedTimestamp(QByteArrayView text);

} // namespace diptych
