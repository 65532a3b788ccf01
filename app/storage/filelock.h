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

    /// Gives the right back and keeps the file open, so that retake() costs little.
    void release();
    /// As take(), of the same file.
    [[nodiscard]] Result<void> retake(std::chrono::milliseconds patience);

private:
    struct Private;
    explicit FileLock(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// Who has the Presence of a file, as one program sees it that wants it.
enum class Tenure {
    Here,        ///< whoever asks
    SameProgram, ///< another part of this program
    Elsewhere,   ///< another program
    Nobody,      ///< nobody, and it cannot be taken: a folder that is for reading, no locks
};

/// That somebody works on a file for a longer time: an flock on its companion ".window.lock", which
/// is there as long. Holding it gives the right to keep a journal beside the file and, by the
/// custom of windows, to edit. Who wants to take over from the holder has a second one, of
/// ".wanted.lock". The kernel frees both with their holder: what a dead one leaves hinders nobody.
class Presence
{
public:
    enum class Purpose { Work, TakeOver };

    /// None where another has it. Errors as of FileLock, and Unsupported on file systems without
    /// locks.
    [[nodiscard]] static Result<std::optional<Presence>> take(const FilePath &file,
                                                              Purpose purpose = Purpose::Work);
    /// Whether anybody has it, also this program. False where that cannot be told.
    [[nodiscard]] static bool isTaken(const FilePath &file, Purpose purpose = Purpose::Work);
    /// Whether this very program has it.
    [[nodiscard]] static bool isOurs(const FilePath &file, Purpose purpose = Purpose::Work);
    Presence(Presence &&) noexcept;
    Presence &operator=(Presence &&) noexcept;
    ~Presence();

    /// Leaves a few words for those who find it taken. Where that fails they do without.
    void introduce(QByteArrayView words) const;
    /// The words of whoever has it or had it last, at most a thousand bytes; anybody may have
    /// written them.
    [[nodiscard]] static QByteArray introduction(const FilePath &file);

private:
    struct Private;
    explicit Presence(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace diptych
