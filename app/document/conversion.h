// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>
#include <stop_token>

namespace diptych {

/// Bytes of some encoding made UTF-8.
struct Converted
{
    QByteArray utf8;
    qsizetype invalid = 0;            ///< sequences replaced by U+FFFD
    qsizetype firstInvalidOffset = 0; ///< byte in the source
    qsizetype firstInvalidLine = 0;   ///< from 1
    bool cancelled = false;
};

/// Nothing where ICU knows no encoding of that name. O(bytes).
[[nodiscard]] std::optional<Converted> convertToUtf8(QByteArrayView bytes, const QString &encoding,
                                                     const std::stop_token &stop = {});

/// The registered name of an encoding ICU knows by @p name ("latin1" is "ISO-8859-1"), the one
/// preferred in MIME where there is one; empty for no such encoding.
[[nodiscard]] QString canonicalEncoding(const QString &name);

/// The encodings that ICU converts and that are registered for mail and pages, sorted.
[[nodiscard]] QStringList registeredEncodings();

} // namespace diptych
