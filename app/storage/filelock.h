// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QtCore/QByteArray>

#include <chrono>
#include <memory>
#include <optional>

namespace diptych {

/// Our file beside @p file, links followed: `.NAME` and @p suffix (".lock"). NAME is the file's
/// without ".json"; one too long for that is named by its hash.
[[nodiscard]] FilePath companionPath(const FilePath &file, QByteArrayView suffix);

/// The right to write a file, among programs that ask for it: an flock on its companion ".lock",
/// which stays there for ever. The kernel frees it with its holder. On file systems without locks
/// it is granted to everyone: isExclusive() is false then.
class FileLock
{
public:
    /// Errors: Busy when @p patience is over, NotFound for a missing folder, NotWritable.
    [[nodiscard]] static Result<FileLock> take(const FilePath &file,
                                               std::chrono::milliseconds patience);
    FileLock(FileLock &&) noexcept;
    FileLock &operator=(FileLock &&) noexcept;
    ~FileLock();

    [[nodiscard]] bool isExclusive() const;

private:
    struct Private;
    explicit FileLock(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// That somebody works on a file for a longer time: an flock on its companion ".window.lock", which
/// is there as long. Holding it gives the right to keep a journal beside the file.
class Presence
{
public:
    /// None where another has it. Errors as of FileLock, and Unsupported on file systems without
    /// locks.
    [[nodiscard]] static Result<std::optional<Presence>> take(const FilePath &file);
    /// Whether anybody has it, also this program. False where that cannot be told.
    [[nodiscard]] static bool isTaken(const FilePath &file);
    Presence(Presence &&) noexcept;
    Presence &operator=(Presence &&) noexcept;
    ~Presence();

private:
    struct Private;
    explicit Presence(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace diptych
