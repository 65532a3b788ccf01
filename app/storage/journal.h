// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/sidecaredit.h"

namespace diptych {

// The text of a journal: JSON, one object a line, each with a checksum of what it says. The first
// names the format, each further one holds an edit: annotations, pins and codebook before and after
// it, as a sidecar has them. An edit that was promised to be safe is a whole line; what stands
// behind the last newline was still being written.

/// The first line. @p sourceName is Sidecar::sourceName.
[[nodiscard]] QByteArray journalHead(const QString &sourceName);
/// The line of one edit. @p codebook names the tags of its annotations.
[[nodiscard]] QByteArray journalLine(const SidecarEdit &edit, const Codebook &codebook,
                                     const QString &sourceName);

/// What a journal tells.
struct Journal
{
    std::vector<SidecarEdit> edits;
    QList<Problem> damage; ///< lines that were lost, by number

    [[nodiscard]] EditSum sum() const;
};

/// Reads the journal of @p sidecar; a last line that is not whole is no damage. Error: Unsupported
/// for the journal of a newer version. Linear.
[[nodiscard]] Result<Journal> parseJournal(QByteArrayView text, const FilePath &path,
                                           const Sidecar &sidecar);

} // namespace diptych
