// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sidecarfile.h"

#include "storage/durablefile.h"
#include "storage/journal.h"
#include "storage/jsonview.h"
#include "storage/sidecarkeys.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

#include <algorithm>
#include <thread>
#include <tuple>
#include <vector>

namespace diptych {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A program that writes the file over and over must not hold us for ever.
constexpr int mostRounds = 20;

struct SidecarSaving
{
    Q_DECLARE_TR_FUNCTIONS(diptych::SidecarFile)
};

/// Tells two contents of the file apart. Not against forgery: who can write the file needs none. As
/// fast as memory is, which matters at a hundred megabytes.
QByteArray hashOf(QByteArrayView bytes)
{
    QByteArray hash;
    for (const size_t seed : {size_t(0x9e3779b9), size_t(0x85ebca6b)})
        hash += QByteArray::number(qHashBits(bytes.data(), size_t(bytes.size()), seed), 16) + '-';
    return hash + QByteArray::number(bytes.size());
}

/// What is about to be written is read once more: nothing may be lost on the way to the disk.
Result<void> holdsAll(const QByteArray &bytes, const Sidecar &sidecar, const FilePath &path)
{
    const Result<Sidecar> read = parseSidecar(bytes, path);
    if (!read)
        return read.unexpected();
    std::vector<const Annotation *> wanted;
    for (const Annotation &annotation : sidecar.annotations)
        wanted.push_back(&annotation);
    const auto place = [](const Annotation &a) {
        return std::tie(a.selector.range, a.id);
    };
    std::ranges::sort(
        wanted, [&](const Annotation *a, const Annotation *b) { return place(*a) < place(*b); });
    const bool whole =
        std::ranges::equal(wanted, read->annotations, [](const Annotation *a, const Annotation &b) {
            const bool isSamePlace = a->selector == b.selector && a->link == b.link;
            return a->id == b.id && a->note == b.note && a->tags == b.tags &&
                   (isSamePlace || !json::member(b.foreign, foreignWhole).isEmpty());
        });
    if (whole && std::ranges::is_permutation(sidecar.pins, read->pins))
        return {};
    return Unexpected(
        {ErrorCode::Syntax,
         path,
         {},
         SidecarSaving::tr("these annotations cannot be written so that they read back the same"),
         SidecarSaving::tr("nothing was saved; undo the last change")});
}

template <typename Kept> QHash<QString, const Kept *> byId(const QList<Kept> &list)
{
    QHash<QString, const Kept *> index;
    index.reserve(list.size());
    for (const Kept &kept : list)
        index.insert(kept.id, &kept);
    return index;
}

template <typename Kept> bool isSame(const Kept *a, const Kept *b)
{
    return a && b ? *a == *b : a == b;
}

/// What of @p base serves a merge with @p theirs: see baseFor() for sidecars.
template <typename Kept>
QList<Kept> baseFor(const QList<Kept> &theirs, const QList<Kept> &base, const QList<Kept> &first)
{
    const auto inTheirs = byId(theirs);
    const auto inFirst = byId(first);
    const auto inBase = byId(base);
    const auto untouched = [&](const QString &id) {
        return isSame(inTheirs.value(id), inFirst.value(id));
    };
    QList<Kept> result;
    for (const Kept &kept : base) {
        const Kept *before = inFirst.value(kept.id);
        if (!untouched(kept.id))
            result.append(kept);
        else if (before)
            result.append(*before);
    }
    for (const Kept &kept : first) {
        if (!inBase.contains(kept.id) && untouched(kept.id))
            result.append(kept);
    }
    return result;
}

/// @p base for a merge with @p theirs, where an annotation that stands in theirs as it stood in
/// @p first has not been touched there: who wrote them had not seen what was saved here since.
Sidecar baseFor(const Sidecar &theirs, const Sidecar &base, const Sidecar &first)
{
    Sidecar result = base;
    result.annotations = baseFor(theirs.annotations, base.annotations, first.annotations);
    result.pins = baseFor(theirs.pins, base.pins, first.pins);
    for (const Tag &tag : base.codebook.tags()) {
        if (!theirs.codebook.find(tag.id) && !first.codebook.find(tag.id))
            result.codebook.remove(tag.id);
    }
    if (theirs.source == first.source)
        result.source = first.source;
    return result;
}

/// The annotations and pins of @p stray that @p sidecar lacks are added to it.
Sidecar withThoseOf(const Sidecar &stray, const Sidecar &sidecar)
{
    Sidecar known = stray;
    const auto removeUnknown = [](auto &list, const auto &present) {
        list.removeIf([&](const auto &kept) { return !present.contains(kept.id); });
    };
    removeUnknown(known.annotations, byId(sidecar.annotations));
    removeUnknown(known.pins, byId(sidecar.pins));
    return merged(known, sidecar, stray);
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
    FileStamp stamp;
    std::optional<QByteArray> lines;
    const Result<std::optional<QByteArray>> bytes = readBoth(stamp, lines);
    if (!bytes)
        return bytes.unexpected();
    m_base = m_first = Sidecar();
    m_baseHash.clear();
    m_journalHash.clear();
    m_stamp = stamp;
    m_hasLeftover = false;
    m_recovery = {};
    if (!*bytes && !lines)
        return Unexpected(fileError(m_path, ENOENT, false));
    Sidecar sidecar;
    if (*bytes) {
        Result<Sidecar> parsed = parseSidecar(**bytes, m_path, problems);
        if (!parsed)
            return parsed;
        sidecar = std::move(*parsed);
        m_baseHash = hashOf(**bytes);
    } else {
        sidecar.id = newAnnotationId();
        sidecar.label = QString::fromUtf8(m_source.fileName());
        sidecar.sourceName = sourceIri(m_source);
    }
    if (lines) {
        const Result<Journal> journal = parseJournal(*lines, m_path, sidecar);
        if (!journal)
            return journal.unexpected();
        qsizetype changes = 0;
        sidecar = journal->sum().mergedInto(std::move(sidecar), &changes);
        m_journalHash = hashOf(*lines);
        m_hasLeftover = !Presence::isTaken(m_path);
        if (m_hasLeftover)
            m_recovery = {changes, journal->damage};
    }
    m_base = m_first = sidecar;
    return sidecar;
}

Result<Sidecar> SidecarFile::load(const Document &document, QList<Problem> *problems)
{
    Result<Sidecar> sidecar = read(problems);
    if (!sidecar && sidecar.error().code == ErrorCode::NotFound)
        return newSidecar(document);
    return sidecar;
}

bool SidecarFile::changedOnDisk() const
{
    const Result<FileStamp> stamp = fileStamp(m_path);
    if (!stamp.has_value())
        return !m_baseHash.isEmpty();
    if (*stamp == m_stamp)
        return false;
    const Result<QByteArray> bytes = readFile(m_path, maximumSidecarBytes);
    return !bytes || hashOf(*bytes) != m_baseHash;
}

/// One save on its way: what is wanted grows with what others turn out to have written.
struct SidecarFile::Saving
{
    DurableFile &file;
    const FilePath &path;
    const std::optional<QByteArray> &leftover; ///< the journal that goes with what is in the file
    Sidecar wanted;
    Sidecar base;
    Sidecar first;
    QByteArray bytes; ///< of wanted
    bool isJournalDamaged = false;

    [[nodiscard]] Result<void> takeIn(Result<Sidecar> theirs)
    {
        if (theirs && leftover) {
            const Result<Journal> journal = parseJournal(*leftover, path, *theirs);
            if (!journal)
                return journal.unexpected();
            theirs = journal->sum().mergedInto(std::move(*theirs));
            isJournalDamaged = !journal->damage.isEmpty();
        }
        if (!theirs)
            return theirs.unexpected();
        wanted = merged(baseFor(*theirs, base, first), wanted, *theirs);
        base = first = *theirs;
        bytes = serialized(wanted);
        return {};
    }

    void addThoseOf(const Sidecar &stray)
    {
        wanted = withThoseOf(stray, wanted);
        bytes = serialized(wanted);
    }

    /// Parses what @p read gives. A program that does not replace the file but writes into it may
    /// be at it just now.
    template <typename Read> [[nodiscard]] Result<Sidecar> parseWithPatience(const Read &read) const
    {
        for (auto waited = 0ms;; waited += 20ms) {
            const Result<QByteArray> text = read();
            if (!text)
                return text.unexpected();
            Result<Sidecar> sidecar = parseSidecar(*text, path);
            if (sidecar || waited >= 500ms)
                return sidecar;
            std::this_thread::sleep_for(20ms);
        }
    }

    [[nodiscard]] Result<void> run(std::optional<QByteArray> expected)
    {
        for (int round = 0; round < mostRounds; ++round) {
            if (expected == bytes)
                return file.settle();
            if (const Result<void> whole = holdsAll(bytes, wanted, path); !whole)
                return whole;
            const QByteArray placed = bytes;
            const Result<DurableFile::Displaced> out = file.replace(placed, expected);
            if (!out)
                return out.unexpected();
            if (out->placed && out->bytes == expected)
                return file.settle();
            if (out->bytes) {
                const Result<void> taken = takeIn(parseWithPatience([&]() -> Result<QByteArray> {
                    return out->placed ? file.readDisplaced() : Result<QByteArray>(*out->bytes);
                }));
                if (!taken)
                    return taken;
            }
            expected = out->placed ? std::optional(placed) : out->bytes;
        }
        return Unexpected({ErrorCode::Busy,
                           path,
                           {},
                           SidecarSaving::tr("another program writes it over and over"),
                           SidecarSaving::tr("close the other program or try again")});
    }
};

Result<bool> SidecarFile::append(const std::vector<SidecarEdit> &edits, const Codebook &codebook,
                                 const QString &sourceName, std::chrono::milliseconds patience)
{
    if (m_baseHash.isEmpty() || m_hasLeftover)
        return false;
    const Result<FileLock> lock = FileLock::take(m_path, patience);
    if (!lock)
        return lock.unexpected();
    if (!m_presence) {
        Result<std::optional<Presence>> presence = Presence::take(m_path);
        if (!presence || !*presence)
            return false;
        m_presence = std::move(**presence);
    }
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

void SidecarFile::giveBack()
{
    Q_ASSERT(!m_journal);
    m_presence.reset();
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
    QByteArray bytes = serialized(sidecar);
    const bool hasJournal = m_journal || JournalFile::stamp(m_path) != FileStamp();
    if (!m_baseHash.isEmpty() && !hasJournal && hashOf(bytes) == m_baseHash && !changedOnDisk())
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
    Saving saving{*file, m_path, *leftover, sidecar, m_base, m_first, std::move(bytes)};
    // What the base has of a journal that is others' is theirs to save: it does not stand there.
    const bool isOtherJournal = (*leftover ? hashOf(**leftover) : QByteArray()) != m_journalHash;
    if (*disk && (isOtherJournal || hashOf(**disk) != m_baseHash)) {
        const Result<void> taken =
            saving.takeIn(saving.parseWithPatience([&]() -> Result<QByteArray> {
                Result<std::optional<QByteArray>> now = file->read();
                if (!now)
                    return now.unexpected();
                *disk = *now;
                return now->value_or(QByteArray());
            }));
        if (!taken)
            return taken.unexpected();
    } else if (*leftover && isOtherJournal) {
        if (const Result<void> taken = saving.takeIn(m_base); !taken)
            return taken.unexpected();
    }
    for (const QByteArray &stray : file->strays()) {
        if (const Result<Sidecar> theirs = parseSidecar(stray, m_path))
            saving.addThoseOf(*theirs);
    }
    if (const Result<void> done = saving.run(std::move(*disk)); !done)
        return done.unexpected();
    if (m_journal || *leftover)
        JournalFile::remove(m_path, saving.isJournalDamaged || !m_recovery.damage.isEmpty());
    m_recovery.damage.clear();
    m_journal.reset();
    m_hasLeftover = false;
    m_journalHash.clear();
    m_base = saving.wanted;
    m_first = saving.first;
    m_baseHash = hashOf(saving.bytes);
    const Result<FileStamp> stamp = fileStamp(m_path);
    m_stamp = stamp ? *stamp : FileStamp();
    return std::move(saving.wanted);
}

} // namespace diptych
