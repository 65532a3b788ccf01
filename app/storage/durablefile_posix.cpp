// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The POSIX half of storage/durablefile.h; another system brings a file of its own.

#include "storage/durablefile.h"

#include "base/descriptor_posix.h"
#include "storage/filelock.h"
#include "storage/sidecar.h"
#include "storage/takeafter_posix.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QRandomGenerator>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <ctime>
#include <vector>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

namespace diptych {

namespace {

constexpr qsizetype longestName = 255;

/// Enough of a hash to tell the few texts apart that one file may hold within a moment.
QByteArray fingerprint(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_160).toHex().first(12);
}

/// Exchanges two files; false with errno set. ENOSYS where the system has no such call.
bool exchangePaths(const QByteArray &a, const QByteArray &b)
{
#ifdef RENAME_EXCHANGE
    return ::renameat2(AT_FDCWD, a.constData(), AT_FDCWD, b.constData(), RENAME_EXCHANGE) == 0;
#else
    Q_UNUSED(a)
    Q_UNUSED(b)
    errno = ENOSYS;
    return false;
#endif
}

bool isUnsupported(int number)
{
    return number == EINVAL || number == ENOSYS || number == EOPNOTSUPP || number == ENOTTY;
}

/// True where the process that named itself in a temporary file may still be at work on it.
bool mayBeAlive(const QByteArray &pidText, const struct stat &status)
{
    bool ok = false;
    const pid_t pid = pid_t(pidText.toLongLong(&ok));
    // A number is given to another process some day; nobody saves for an hour.
    return ok && pid > 0 && pid != ::getpid() && (::kill(pid, 0) == 0 || errno == EPERM) &&
           std::time(nullptr) - status.st_ctime < 3600;
}

} // namespace

struct DurableFile::Private
{
    FilePath path; ///< links resolved
    QByteArray name;
    QByteArray stem;
    QByteArray prefix; ///< of a name, to make its path
    Descriptor folder; ///< open to be synced
    std::optional<FileLock> lock;
    /// Temporary names that hold what came out, in the order it did.
    std::vector<QByteArray> displaced;
    std::vector<QByteArray> strays;
    std::optional<FileStamp> lastPlaced; ///< of the file that we put in place last
    bool lacksRoom = false;

    [[nodiscard]] Unexpected failure(bool writing = true) const
    {
        return Unexpected(fileError(path, errno, writing));
    }
    [[nodiscard]] Result<std::optional<QByteArray>> read(const QByteArray &file) const;
    [[nodiscard]] Result<QByteArray> writeTemporary(QByteArrayView bytes,
                                                    const QByteArray &expected);
    [[nodiscard]] bool fill(int file, QByteArrayView bytes);
    [[nodiscard]] std::optional<FileStamp> stampOf(const QByteArray &file) const;
    void sweep();
    void putBack();
    /// By whole paths, not by names in an open folder: a tracer must see what is saved where.
    [[nodiscard]] QByteArray at(const QByteArray &file) const { return prefix + file; }
    void unlink(const QByteArray &file) { ::unlink(at(file).constData()); }
    [[nodiscard]] bool exists(const QByteArray &file) const
    {
        return ::faccessat(AT_FDCWD, at(file).constData(), F_OK, AT_SYMLINK_NOFOLLOW) == 0;
    }
    bool exchange(const QByteArray &a, const QByteArray &b) const
    {
        return exchangePaths(at(a), at(b));
    }
};

Result<std::optional<QByteArray>> DurableFile::Private::read(const QByteArray &file) const
{
    const Descriptor open(
        ::open(at(file).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    if (!open.isOpen()) {
        if (errno == ENOENT)
            return std::optional<QByteArray>();
        return failure(false);
    }
    Result<QByteArray> bytes = readRegular(open.fd(), path, maximumSidecarBytes);
    if (!bytes)
        return bytes.unexpected();
    return std::optional(std::move(*bytes));
}

bool DurableFile::Private::fill(int file, QByteArrayView bytes)
{
    const Descriptor old(
        ::open(at(name).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    if (old.isOpen() ? !takeAfter(file, old.fd()) : errno != ENOENT)
        return false;
    if (!writeAll(file, bytes)) {
        lacksRoom = errno == ENOSPC || errno == EDQUOT || errno == EFBIG;
        return false;
    }
    // A failed fsync is never tried again: the pages are dropped and the second would succeed.
    return ::fsync(file) == 0;
}

Result<QByteArray> DurableFile::Private::writeTemporary(QByteArrayView bytes,
                                                        const QByteArray &expected)
{
    const QByteArray temporary = stem + '.' + QByteArray::number(::getpid()) + '-' +
                                 QByteArray::number(QRandomGenerator::system()->generate(), 36) +
                                 '-' + fingerprint(bytes) + '-' + fingerprint(expected) + ".tmp";
    // Nobody else's until it has the mode of what it replaces; a new file is as the umask wants it.
    const bool replaces = exists(name);
    Descriptor file(::open(at(temporary).constData(),
                           O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
                           replaces ? 0600 : 0666));
    if (!file.isOpen())
        return failure();
    if (!fill(file.fd(), bytes) || !file.close()) {
        const Unexpected failed = failure();
        unlink(temporary);
        return failed;
    }
    return temporary;
}

void DurableFile::Private::sweep()
{
    // Not QDir: a name that is not UTF-8 hides those after it.
    const int listed = ::openat(folder.fd(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR *listing = listed >= 0 ? ::fdopendir(listed) : nullptr;
    if (!listing) {
        if (listed >= 0)
            ::close(listed);
        return;
    }
    const QByteArray start = stem + '.';
    std::vector<QByteArray> found;
    while (const struct dirent *entry = ::readdir(listing)) {
        const QByteArray file(entry->d_name);
        if (file.startsWith(start) && file.endsWith(".tmp"))
            found.push_back(file);
    }
    ::closedir(listing);
    for (const QByteArray &file : found) {
        const QByteArray inner = file.sliced(start.size()).chopped(4);
        const QList<QByteArray> parts = inner.split('-');
        struct stat status;
        if (parts.size() != 4 || ::lstat(at(file).constData(), &status) != 0 ||
            !S_ISREG(status.st_mode) || mayBeAlive(parts[0], status))
            continue;
        const Result<std::optional<QByteArray>> bytes = read(file);
        // Its own text, whole or not, was never the file's; what it was to replace has been
        // replaced. Anything else came out of the file and nobody took it up.
        const bool known = bytes && *bytes &&
                           (fingerprint(**bytes) == parts[2] || fingerprint(**bytes) == parts[3]);
        if (known)
            unlink(file);
        else if (bytes && *bytes)
            strays.push_back(file);
    }
}

void DurableFile::Private::putBack()
{
    if (displaced.empty())
        return;
    const QByteArray &last = displaced.back();
    if (!exchange(last, name))
        return;
    // No descriptor may be left to open it with.
    if (lastPlaced && stampOf(last) == lastPlaced)
        unlink(last);
    else // somebody wrote once more: that is newer than what we wanted to put back
        exchange(last, name);
}

std::optional<FileStamp> DurableFile::Private::stampOf(const QByteArray &file) const
{
    struct stat status;
    if (::lstat(at(file).constData(), &status) != 0)
        return std::nullopt;
    return diptych::stampOf(status);
}

DurableFile::DurableFile(std::unique_ptr<Private> d_)
    : d(std::move(d_))
{
}

DurableFile::DurableFile(DurableFile &&) noexcept = default;
DurableFile &DurableFile::operator=(DurableFile &&) noexcept = default;

DurableFile::~DurableFile()
{
    if (d)
        d->putBack();
}

Result<DurableFile> DurableFile::lock(const FilePath &path, std::chrono::milliseconds patience)
{
    auto d = std::make_unique<Private>();
    d->path = linkTarget(path);
    d->name = d->path.fileName();
    d->stem = companionPath(d->path, {}).fileName();
    if (d->name.size() > longestName)
        return Unexpected(fileError(path, ENAMETOOLONG, true));
    d->prefix = d->path.native().chopped(d->name.size());
    d->folder = Descriptor(
        ::open(d->path.folder().native().constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!d->folder.isOpen())
        return Unexpected(fileError(path, errno, true));
    struct stat status;
    if (::lstat(d->at(d->name).constData(), &status) == 0) {
        if (!S_ISREG(status.st_mode))
            return Unexpected(fileError(path, S_ISLNK(status.st_mode) ? ELOOP : EISDIR, true));
        if (::faccessat(AT_FDCWD, d->at(d->name).constData(), W_OK, AT_EACCESS) != 0)
            return Unexpected(fileError(path, errno, true));
    }
    Result<FileLock> lock = FileLock::take(d->path, patience);
    if (!lock)
        return lock.unexpected();
    d->lock = std::move(*lock);
    if (d->lock->isExclusive())
        d->sweep();
    return DurableFile(std::move(d));
}

Result<std::optional<QByteArray>> DurableFile::read() const
{
    return d->read(d->name);
}

Result<DurableFile::Displaced> DurableFile::replace(QByteArrayView bytes,
                                                    const std::optional<QByteArray> &expected)
{
    d->lacksRoom = false;
    const Result<QByteArray> temporary = d->writeTemporary(bytes, expected.value_or(QByteArray()));
    if (!temporary)
        return temporary.unexpected();
    const QByteArray path = d->at(d->name);
    const QByteArray temporaryPath = d->at(*temporary);
    const auto failed = [this, &temporary] {
        const Unexpected failure = d->failure();
        d->unlink(*temporary);
        return failure;
    };
    if (!expected) {
        const bool linked = ::link(temporaryPath.constData(), path.constData()) == 0;
        const int number = errno;
        if (!linked && number == EEXIST) {
            d->unlink(*temporary);
            Result<std::optional<QByteArray>> there = d->read(d->name);
            if (!there)
                return there.unexpected();
            return Displaced{false, std::move(*there)};
        }
        if (!linked && number != EPERM && !isUnsupported(number))
            return failed();
        // File systems without hard links: nothing is overwritten in the moment between.
        if (!linked && d->exists(d->name)) {
            errno = EEXIST;
            return failed();
        }
        if (!linked && ::rename(temporaryPath.constData(), path.constData()) != 0)
            return failed();
        if (linked)
            d->unlink(*temporary);
        return Displaced{true, std::nullopt};
    }
    const std::optional<FileStamp> ours = d->stampOf(*temporary);
    if (d->exchange(*temporary, d->name)) {
        d->displaced.push_back(*temporary);
        d->lastPlaced = ours;
        Result<std::optional<QByteArray>> out = d->read(*temporary);
        if (!out)
            return out.unexpected();
        return Displaced{true, std::move(*out)};
    }
    const int number = errno;
    Result<std::optional<QByteArray>> there = d->read(d->name);
    errno = number;
    if (!isUnsupported(number) && number != ENOENT)
        return failed();
    if (!there || *there != expected) {
        d->unlink(*temporary);
        if (!there)
            return there.unexpected();
        return Displaced{false, std::move(*there)};
    }
    // No exchange on this file system; the file was looked at just now.
    if (::rename(temporaryPath.constData(), path.constData()) != 0)
        return failed();
    return Displaced{true, std::move(*there)};
}

bool DurableFile::lacksRoom() const
{
    return d->lacksRoom;
}

Result<QByteArray> DurableFile::readDisplaced() const
{
    Result<std::optional<QByteArray>> bytes = d->read(d->displaced.back());
    if (!bytes)
        return bytes.unexpected();
    return std::move(*bytes).value_or(QByteArray());
}

std::vector<QByteArray> DurableFile::strays() const
{
    std::vector<QByteArray> found;
    for (const QByteArray &file : d->strays) {
        Result<std::optional<QByteArray>> bytes = d->read(file);
        if (bytes && *bytes)
            found.push_back(**bytes);
    }
    return found;
}

Result<void> DurableFile::settle()
{
    for (const QByteArray &file : std::exchange(d->displaced, {}))
        d->unlink(file);
    for (const QByteArray &file : std::exchange(d->strays, {}))
        d->unlink(file);
    if (::fsync(d->folder.fd()) != 0 && errno != EINVAL)
        return d->failure();
    return {};
}

} // namespace diptych
