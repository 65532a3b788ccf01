// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QtCore/QByteArray>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace diptych {

/// One file on disk under our lock, to be replaced whole so that nobody's bytes are lost: neither
/// by a crash or a power cut at any moment nor by a program that writes it without asking for the
/// lock. What stood in the file when it was replaced comes out and is handed over; only settle()
/// lets go of it. Without settle() the destructor puts back what came out first.
///
/// The lock is an flock on `.NAME.lock` beside the file, which stays there for ever: the kernel
/// frees it with its holder. Temporary files are `.NAME.PID-RANDOM-HASH-HASH.tmp`; lock() removes
/// those that dead programs left. NAME is the file's without ".json". A symbolic link is followed
/// once, when the lock is taken. Hard links to the file keep the old content.
class DurableFile
{
public:
    /// Errors: Busy when @p patience is over, NotFound for a missing folder, NotWritable,
    /// NotAFile for what is no regular file.
    [[nodiscard]] static Result<DurableFile> lock(const FilePath &path,
                                                  std::chrono::milliseconds patience);
    DurableFile(DurableFile &&) noexcept;
    DurableFile &operator=(DurableFile &&) noexcept;
    ~DurableFile();

    /// The content now; none where there is no file.
    [[nodiscard]] Result<std::optional<QByteArray>> read() const;

    /// What replace() found in the place of its bytes.
    struct Displaced
    {
        bool placed = false;             ///< our bytes stand in the file now, synced
        std::optional<QByteArray> bytes; ///< what stood there; none where nothing did
    };
    /// Puts @p bytes in the file's place. Where there was none (@p expected is null) it never
    /// overwrites one that has appeared meanwhile: that is handed over with `placed` false. The
    /// bytes are durable but their name is not before settle().
    [[nodiscard]] Result<Displaced> replace(QByteArrayView bytes,
                                            const std::optional<QByteArray> &expected);
    /// The last replace() failed because there was no room for its bytes: fewer may fit.
    [[nodiscard]] bool lacksRoom() const;

    /// What came out last, read once more: a program may still be writing it.
    [[nodiscard]] Result<QByteArray> readDisplaced() const;

    /// Texts that were in the file, came out, and whose taker died before it looked at them. They
    /// are there until settle().
    [[nodiscard]] std::vector<QByteArray> strays() const;

    /// Makes the exchange durable and lets go of what came out.
    [[nodiscard]] Result<void> settle();

private:
    struct Private;
    explicit DurableFile(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace diptych
