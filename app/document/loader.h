// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "document/document.h"

#include <QtCore/QString>

#include <optional>
#include <stop_token>

namespace diptych {

inline constexpr qint64 maximumSourceBytes = qint64(2) << 30;

struct LoadOptions
{
    QString encoding;             ///< the reader's choice; empty: BOM, UTF-8, declared, detected
    std::optional<Format> format; ///< empty: by suffix and content
    qint64 maximumBytes = maximumSourceBytes;
    std::stop_token stop;
};

/// Reads a source. Errors: all of readFile(), Unsupported for a format that is known but not read
/// (it says how to convert it), Encoding for bytes that are no text, Cancelled. Invalid sequences
/// in an otherwise readable text are replaced by U+FFFD and counted in info().warnings. O(bytes).
[[nodiscard]] Result<DocumentPtr> loadDocument(const FilePath &path,
                                               const LoadOptions &options = {});

/// The same for bytes already read, @p path being their name.
[[nodiscard]] Result<DocumentPtr> documentFromBytes(QByteArray bytes, const FilePath &path,
                                                    const LoadOptions &options = {});

/// Names of the encodings a reader may choose from, the common ones first.
[[nodiscard]] QStringList availableEncodings();

} // namespace diptych
