// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "document/document.h"

namespace diptych {

// The texts that annotations were made on, kept beside their sources, so that a source that changed
// can be compared with what the coder saw: `.diptych/texts/<textSha256>.zst` in the source's
// folder, the text's UTF-8 in one zstd frame with a checksum. Everything works without them.

struct SnapshotLimits
{
    qint64 textBytes = qint64(64) << 20;    ///< larger texts are not kept
    qint64 folderBytes = qint64(256) << 20; ///< of all kept in one folder, compressed
};

[[nodiscard]] FilePath snapshotPath(const FilePath &source, const QByteArray &textSha256);

/// Keeps the text of @p document beside @p source where it is not kept yet; those kept longest go
/// where the folder grows too large. True where the text is there now. Errors: those of writing,
/// NotAFile where `.diptych` or `texts` is no folder (links are not followed).
[[nodiscard]] Result<bool> keepSnapshot(const FilePath &source, const Document &document,
                                        const SnapshotLimits &limits = {});

/// The text with this hash that was kept beside @p source; null where there is none that is whole.
[[nodiscard]] DocumentPtr readSnapshot(const FilePath &source, const QByteArray &textSha256,
                                       const SnapshotLimits &limits = {});

} // namespace diptych
