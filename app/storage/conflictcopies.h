// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/sidecarfile.h"

#include <optional>

namespace diptych {

/// What the name of a file says that may be another version of a sidecar.
struct CopyName
{
    QString maker; ///< "Dropbox"
    /// Names like it are given for other reasons too: only the content can tell.
    bool isDoubtful = false;
};

/// Whether a file named @p name is a version of the one named @p original that a sync tool put
/// aside, or that git left over. Nothing for the original itself, and for what git calls the base:
/// that is older than both and has nothing new.
[[nodiscard]] std::optional<CopyName> copyName(const QByteArray &name, const QByteArray &original);

/// Another version of a sidecar, beside it.
struct ConflictCopy
{
    FilePath path;
    QString maker;
    QByteArray hash; ///< of its bytes, to know it again
    Sidecar sidecar;
};

/// Files beside the sidecar of @p source that are such copies by their names, at most twenty. Looks
/// into none.
[[nodiscard]] QList<FilePath> possibleCopies(const FilePath &source);

/// @p path where it is a version of @p own, the sidecar of @p source: can be read and says of
/// itself that it belongs to the same source; where its name is doubtful, the same collection or
/// the same text.
[[nodiscard]] std::optional<ConflictCopy> conflictCopy(const FilePath &path, const FilePath &source,
                                                       const Sidecar &own);

/// @p own with what @p copy has and it has not. There is no version before both to be had: what is
/// in either stays, and where an annotation differs, both versions stay, unless one of them has
/// never been changed since it was made.
[[nodiscard]] Sidecar mergedWithCopy(const Sidecar &own, const Sidecar &copy,
                                     QList<Contradiction> *contradictions = nullptr);

/// Whether that would be another than @p own.
[[nodiscard]] bool hasNews(const Sidecar &own, const Sidecar &copy);

} // namespace diptych
