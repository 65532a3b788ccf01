// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/file.h"
#include "storage/filelock.h"
#include "storage/journalfile.h"
#include "storage/sidecaredit.h"

#include <chrono>
#include <optional>

namespace diptych {

/// Three-way merge by annotation id (and pin id and tag id): what either side added stays, what one
/// side changed or removed is changed or removed, what both changed is merged field by field. Where
/// both changed one field differently ours is kept, with their version of the annotation beside it
/// under a new id; removed here and changed there is changed. The foreign fields go with their
/// annotation.
/// What contradicted each other is told in @p contradictions.
[[nodiscard]] Sidecar merged(const Sidecar &base, const Sidecar &ours, const Sidecar &theirs,
                             QList<Contradiction> *contradictions = nullptr);

/// What one program knows of the file of a sidecar.
struct KnownSidecar
{
    Sidecar base;  ///< what was last known to stand in it
    Sidecar first; ///< the same before anything was saved here
};

/// What the journal of a program that ended before it saved brought back.
struct Recovery
{
    qsizetype changes = 0; ///< annotations, pins and tags that the sidecar itself did not hold so
    QList<Problem> damage; ///< lines of the journal that were lost
};

/// The sidecar of one source on disk with its journal: reads both, appends to the journal, and
/// saves by the proven protocol (permanent lock file, temporary file, fsync, exchange, look at what
/// came out, fsync of the folder). Another program's change between reading and saving is merged
/// in, never overwritten; an older version of the file that it puts back does not take back what
/// was saved here since. Opening and reading never write. A journal belongs to whoever has the
/// Presence: others see what it tells and leave it alone. One that nobody owns was left by a
/// program that came to a sudden end; it goes with the next save, which holds all of it. Not for
/// use from two threads at once.
class SidecarFile
{
public:
    explicit SidecarFile(FilePath source);

    [[nodiscard]] const FilePath &path() const { return m_path; }

    /// What is on disk now, the journal's edits made in it; NotFound where there is neither.
    /// Remembers it as the base of the next save. An empty or damaged sidecar is an error: it is
    /// not "no annotations".
    [[nodiscard]] Result<Sidecar> read(QList<Problem> *problems = nullptr);
    /// The same, else a new sidecar for @p document. Annotations stand as they are told to.
    [[nodiscard]] Result<Sidecar> load(const Document &document,
                                       QList<Problem> *problems = nullptr);
    /// What read() or load() found in a journal that nobody owns.
    [[nodiscard]] const Recovery &recovery() const { return m_seen.recovery; }
    /// True where a save would find something to do though nothing changed: a journal that nobody
    /// owns.
    [[nodiscard]] bool hasLeftover() const { return m_seen.hasLeftover; }

    /// True where the sidecar is not what was last loaded or saved here.
    [[nodiscard]] bool changedOnDisk();
    /// The same of the sidecar and the journals of others. Costs two looks at the folder while
    /// nothing is touched.
    [[nodiscard]] bool hasChanged();
    /// Reads again what others changed; known() is that then, and the base of the next save. False,
    /// and nothing changed, where something that was saved here is not in the file any more and a
    /// save() has to bring them together: an older version was put back. Ours must be saved.
    /// Errors: NotFound for a sidecar that was there and is not, Syntax for one that has become
    /// unreadable; what was known before stays.
    [[nodiscard]] Result<bool> follow();
    /// What was last read or saved here.
    [[nodiscard]] const Sidecar &known() const { return m_seen.base; }

    /// Takes the Presence where it is free and keeps it, with a few words for others.
    Tenure claim(QByteArrayView introduction = {});
    /// Who has it now.
    [[nodiscard]] Tenure tenure() const;
    /// Lets others have the Presence. Ours must be saved.
    void giveBack();

    /// Makes edits durable whatever the sidecar holds: one line each, appended and synced. False
    /// where they need a save() instead: there is no sidecar yet, or somebody else has the Presence
    /// or a journal that is not ours is there. After an error they need one as well. Takes the
    /// Presence and keeps it.
    [[nodiscard]] Result<bool> append(const std::vector<SidecarEdit> &edits,
                                      const Codebook &codebook, const QString &sourceName,
                                      std::chrono::milliseconds patience = std::chrono::seconds(5));
    /// Bytes of our journal; zero where there is none.
    [[nodiscard]] qint64 journalSize() const { return m_journal ? m_journal->size() : 0; }

    /// Makes @p sidecar durable and returns what now stands in the file: the same, or the merge
    /// with what others wrote meanwhile. Writes nothing where nothing changed. The journal goes
    /// unless it belongs to somebody else. Waits up to @p patience for the lock (Busy). After an
    /// error the old file stands as it was and no temporary file is left.
    [[nodiscard]] Result<Sidecar>
    save(const Sidecar &sidecar, std::chrono::milliseconds patience = std::chrono::seconds(5));
    /// What the last save() kept two versions of: ours and what others had written.
    [[nodiscard]] const QList<Contradiction> &contradictions() const { return m_contradictions; }
    /// Moves a sidecar that cannot be read out of the way, to the name returned. The next save()
    /// writes a new one.
    [[nodiscard]] Result<FilePath>
    setAside(std::chrono::milliseconds patience = std::chrono::seconds(5));

private:
    /// What was read or saved last.
    struct Seen : KnownSidecar
    {
        QByteArray hash;        ///< of the file's bytes; empty where there was none
        QByteArray journalHash; ///< of the journal that the base has the edits of; empty for none
        FileStamp stamp;
        FileStamp journalStamp;
        bool hasLeftover = false;
        Recovery recovery;
    };
    [[nodiscard]] Result<void> takeFromDisk(QList<Problem> *problems);
    [[nodiscard]] Result<std::optional<QByteArray>>
    readBoth(FileStamp &stamp, std::optional<QByteArray> &journal) const;
    [[nodiscard]] Result<std::optional<QByteArray>> leftoverNow() const;
    [[nodiscard]] Result<void> lock(std::chrono::milliseconds patience);

    FilePath m_source;
    FilePath m_path;
    Seen m_seen;
    QList<Contradiction> m_contradictions;
    std::optional<Presence> m_presence;
    std::optional<JournalFile> m_journal; ///< ours
    std::optional<FileLock> m_lock;       ///< open since our journal is there; held while appending
};

} // namespace diptych
