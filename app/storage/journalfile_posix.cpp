// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The POSIX half of storage/journalfile.h; another system brings a file of its own.

#include "storage/journalfile.h"

#include "base/descriptor_posix.h"
#include "storage/filelock.h"
#include "storage/sidecar.h"
#include "storage/takeafter_posix.h"

#include <cerrno>
#include <cstdio>
#include <optional>

#include <fcntl.h>
#include <sys/stat.h>

namespace diptych {

namespace {

constexpr int openFlags = O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK | O_NOCTTY;

FilePath journalPath(const FilePath &sidecar)
{
    return companionPath(sidecar, ".journal");
}

} // namespace

struct JournalFile::Private
{
    FilePath path;
    Descriptor file;
    qint64 size = 0;
    bool failed = false;
    struct stat made{}; ///< while it is open, no other file is of this device and number

    /// The state of the file of that name, where it is this one.
    [[nodiscard]] std::optional<struct stat> named() const
    {
        struct stat status;
        if (::lstat(path.native().constData(), &status) != 0 || status.st_dev != made.st_dev ||
            status.st_ino != made.st_ino)
            return std::nullopt;
        return status;
    }
    /// Writes behind what is there, durably; false with errno set.
    [[nodiscard]] bool put(QByteArrayView bytes)
    {
        if (writeAll(file.fd(), bytes) && ::fdatasync(file.fd()) == 0) {
            size += bytes.size();
            return true;
        }
        const int number = errno;
        failed = true;
        // For whoever reads it next: what was never promised is not to be there by halves. That it
        // may fail as well changes nothing.
        [[maybe_unused]] const int cut = ::ftruncate(file.fd(), size);
        errno = number;
        return false;
    }
};

Result<JournalFile> JournalFile::create(const FilePath &sidecar, QByteArrayView head)
{
    auto d = std::make_unique<Private>();
    d->path = journalPath(sidecar);
    const char *path = d->path.native().constData();
    d->file = Descriptor(::open(path, O_WRONLY | O_CREAT | O_EXCL | O_APPEND | openFlags, 0600));
    if (!d->file.isOpen())
        return Unexpected(fileError(d->path, errno, true));
    const Descriptor like(::open(linkTarget(sidecar).native().constData(), O_RDONLY | openFlags));
    const auto failed = [&] {
        const Unexpected failure(fileError(d->path, errno, true));
        ::unlink(path);
        return failure;
    };
    if (::fstat(d->file.fd(), &d->made) != 0 || !like.isOpen() ||
        !takeAfter(d->file.fd(), like.fd()) || !d->put(head))
        return failed();
    if (const Result<void> synced = syncFolder(d->path); !synced) {
        ::unlink(path);
        return synced.unexpected();
    }
    return JournalFile(std::move(d));
}

JournalFile::JournalFile(std::unique_ptr<Private> d_)
    : d(std::move(d_))
{
}

JournalFile::JournalFile(JournalFile &&) noexcept = default;
JournalFile &JournalFile::operator=(JournalFile &&) noexcept = default;
JournalFile::~JournalFile() = default;

Result<void> JournalFile::append(QByteArrayView lines)
{
    if (!d->put(lines))
        return Unexpected(fileError(d->path, errno, true));
    return {};
}

qint64 JournalFile::size() const
{
    return d->size;
}

bool JournalFile::isInPlace() const
{
    return d->named().has_value();
}

bool JournalFile::isIntact() const
{
    const std::optional<struct stat> now = d->named();
    return !d->failed && now && now->st_size == d->size;
}

Result<std::optional<QByteArray>> JournalFile::read(const FilePath &sidecar)
{
    const FilePath path = journalPath(sidecar);
    Result<QByteArray> bytes = readFile(path, maximumSidecarBytes);
    if (bytes)
        return std::optional(std::move(*bytes));
    if (bytes.error().code == ErrorCode::NotFound)
        return std::optional<QByteArray>();
    return bytes.unexpected();
}

FileStamp JournalFile::stamp(const FilePath &sidecar)
{
    const Result<FileStamp> stamp = fileStamp(journalPath(sidecar));
    return stamp ? *stamp : FileStamp();
}

void JournalFile::remove(const FilePath &sidecar, bool damaged)
{
    const FilePath path = journalPath(sidecar);
    if (damaged)
        ::rename(path.native().constData(), QByteArray(path.native() + ".damaged").constData());
    else
        ::unlink(path.native().constData());
}

} // namespace diptych
