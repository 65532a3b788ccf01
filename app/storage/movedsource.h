// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/sidecar.h"

#include <stop_token>
#include <vector>

namespace diptych {

// A source that was renamed or moved without its sidecar. The sidecar tells its hash, so the two
// find each other again. Looked at are the source's folder, the one above it and those beside and
// in it, as far as that takes no more than a moment.

/// A sidecar whose own source is gone and that was made on the text of another.
struct SidecarLeftBehind
{
    FilePath source; ///< that it belonged to
    qsizetype annotations = 0;
};

/// Those made on this text, nearest first. Not for the GUI thread. Cost: a listing of at most 200
/// folders and 5 000 entries, 64 KiB of each sidecar that has lost its source, and the reading of
/// those that fit.
[[nodiscard]] std::vector<SidecarLeftBehind> sidecarsLeftBehind(const Document &document,
                                                                const std::stop_token &stop = {});

/// The file, without annotations of its own, that has the bytes that the sidecar of @p missing was
/// made on; empty where there is none. Not for the GUI thread. Cost: as above, and the hashing of
/// at most 256 MB of files.
[[nodiscard]] FilePath sourceElsewhere(const FilePath &missing, const std::stop_token &stop = {});

/// Makes the annotations and pins of the sidecar of @p former those of @p source, in a sidecar of
/// its own; what they say of other sources leads there still. Nothing is removed. Errors: those of
/// SidecarFile, Conflict where the source has a sidecar.
[[nodiscard]] Result<void> adoptSidecar(const FilePath &former, const FilePath &source);

} // namespace diptych
