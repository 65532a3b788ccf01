// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The POSIX half of base/file.h; another system brings a file of its own.

#include "base/descriptor_posix.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>

#include <cerrno>
#include <climits>
#include <cstdlib>
#include <cstring>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace diptych {

namespace {

/// Says why a file could not be used.
struct FileWords
{
    Q_DECLARE_TR_FUNCTIONS(diptych::FileWords)
};

Error tooLarge(const FilePath &path, qint64 maxBytes)
{
    return {ErrorCode::TooLarge,
            path,
            {},
            FileWords::tr("the file is larger than the limit of %L1 bytes").arg(maxBytes),
            FileWords::tr("split it into smaller files")};
}

Result<QByteArray> readAll(int fd, const FilePath &path, qint64 maxBytes, qint64 expected)
{
    QByteArray bytes;
    bytes.resizeForOverwrite(qMin(expected + 1, maxBytes + 1));
    qsizetype filled = 0;
    for (;;) {
        if (filled == bytes.size())
            bytes.resizeForOverwrite(qMin(qMax<qsizetype>(bytes.size() * 2, 65536), maxBytes + 1));
        const ssize_t got = ::read(fd, bytes.data() + filled,
                                   size_t(qMin<qsizetype>(bytes.size() - filled, 1 << 30)));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return Unexpected(fileError(path, errno, false));
        if (got == 0)
            break;
        filled += got;
        if (filled > maxBytes)
            return Unexpected(tooLarge(path, maxBytes));
    }
    bytes.truncate(filled);
    return bytes;
}

/// What is written before it takes the place of a file: beside it, under a name made from its own,
/// and locked by the one who writes it. What a killed process left has that name and no lock, so
/// the next to write the same file removes it. Gone at the end of the scope unless renamed.
class TemporaryFile
{
public:
    explicit TemporaryFile(const FilePath &target)
        : m_target(target)
    {
        for (int i = 0; i < mostAtOnce; ++i) {
            m_path = target.sibling(nameFor(target, i));
            if (make() || errno != EEXIST || (removeAbandoned() && make()))
                return;
        }
        errno = EEXIST;
    }
    ~TemporaryFile()
    {
        const int before = errno; // the reason why it was not renamed
        if (m_file.isOpen())
            ::unlink(path());
        errno = before;
    }
    Q_DISABLE_COPY_MOVE(TemporaryFile)

    /// Where false, errno says why.
    [[nodiscard]] bool isOpen() const { return m_file.isOpen(); }
    [[nodiscard]] int fd() const { return m_file.fd(); }

    /// Gives it the name of the target; false with errno set.
    [[nodiscard]] bool rename()
    {
        if (::rename(path(), m_target.native().constData()) != 0)
            return false;
        m_file = Descriptor();
        return true;
    }

private:
    static constexpr int mostAtOnce = 100; ///< processes that write the same file
    static constexpr qsizetype longestName = 240;

    static QByteArray nameFor(const FilePath &target, int number)
    {
        QByteArray name = target.fileName();
        if (name.size() > longestName)
            name = QCryptographicHash::hash(name, QCryptographicHash::Blake2b_160).toHex();
        return ".~" + name + (number > 0 ? '.' + QByteArray::number(number) : QByteArray()) +
               ".tmp";
    }

    [[nodiscard]] const char *path() const { return m_path.native().constData(); }

    // False with errno set, EEXIST where another is at work under that name.
    [[nodiscard]] bool make()
    {
        Descriptor file(::open(path(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666));
        if (!file.isOpen())
            return false;
        if (!lockNow(file.fd(), LOCK_EX) && errno == EWOULDBLOCK) {
            errno = EEXIST; // taken for abandoned before it was locked
            return false;
        }
        struct stat status;
        if (::fstat(file.fd(), &status) == 0 && status.st_nlink == 0) {
            errno = EEXIST;
            return false;
        }
        m_file = std::move(file);
        return true;
    }

    // Only who holds the lock of what has that name may remove it.
    [[nodiscard]] bool removeAbandoned() const
    {
        const Descriptor file(
            ::open(path(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
        struct stat opened;
        struct stat named;
        return file.isOpen() && ::fstat(file.fd(), &opened) == 0 && S_ISREG(opened.st_mode) &&
               lockNow(file.fd(), LOCK_EX) && ::lstat(path(), &named) == 0 &&
               opened.st_dev == named.st_dev && opened.st_ino == named.st_ino &&
               ::unlink(path()) == 0;
    }

    FilePath m_target;
    FilePath m_path;
    Descriptor m_file;
};

} // namespace

FileStamp stampOf(const struct stat &status)
{
    return {status.st_dev, status.st_ino, status.st_size,
            qint64(status.st_mtim.tv_sec) * 1'000'000'000 + status.st_mtim.tv_nsec};
}

bool writeAll(int fd, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t put =
            ::write(fd, bytes.data(), size_t(qMin<qsizetype>(bytes.size(), 1 << 30)));
        if (put < 0 && errno == EINTR)
            continue;
        if (put < 0)
            return false;
        bytes = bytes.sliced(put);
    }
    return true;
}

bool lockNow(int fd, int kind)
{
    int result = -1;
    do {
        result = ::flock(fd, kind | LOCK_NB);
    } while (result != 0 && errno == EINTR);
    return result == 0;
}

FilePath linkTarget(FilePath path)
{
    for (int hops = 0; hops < 40; ++hops) {
        char target[PATH_MAX];
        const ssize_t length = ::readlink(path.native().constData(), target, sizeof target);
        if (length < 0)
            return path;
        const QByteArray to(target, length);
        path = to.startsWith('/') ? FilePath::fromNative(to) : path.sibling(to);
    }
    return path;
}

Result<void> syncFolder(const FilePath &path)
{
    const FilePath folder = path.folder();
    Descriptor handle(::open(folder.native().constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    // Some network file systems refuse fsync on folders with EINVAL: they keep their own order.
    if (!handle.isOpen() || (::fsync(handle.fd()) != 0 && errno != EINVAL))
        return Unexpected(fileError(folder, errno, true));
    return {};
}

Error fileError(const FilePath &path, int number, bool writing)
{
    Error error{writing ? ErrorCode::NotWritable : ErrorCode::NotReadable, path, {}, {}, {}};
    switch (number) {
    case ENOENT:
        error.code = ErrorCode::NotFound;
        error.what = writing ? FileWords::tr("the folder does not exist")
                             : FileWords::tr("there is no such file");
        error.remedy = FileWords::tr("check the name");
        break;
    case ENOTDIR:
        error.code = ErrorCode::NotFound;
        error.what = FileWords::tr("a part of the path is no folder");
        error.remedy = FileWords::tr("check the name");
        break;
    case EACCES:
    case EPERM:
    case EROFS:
        error.what = writing ? FileWords::tr("it cannot be written here")
                             : FileWords::tr("it may not be read");
        error.remedy = FileWords::tr("check the permissions");
        break;
    case ENOSPC:
    case EDQUOT:
        error.what = FileWords::tr("the disk is full");
        error.remedy = FileWords::tr("free some space and try again");
        break;
    case EISDIR:
        error.code = ErrorCode::NotAFile;
        error.what = FileWords::tr("this is a folder");
        error.remedy = FileWords::tr("name a file");
        break;
    case ELOOP:
        error.code = ErrorCode::NotFound;
        error.what = FileWords::tr("the link leads in a circle");
        error.remedy = FileWords::tr("name the file itself");
        break;
    case ENAMETOOLONG:
        error.what = FileWords::tr("the name is too long");
        error.remedy = FileWords::tr("use a shorter name");
        break;
    default:
        error.what = QString::fromLocal8Bit(std::strerror(number));
        break;
    }
    return error;
}

Result<QByteArray> readFile(const FilePath &path, qint64 maxBytes, FileStamp *stamp)
{
    if (path.isEmpty())
        return Unexpected(fileError(path, ENOENT, false));
    // O_NONBLOCK: opening a FIFO without a writer must not wait for one.
    Descriptor file(
        ::open(path.native().constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    if (!file.isOpen())
        return Unexpected(fileError(path, errno == ENXIO ? EISDIR : errno, false));
    return readRegular(file.fd(), path, maxBytes, stamp);
}

Result<QByteArray> readRegular(int fd, const FilePath &path, qint64 maxBytes, FileStamp *stamp)
{
    struct stat status;
    if (::fstat(fd, &status) != 0)
        return Unexpected(fileError(path, errno, false));
    if (!S_ISREG(status.st_mode)) {
        Error error = fileError(path, EISDIR, false);
        if (!S_ISDIR(status.st_mode))
            error.what = FileWords::tr("this is no regular file but a device, pipe or socket");
        return Unexpected(error);
    }
    if (status.st_size > maxBytes)
        return Unexpected(tooLarge(path, maxBytes));
    if (stamp)
        *stamp = stampOf(status);
    return readAll(fd, path, maxBytes, status.st_size);
}

Result<QByteArray> readStandardInput(qint64 maxBytes)
{
    return readAll(STDIN_FILENO, FilePath::fromNative("-"), maxBytes, 65536);
}

Result<FileStamp> fileStamp(const FilePath &path)
{
    struct stat status;
    if (::stat(path.native().constData(), &status) != 0)
        return Unexpected(fileError(path, errno, false));
    return stampOf(status);
}

Result<void> writeFileAtomically(const FilePath &path, QByteArrayView bytes)
{
    const FilePath target = linkTarget(path);
    struct stat old;
    const bool exists = ::stat(target.native().constData(), &old) == 0;
    if (exists && !S_ISREG(old.st_mode)) {
        Error error = fileError(path, EISDIR, true);
        if (!S_ISDIR(old.st_mode))
            error.what = FileWords::tr("this is no regular file but a device, pipe or socket");
        return Unexpected(error);
    }
    TemporaryFile temporary(target);
    if (!temporary.isOpen())
        return Unexpected(fileError(path, errno, true));
    const bool written = (!exists || ::fchmod(temporary.fd(), old.st_mode & 07777) == 0) &&
                         writeAll(temporary.fd(), bytes) && ::fsync(temporary.fd()) == 0 &&
                         temporary.rename();
    if (!written)
        return Unexpected(fileError(path, errno, true));
    return syncFolder(target);
}

} // namespace diptych
