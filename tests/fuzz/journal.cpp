// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Any journal can be read or is refused with a reason; its edits made twice are the same as once,
// and what they lead to can be saved. A journal of ours is read whole, also with its end torn off.

#include "fuzz/fuzz.h"

#include "storage/journal.h"

#include <QtCore/QCryptographicHash>

namespace diptych::fuzz {

namespace {

/// The lines of @p text with the checksum that they would have: no change of them finds it by
/// chance.
QByteArray summed(QByteArrayView text)
{
    QByteArray lines;
    for (const QByteArray &line : text.toByteArray().split('\n')) {
        const QByteArray rest = line.mid(1);
        const QByteArray sum = QCryptographicHash::hash(rest, QCryptographicHash::Blake2b_160);
        lines += "{\"sum\":\"" + sum.toHex().first(16) + "\"," + rest + '\n';
    }
    return lines;
}

void checkOwn(const Sidecar &sidecar, const FilePath &path)
{
    QByteArray lines = journalHead(sidecar.sourceName);
    std::size_t count = 0;
    for (const Annotation &annotation : sidecar.annotations) {
        const SidecarEdit edit{{{std::nullopt, annotation}}, {}};
        lines += journalLine(edit, sidecar.codebook, sidecar.sourceName);
        ++count;
    }
    const Result<Journal> journal = parseJournal(lines, path, sidecar);
    require(journal && journal->damage.isEmpty(), "a journal of ours is not damaged");
    require(journal->edits.size() == count, "each line is an edit");
    if (count == 0)
        return;
    lines.chop(1 + lines.size() / 7 % 5);
    const Result<Journal> torn = parseJournal(lines, path, sidecar);
    require(torn && torn->edits.size() == count - 1, "a torn end costs its own line only");
}

} // namespace

void run(QByteArrayView input)
{
    const FilePath path = FilePath::fromNative("text.txt.annotations.json");
    const auto [text, sidecarText] = halves(input);
    const Result<Sidecar> read = parseSidecar(sidecarText, path);
    const Sidecar sidecar = read ? *read : Sidecar();
    require(parseJournal(text, path, sidecar).has_value() || !text.isEmpty(),
            "nothing is no error");
    const Result<Journal> journal = parseJournal(summed(text), path, sidecar);
    if (journal) {
        const EditSum sum = journal->sum();
        const Sidecar once = sum.mergedInto(sidecar);
        require(sum.mergedInto(once) == once, "edits made twice are the same as once");
        require(parseSidecar(serialized(once), path).has_value(), "what they lead to can be saved");
    }
    checkOwn(sidecar, path);
}

} // namespace diptych::fuzz
