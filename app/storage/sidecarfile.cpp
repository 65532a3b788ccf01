// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sidecarfile.h"

#include "storage/durablefile.h"
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
            return a->id == b.id && a->note == b.note && a->tags == b.tags &&
                   (a->selector == b.selector || !json::member(b.foreign, foreignWhole).isEmpty());
        });
    if (whole)
        return {};
    return Unexpected(
        {ErrorCode::Syntax,
         path,
         {},
         SidecarSaving::tr("these annotations cannot be written so that they read back the same"),
         SidecarSaving::tr("nothing was saved; undo the last change")});
}

QHash<QString, const Annotation *> byId(const Sidecar &sidecar)
{
    QHash<QString, const Annotation *> index;
    index.reserve(sidecar.annotations.size());
    for (const Annotation &annotation : sidecar.annotations)
        index.insert(annotation.id, &annotation);
    return index;
}

bool isSame(const Annotation *a, const Annotation *b)
{
    return a && b ? *a == *b : a == b;
}

/// @p base for a merge with @p theirs, where an annotation that stands in theirs as it stood in
/// @p first has not been touched there: who wrote them had not seen what was saved here since.
Sidecar baseFor(const Sidecar &theirs, const Sidecar &base, const Sidecar &first)
{
    const auto inTheirs = byId(theirs);
    const auto inFirst = byId(first);
    const auto inBase = byId(base);
    const auto untouched = [&](const QString &id) {
        return isSame(inTheirs.value(id), inFirst.value(id));
    };
    Sidecar result = base;
    result.annotations.clear();
    for (const Annotation &annotation : base.annotations) {
        const Annotation *before = inFirst.value(annotation.id);
        if (!untouched(annotation.id))
            result.annotations.append(annotation);
        else if (before)
            result.annotations.append(*before);
    }
    for (const Annotation &annotation : first.annotations) {
        if (!inBase.contains(annotation.id) && untouched(annotation.id))
            result.annotations.append(annotation);
    }
    for (const Tag &tag : base.codebook.tags()) {
        if (!theirs.codebook.find(tag.id) && !first.codebook.find(tag.id))
            result.codebook.remove(tag.id);
    }
    if (theirs.source == first.source)
        result.source = first.source;
    return result;
}

/// The annotations of @p stray that @p sidecar lacks are added to it.
Sidecar withThoseOf(const Sidecar &stray, const Sidecar &sidecar)
{
    Sidecar known = stray;
    const auto present = byId(sidecar);
    known.annotations.removeIf([&present](const Annotation &a) { return !present.contains(a.id); });
    return merged(known, sidecar, stray);
}

} // namespace

SidecarFile::SidecarFile(FilePath source)
    : m_source(std::move(source))
    , m_path(sidecarPath(m_source))
{
}

Result<Sidecar> SidecarFile::load(const Document &document, QList<Problem> *problems)
{
    FileStamp stamp;
    const Result<QByteArray> bytes = readFile(m_path, maximumSidecarBytes, &stamp);
    if (!bytes && bytes.error().code == ErrorCode::NotFound) {
        m_base = m_first = Sidecar();
        m_baseHash.clear();
        m_stamp = FileStamp();
        return newSidecar(document);
    }
    if (!bytes)
        return bytes.unexpected();
    Result<Sidecar> sidecar = parseSidecar(*bytes, m_path, problems);
    if (!sidecar)
        return sidecar.unexpected();
    m_base = m_first = *sidecar;
    m_baseHash = hashOf(*bytes);
    m_stamp = stamp;
    placeIn(*sidecar, document, problems);
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
    Sidecar wanted;
    Sidecar base;
    Sidecar first;
    QByteArray bytes; ///< of wanted

    [[nodiscard]] Result<void> takeIn(const Result<Sidecar> &theirs)
    {
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

Result<Sidecar> SidecarFile::save(const Sidecar &sidecar, std::chrono::milliseconds patience)
{
    QByteArray bytes = serialized(sidecar);
    if (!m_baseHash.isEmpty() && hashOf(bytes) == m_baseHash && !changedOnDisk())
        return sidecar;
    Result<DurableFile> file = DurableFile::lock(m_path, patience);
    if (!file)
        return file.unexpected();
    Result<std::optional<QByteArray>> disk = file->read();
    if (!disk)
        return disk.unexpected();
    Saving saving{*file, m_path, sidecar, m_base, m_first, std::move(bytes)};
    if (*disk && hashOf(**disk) != m_baseHash) {
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
    }
    for (const QByteArray &stray : file->strays()) {
        if (const Result<Sidecar> theirs = parseSidecar(stray, m_path))
            saving.addThoseOf(*theirs);
    }
    if (const Result<void> done = saving.run(std::move(*disk)); !done)
        return done.unexpected();
    m_base = saving.wanted;
    m_first = saving.first;
    m_baseHash = hashOf(saving.bytes);
    const Result<FileStamp> stamp = fileStamp(m_path);
    m_stamp = stamp ? *stamp : FileStamp();
    return std::move(saving.wanted);
}

} // namespace diptych
