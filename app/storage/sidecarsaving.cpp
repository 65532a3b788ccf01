// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sidecarsaving.h"

#include "storage/journal.h"
#include "storage/jsonview.h"
#include "storage/sidecarkeys.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <thread>
#include <tuple>
#include <vector>

namespace diptych {

using namespace std::chrono_literals;

namespace {

// A program that writes the file over and over must not hold us for ever.
constexpr int mostRounds = 20;

struct Saving
{
    Q_DECLARE_TR_FUNCTIONS(diptych::SidecarFile)
};

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
         Saving::tr("these annotations cannot be written so that they read back the same"),
         Saving::tr("nothing was saved; undo the last change")});
}

} // namespace

Result<Sidecar> parseWithPatience(const FilePath &path,
                                  const std::function<Result<QByteArray>()> &read)
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

SidecarSaving::SidecarSaving(DurableFile &file, const FilePath &path,
                             const std::optional<QByteArray> &leftover, const Sidecar &wanted,
                             QByteArray bytes, KnownSidecar known)
    : m_file(file)
    , m_path(path)
    , m_leftover(leftover)
    , m_wanted(wanted)
    , m_bytes(std::move(bytes))
    , m_known(std::move(known))
{
}

Result<void> SidecarSaving::takeIn(Result<Sidecar> theirs)
{
    if (theirs && m_leftover) {
        const Result<Journal> journal = parseJournal(*m_leftover, m_path, *theirs);
        if (!journal)
            return journal.unexpected();
        theirs = journal->sum().mergedInto(std::move(*theirs));
        m_isJournalDamaged = !journal->damage.isEmpty();
    }
    if (!theirs)
        return theirs.unexpected();
    m_wanted = mergedOver(m_known, m_wanted, *theirs, &m_contradictions);
    m_known.base = m_known.first = *theirs;
    m_bytes = serialized(m_wanted, m_layout);
    return {};
}

Result<void> SidecarSaving::takeInFile(std::optional<QByteArray> &disk)
{
    return takeIn(parseWithPatience(m_path, [&]() -> Result<QByteArray> {
        Result<std::optional<QByteArray>> now = m_file.read();
        if (!now)
            return now.unexpected();
        disk = *now;
        return now->value_or(QByteArray());
    }));
}

void SidecarSaving::addThoseOf(const Sidecar &stray)
{
    m_wanted = withThoseOf(stray, m_wanted);
    m_bytes = serialized(m_wanted, m_layout);
}

Result<void> SidecarSaving::run(std::optional<QByteArray> expected)
{
    for (int round = 0; round < mostRounds; ++round) {
        if (expected == m_bytes)
            return m_file.settle();
        if (const Result<void> whole = holdsAll(m_bytes, m_wanted, m_path); !whole)
            return whole;
        const QByteArray placed = m_bytes;
        const Result<DurableFile::Displaced> out = m_file.replace(placed, expected);
        if (!out && m_file.lacksRoom() && m_layout == JsonWriter::Layout::Indented) {
            // On a full disk what is saved matters more than how it reads.
            m_layout = JsonWriter::Layout::OneLine;
            m_bytes = serialized(m_wanted, m_layout);
            continue;
        }
        if (!out)
            return out.unexpected();
        if (out->placed && out->bytes == expected)
            return m_file.settle();
        if (out->bytes) {
            const Result<void> taken =
                takeIn(parseWithPatience(m_path, [&]() -> Result<QByteArray> {
                    return out->placed ? m_file.readDisplaced() : Result<QByteArray>(*out->bytes);
                }));
            if (!taken)
                return taken;
        }
        expected = out->placed ? std::optional(placed) : out->bytes;
    }
    return Unexpected({ErrorCode::Busy,
                       m_path,
                       {},
                       Saving::tr("another program writes it over and over"),
                       Saving::tr("close the other program or try again")});
}

} // namespace diptych
