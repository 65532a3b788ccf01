// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/file.h"

#include <QtCore/QByteArray>

#include <memory>
#include <optional>

namespace diptych {

/// The journal beside a sidecar, `.NAME.journal`, as it grows: whoever has the Presence makes it
/// and appends to it, under the FileLock each time. What this does not know is what the lines say.
class JournalFile
{
public:
    /// Makes it with the mode of the sidecar, which must be there, and @p head in it. Error: Exists
    /// where there is one already, and those of writing a file.
    [[nodiscard]] static Result<JournalFile> create(const FilePath &sidecar, QByteArrayView head);
    JournalFile(JournalFile &&) noexcept;
    JournalFile &operator=(JournalFile &&) noexcept;
    ~JournalFile();

    /// Returns when the bytes are on the disk. After an error none of them counts, and the journal
    /// takes no more: what the disk holds of it is not known for certain.
    [[nodiscard]] Result<void> append(QByteArrayView lines);
    [[nodiscard]] qint64 size() const;
    /// Whether the file of that name is the one that is written here.
    [[nodiscard]] bool isInPlace() const;
    /// The same, and nobody wrote into it nor did an append() fail.
    [[nodiscard]] bool isIntact() const;

    /// The journal of a sidecar as it is on disk, anybody's; none where there is none.
    [[nodiscard]] static Result<std::optional<QByteArray>> read(const FilePath &sidecar);
    /// Changes with each line and when it comes or goes.
    [[nodiscard]] static FileStamp stamp(const FilePath &sidecar);
    /// Removes it when the sidecar holds all of it. A @p damaged one is put aside, as
    /// `.NAME.journal.damaged`.
    static void remove(const FilePath &sidecar, bool damaged = false);

private:
    struct Private;
    explicit JournalFile(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace diptych
