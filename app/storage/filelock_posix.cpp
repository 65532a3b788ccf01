// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The POSIX half of storage/filelock.h; another system brings a file of its own.

#include "storage/filelock.h"

#include "base/descriptor_posix.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>

#include <algorithm>
#include <cerrno>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

namespace diptych {

namespace {

using namespace std::chrono_literals;

constexpr qsizetype longestName = 255;
// What the names of companions add to the file's, at most.
constexpr qsizetype longestAddition = 60;
constexpr qint64 longestIntroduction = 1000;
constexpr int openFlags = O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK | O_NOCTTY;

struct Locking
{
    Q_DECLARE_TR_FUNCTIONS(diptych::DurableFile)
};

/// Another user's lock file may be for reading only: that is enough.
Descriptor openLockFile(const FilePath &path)
{
    Descriptor file(::open(path.native().constData(), O_RDWR | O_CREAT | openFlags, 0666));
    if (!file.isOpen() && errno == EACCES)
        file = Descriptor(::open(path.native().constData(), O_RDONLY | openFlags));
    return file;
}

/// Whether the open file has not been removed or replaced; costs no look at its folder.
bool hasName(int file)
{
    struct stat open;
    return ::fstat(file, &open) == 0 && open.st_nlink > 0;
}

/// Whether the open file is the one of that name still.
bool isNamed(int file, const FilePath &path)
{
    struct stat open;
    struct stat named;
    return ::fstat(file, &open) == 0 && ::lstat(path.native().constData(), &named) == 0 &&
           open.st_dev == named.st_dev && open.st_ino == named.st_ino;
}

FilePath presencePath(const FilePath &file, Presence::Purpose purpose)
{
    return companionPath(file,
                         purpose == Presence::Purpose::Work ? ".window.lock" : ".wanted.lock");
}

/// The files of the presences that this program has: an flock does not tell who has it.
class OwnFiles
{
public:
    void add(int file)
    {
        change([id = idOf(file)](auto &ids) { ids.push_back(id); });
    }
    void remove(int file)
    {
        change([id = idOf(file)](auto &ids) { std::erase(ids, id); });
    }
    [[nodiscard]] bool contains(int file)
    {
        bool isThere = false;
        change([&, id = idOf(file)](auto &ids) { isThere = std::ranges::count(ids, id) > 0; });
        return isThere;
    }

private:
    using Id = std::pair<dev_t, ino_t>;
    static Id idOf(int file)
    {
        struct stat status{};
        ::fstat(file, &status);
        return {status.st_dev, status.st_ino};
    }
    template <typename Work> void change(Work work)
    {
        const std::scoped_lock lock(m_mutex);
        work(m_ids);
    }
    std::mutex m_mutex;
    std::vector<Id> m_ids;
};

OwnFiles &ownFiles()
{
    static OwnFiles files;
    return files;
}

} // namespace

FilePath companionPath(const FilePath &file, QByteArrayView suffix)
{
    const FilePath target = linkTarget(file);
    const QByteArray name = target.fileName();
    if (name.size() > longestName - longestAddition) {
        const QByteArray hash =
            QCryptographicHash::hash(name, QCryptographicHash::Blake2b_160).toHex().first(12);
        return target.sibling(".~" + hash + ".annotations" + suffix);
    }
    return target.sibling('.' + (name.endsWith(".json") ? name.chopped(5) : name) + suffix);
}

struct FileLock::Private
{
    FilePath guarded;
    FilePath path;
    Descriptor file; ///< closed where the file system has no locks

    [[nodiscard]] Result<void> lock(std::chrono::milliseconds patience);
};

/// Of the open file or, where another one has taken its name, of that one.
Result<void> FileLock::Private::lock(std::chrono::milliseconds patience)
{
    const auto deadline = std::chrono::steady_clock::now() + patience;
    bool isOpenedNow = false;
    for (auto pause = 1ms;;) {
        if (!file.isOpen()) {
            isOpenedNow = true;
            file = openLockFile(path);
        }
        if (!file.isOpen())
            return Unexpected(fileError(path, errno, true));
        if (lockNow(file.fd(), LOCK_EX)) {
            if (isOpenedNow || hasName(file.fd()))
                return {};
            file = Descriptor();
            continue;
        }
        // No locks on this file system: what remains is to look at what comes out.
        if (errno != EWOULDBLOCK) {
            file = Descriptor();
            return {};
        }
        if (std::chrono::steady_clock::now() >= deadline) {
            return Unexpected(
                {ErrorCode::Busy,
                 guarded,
                 {},
                 Locking::tr("another program is saving to it and does not come to an end"),
                 Locking::tr("close the other program or try again")});
        }
        std::this_thread::sleep_for(pause);
        pause = std::min(pause * 2, std::chrono::milliseconds(20));
    }
}

Result<FileLock> FileLock::take(const FilePath &file, std::chrono::milliseconds patience)
{
    auto d = std::make_unique<Private>();
    d->guarded = linkTarget(file);
    d->path = companionPath(d->guarded, ".lock");
    if (const Result<void> locked = d->lock(patience); !locked)
        return locked.unexpected();
    return FileLock(std::move(d));
}

void FileLock::release()
{
    if (d->file.isOpen())
        ::flock(d->file.fd(), LOCK_UN);
}

Result<void> FileLock::retake(std::chrono::milliseconds patience)
{
    return d->lock(patience);
}

FileLock::FileLock(std::unique_ptr<Private> d_)
    : d(std::move(d_))
{
}

FileLock::FileLock(FileLock &&) noexcept = default;
FileLock &FileLock::operator=(FileLock &&) noexcept = default;
FileLock::~FileLock() = default;

bool FileLock::isExclusive() const
{
    return d->file.isOpen();
}

struct Presence::Private
{
    FilePath path;
    Descriptor file;

    // While the lock is held nobody else's file can be of this name.
    ~Private()
    {
        if (!file.isOpen())
            return;
        ownFiles().remove(file.fd());
        if (isNamed(file.fd(), path))
            ::unlink(path.native().constData());
    }
};

Result<std::optional<Presence>> Presence::take(const FilePath &file, Purpose purpose)
{
    auto d = std::make_unique<Private>();
    d->path = presencePath(file, purpose);
    // Who asks whether it is taken holds it for a moment; who gives it back removes the file.
    for (int tries = 0; tries < 50; ++tries) {
        Descriptor opened = openLockFile(d->path);
        if (!opened.isOpen())
            return Unexpected(fileError(d->path, errno, true));
        if (lockNow(opened.fd(), LOCK_EX)) {
            if (!isNamed(opened.fd(), d->path))
                continue;
            d->file = std::move(opened);
            ownFiles().add(d->file.fd());
            return std::optional(Presence(std::move(d)));
        }
        if (errno != EWOULDBLOCK) {
            return Unexpected({ErrorCode::Unsupported,
                               d->path,
                               {},
                               Locking::tr("this file system knows no locks"),
                               {}});
        }
        std::this_thread::sleep_for(1ms);
    }
    return std::optional<Presence>();
}

bool Presence::isTaken(const FilePath &file, Purpose purpose)
{
    const Descriptor opened(
        ::open(presencePath(file, purpose).native().constData(), O_RDONLY | openFlags));
    return opened.isOpen() && !lockNow(opened.fd(), LOCK_SH) && errno == EWOULDBLOCK;
}

bool Presence::isOurs(const FilePath &file, Purpose purpose)
{
    const Descriptor opened(
        ::open(presencePath(file, purpose).native().constData(), O_RDONLY | openFlags));
    return opened.isOpen() && ownFiles().contains(opened.fd());
}

void Presence::introduce(QByteArrayView words) const
{
    const QByteArrayView most = words.first(std::min<qsizetype>(words.size(), longestIntroduction));
    [[maybe_unused]] const bool isWritten = ::ftruncate(d->file.fd(), 0) == 0 &&
                                            ::lseek(d->file.fd(), 0, SEEK_SET) == 0 &&
                                            writeAll(d->file.fd(), most);
}

QByteArray Presence::introduction(const FilePath &file)
{
    Result<QByteArray> words = readFile(presencePath(file, Purpose::Work), longestIntroduction);
    return words ? std::move(*words) : QByteArray();
}

Presence::Presence(std::unique_ptr<Private> d_)
    : d(std::move(d_))
{
}

Presence::Presence(Presence &&) noexcept = default;
Presence &Presence::operator=(Presence &&) noexcept = default;
Presence::~Presence() = default;

} // namespace diptych
