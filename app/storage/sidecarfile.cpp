// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sidecarfile.h"

#include "base/folder.h"
#include "storage/journal.h"
#include "storage/sidecarsaving.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QScopeGuard>

#include <algorithm>
#include <cerrno>
#include <thread>

namespace diptych {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
namespace {

constexpr int mostRounds = 20; ///< of reading two files that are written just now
constexpr int mostAside = 99;  ///< files set aside under one name

struct Following
{
    Q_DECLARE_TR_FUNCTIONS(diptych::SidecarFile)
};

/// What @p known has is in @p theirs, except where others changed it.
bool holdsAllOf(const Sidecar &theirs, const KnownSidecar &known)
{
    const Sidecar all = mergedOver(known, known.base, theirs);
    const auto isThere = [&](const Tag &tag) {
        const Tag *there = theirs.codebook.find(tag.id);
        return there && *there == tag;
    };
    return stepsBetween(all.annotations, theirs.annotations).empty() &&
           stepsBetween(all.pins, theirs.pins).empty() &&
           std::ranges::all_of(all.codebook.tags(), isThere);
}

/// What to tell of a sidecar that others have written.
Error unreadable(const Error &error)
{
    Error told = error;
    if (told.code != ErrorCode::Syntax)
        return told;
    told.what = Following::tr("another program has changed the file of the annotations so that it "
                              "cannot be read (%1)")
                    .arg(error.place.isEmpty() ? error.what : error.place + u": "_s + error.what);
    told.remedy = Following::tr("yours are still here, and nothing is written over that file");
    return told;
}

/// Tells two contents of the file apart. Not against forgery: who can write the file needs none. As
/// fast as memory is, which matters at a hundred megabytes.
QByteArray hashOf(QByteArrayView bytes)
{
    QByteArray hash;
    for (const size_t seed : {size_t(0x9e3779b9), size_t(0x85ebca6b)})
        hash += QByteArray::number(qHashBits(bytes.data(), size_t(bytes.size()), seed), 16) + '-';
    return hash + QByteArray::number(bytes.size());
}

} // namespace

SidecarFile::SidecarFile(FilePath source)
    : m_source(std::move(source))
    , m_path(sidecarPath(m_source))
{
}

/// The sidecar's bytes, none where there is none, and the journal that goes with them.
Result<std::optional<QByteArray>> SidecarFile::readBoth(FileStamp &stamp,
                                                        std::optional<QByteArray> &journal) const
{
    for (int round = 0;; ++round) {
        const FileStamp before = JournalFile::stamp(m_path);
        Result<std::optional<QByteArray>> lines = JournalFile::read(m_path);
        if (!lines)
            return lines.unexpected();
        journal = std::move(*lines);
        Result<QByteArray> bytes = readFile(m_path, maximumSidecarBytes, &stamp);
        // A save in between may have taken the journal into the sidecar and done away with it.
        if (JournalFile::stamp(m_path) != before && round < mostRounds)
            continue;
        if (bytes)
            return std::optional(std::move(*bytes));
        stamp = FileStamp();
        if (bytes.error().code == ErrorCode::NotFound)
            return std::optional<QByteArray>();
        return bytes.unexpected();
    }
}

Result<Sidecar> SidecarFile::read(QList<Problem> *problems)
{
    const Result<void> taken = takeFromDisk(problems);
    if (!taken)
        return taken.unexpected();
    return m_seen.base;
}

/// All that is remembered of the disk is what stands there now. After an error it is as it was.
Result<void> SidecarFile::takeFromDisk(QList<Problem> *problems)
{
    FileStamp stamp;
    const FileStamp journalStamp = JournalFile::stamp(m_path);
    std::optional<QByteArray> lines;
    const Result<std::optional<QByteArray>> bytes = readBoth(stamp, lines);
    if (!bytes)
        return bytes.unexpected();
    if (!*bytes && !lines)
        return Unexpected(fileError(m_path, ENOENT, false));
    Sidecar sidecar;
    if (*bytes) {
        Result<Sidecar> parsed = parseSidecar(**bytes, m_path, problems);
        if (!parsed)
            return parsed.unexpected();
        sidecar = std::move(*parsed);
    } else {
        sidecar.id = newAnnotationId();
        sidecar.label = QString::fromUtf8(m_source.fileName());
        sidecar.sourceName = sourceIri(m_source);
    }
    bool hasLeftover = false;
    Recovery recovery;
    if (lines) {
        const Result<Journal> journal = parseJournal(*lines, m_path, sidecar);
        if (!journal)
            return journal.unexpected();
        qsizetype changes = 0;
        sidecar = journal->sum().mergedInto(std::move(sidecar), &changes);
        hasLeftover = m_presence ? !m_journal : !Presence::isTaken(m_path);
        if (hasLeftover)
            recovery = {changes, journal->damage};
    }
    m_seen = {{sidecar, sidecar},
              *bytes ? hashOf(**bytes) : QByteArray(),
              lines ? hashOf(*lines) : QByteArray(),
              stamp,
              journalStamp,
              hasLeftover,
              std::move(recovery)};
    return {};
}

Result<Sidecar> SidecarFile::load(const Document &document, QList<Problem> *problems)
{
    Result<Sidecar> sidecar = read(problems);
    if (!sidecar && sidecar.error().code == ErrorCode::NotFound)
        return newSidecar(document);
    return sidecar;
}

bool SidecarFile::changedOnDisk()
{
    const Result<FileStamp> stamp = fileStamp(m_path);
    if (!stamp)
        return !m_seen.hash.isEmpty() || stamp.error().code != ErrorCode::NotFound;
    if (*stamp == m_seen.stamp)
        return false;
    FileStamp read;
    const Result<QByteArray> bytes = readFile(m_path, maximumSidecarBytes, &read);
    if (!bytes || hashOf(*bytes) != m_seen.hash)
        return true;
    m_seen.stamp = read;
    return false;
}

Result<bool> SidecarFile::follow()
{
    if (!m_seen.hash.isEmpty()) {
        const Result<FileStamp> stamp = fileStamp(m_path);
        if (!stamp && stamp.error().code == ErrorCode::NotFound)
            return Unexpected(
                {ErrorCode::NotFound,
                 m_path,
                 {},
                 Following::tr(
                     "another program has removed or renamed the file of the annotations"),
                 Following::tr(
                     "they are still here, and are written again with your next change")});
    }
    const Seen before = m_seen;
    Result<void> taken;
    for (auto waited = 0ms;; waited += 20ms) {
        taken = takeFromDisk(nullptr);
        // A program that does not replace the file but writes into it may be at it just now.
        if (taken || taken.error().code != ErrorCode::Syntax || waited >= 500ms)
            break;
        std::this_thread::sleep_for(20ms);
    }
    if (!taken)
        return Unexpected(unreadable(taken.error()));
    if (before.base == before.first || holdsAllOf(m_seen.base, before))
        return true;
    m_seen = before;
    return false;
}

Result<FilePath> SidecarFile::setAside(std::chrono::milliseconds patience)
{
    const Result<FileLock> lock = FileLock::take(m_path, patience);
    if (!lock)
        return lock.unexpected();
    for (int number = 1; number <= mostAside; ++number) {
        const QByteArray name =
            m_path.fileName() + ".damaged" + (number > 1 ? QByteArray::number(number) : "");
        const Result<bool> moved = rename(m_path, name);
        if (!moved)
            return moved.unexpected();
        if (*moved)
            return m_path.sibling(name);
    }
    return Unexpected(fileError(m_path, EEXIST, true));
}

Result<bool> SidecarFile::append(const std::vector<SidecarEdit> &edits, const Codebook &codebook,
                                 const QString &sourceName, std::chrono::milliseconds patience)
{
    if (m_seen.hash.isEmpty())
        return false;
    const Result<void> locked = lock(patience);
    if (!locked)
        return locked.unexpected();
    const auto released = qScopeGuard([this] { m_lock->release(); });
    if (claim() != Tenure::Here || m_seen.hasLeftover)
        return false;
    QByteArray lines;
    for (const SidecarEdit &edit : edits)
        lines += journalLine(edit, codebook, sourceName);
    if (!m_journal) {
        Result<JournalFile> made = JournalFile::create(m_path, journalHead(sourceName));
        if (!made)
            return made.unexpected();
        m_journal = std::move(*made);
    }
    if (!m_journal->isIntact())
        return false;
    if (const Result<void> appended = m_journal->append(lines); !appended)
        return appended.unexpected();
    return true;
}

/// A tag is not to wait for the file of the lock to be opened.
Result<void> SidecarFile::lock(std::chrono::milliseconds patience)
{
    if (m_lock)
        return m_lock->retake(patience);
    Result<FileLock> taken = FileLock::take(m_path, patience);
    if (!taken)
        return taken.unexpected();
    m_lock = std::move(*taken);
    return {};
}

Tenure SidecarFile::claim(QByteArrayView introduction)
{
    if (m_presence)
        return Tenure::Here;
    Result<std::optional<Presence>> presence = Presence::take(m_path);
    if (!presence || !*presence)
        return tenure();
    m_presence = std::move(**presence);
    m_presence->introduce(introduction);
    // The journal of whoever had it before, and did not give it back.
    m_seen.hasLeftover = m_seen.hasLeftover || (!m_journal && !m_seen.journalHash.isEmpty());
    return Tenure::Here;
}

Tenure SidecarFile::tenure() const
{
    if (m_presence)
        return Tenure::Here;
    if (Presence::isOurs(m_path))
        return Tenure::SameProgram;
    return Presence::isTaken(m_path) ? Tenure::Elsewhere : Tenure::Nobody;
}

void SidecarFile::giveBack()
{
    Q_ASSERT(!m_journal);
    m_presence.reset();
    // From now on what stands in the file counts, whoever wrote it.
    m_seen.first = m_seen.base;
}

/// The journal where it is nobody's; ours and those of others are none.
Result<std::optional<QByteArray>> SidecarFile::leftoverNow() const
{
    const bool isOurs = m_journal && m_journal->isInPlace();
    if (isOurs || (!m_presence && Presence::isTaken(m_path)))
        return std::optional<QByteArray>();
    return JournalFile::read(m_path);
}

Result<Sidecar> SidecarFile::save(const Sidecar &sidecar, std::chrono::milliseconds patience)
{
    m_contradictions.clear();
    QByteArray bytes = serialized(sidecar);
    const bool hasJournal = m_journal || JournalFile::stamp(m_path) != FileStamp();
    if (!m_seen.hash.isEmpty() && !hasJournal && hashOf(bytes) == m_seen.hash && !changedOnDisk())
        return sidecar;
    Result<DurableFile> file = DurableFile::lock(m_path, patience);
    if (!file)
        return file.unexpected();
    Result<std::optional<QByteArray>> disk = file->read();
    if (!disk)
        return disk.unexpected();
    const Result<std::optional<QByteArray>> leftover = leftoverNow();
    if (!leftover)
        return leftover.unexpected();
    SidecarSaving saving(*file, m_path, *leftover, sidecar, std::move(bytes), m_seen);
    // What the base has of a journal that is others' is theirs to save: it does not stand there.
    const bool isOtherJournal =
        (*leftover ? hashOf(**leftover) : QByteArray()) != m_seen.journalHash;
    if (*disk && (isOtherJournal || hashOf(**disk) != m_seen.hash)) {
        if (const Result<void> taken = saving.takeInFile(*disk); !taken)
            return Unexpected(unreadable(taken.error()));
    } else if (*leftover && isOtherJournal) {
        if (const Result<void> taken = saving.takeIn(m_seen.base); !taken)
            return taken.unexpected();
    }
    for (const QByteArray &stray : file->strays()) {
        if (const Result<Sidecar> theirs = parseSidecar(stray, m_path))
            saving.addThoseOf(*theirs);
    }
    if (const Result<void> done = saving.run(std::move(*disk)); !done)
        return done.unexpected();
    if (m_journal || *leftover)
        JournalFile::remove(m_path, saving.isJournalDamaged() || !m_seen.recovery.damage.isEmpty());
    m_journal.reset();
    m_lock.reset();
    m_contradictions = saving.contradictions();
    const Result<FileStamp> stamp = fileStamp(m_path);
    m_seen.base = saving.wanted();
    m_seen.first = saving.first();
    m_seen.hash = hashOf(saving.bytes());
    m_seen.journalHash.clear();
    m_seen.stamp = stamp ? *stamp : FileStamp();
    m_seen.journalStamp = FileStamp(); // what others have in one is to be looked at again
    m_seen.hasLeftover = false;
    m_seen.recovery.damage.clear();
    return saving.wanted();
}

bool SidecarFile::hasChanged()
{
    return (!m_journal && JournalFile::stamp(m_path) != m_seen.journalStamp) || changedOnDisk();
}

} // namespace diptych
