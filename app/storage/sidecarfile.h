// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/file.h"
#include "storage/sidecar.h"

#include <chrono>
#include <optional>

namespace diptych {

/// An annotation of which a merge keeps two versions.
struct Contradiction
{
    QString id;        ///< of our version
    QString versionId; ///< of theirs
};

/// Three-way merge by annotation id (and tag id): what either side added stays, what one side
/// changed or removed is changed or removed, what both changed is merged field by field. Where both
/// changed one field differently ours is kept, with their version of the annotation beside it under
/// a new id; removed here and changed there is changed. The foreign fields go with their
/// annotation.
/// What contradicted each other is told in @p contradictions.
[[nodiscard]] Sidecar merged(const Sidecar &base, const Sidecar &ours, const Sidecar &theirs,
                             QList<Contradiction> *contradictions = nullptr);

/// The sidecar of one source on disk: reads it, and saves by the proven protocol (permanent lock
/// file, temporary file, fsync, exchange, look at what came out, fsync of the folder). Another
/// program's change between reading and saving is merged in, never overwritten; an older version of
/// the file that it puts back does not take back what was saved here since. Opening and reading
/// never write. Not for use from two threads at once.
class SidecarFile
{
public:
    explicit SidecarFile(FilePath source);

    [[nodiscard]] const FilePath &path() const { return m_path; }

    /// What is on disk now, else a new sidecar for @p document. Remembers it as the base of the
    /// next save. Each annotation stands where its words are in @p document (reanchored()). An
    /// empty or damaged file is an error: it is not "no annotations".
    [[nodiscard]] Result<Sidecar> load(const Document &document,
                                       QList<Problem> *problems = nullptr);

    /// True where the file is not what was last loaded or saved here.
    [[nodiscard]] bool changedOnDisk() const;

    /// Makes @p sidecar durable and returns what now stands in the file: the same, or the merge
    /// with what others wrote meanwhile. Writes nothing where nothing changed. Waits up to @p
    /// patience for the lock (Busy). After an error the old file stands as it was and no temporary
    /// file is left.
    [[nodiscard]] Result<Sidecar>
    save(const Sidecar &sidecar, std::chrono::milliseconds patience = std::chrono::seconds(5));

private:
    struct Saving;

    FilePath m_source;
    FilePath m_path;
    Sidecar m_base;        ///< what was last known to stand in the file
    Sidecar m_first;       ///< the same before anything was saved here
    QByteArray m_baseHash; ///< of the file's bytes; empty where there was none
    FileStamp m_stamp;
};

} // namespace diptych
