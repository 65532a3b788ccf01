// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/file.h"

#include <utility>

#include <sys/stat.h>
#include <unistd.h>

namespace diptych {

// For the POSIX files of base and storage alone.

/// Owns a file descriptor; closes it at the end of the scope.
class Descriptor
{
public:
    explicit Descriptor(int fd = -1)
        : m_fd(fd)
    {
    }
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Descriptor(Descriptor &&other) noexcept
        : m_fd(std::exchange(other.m_fd, -1))
    {
    }
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        std::swap(m_fd, other.m_fd);
        return *this;
    }
    Q_DISABLE_COPY(Descriptor)

    [[nodiscard]] int fd() const { return m_fd; }
    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }
    /// Closes now; false where the system reports a late write error.
    [[nodiscard]] bool close() { return ::close(std::exchange(m_fd, -1)) == 0; }

private:
    int m_fd;
};

[[nodiscard]] FileStamp stampOf(const struct stat &status);
/// As readFile(), of an open file named @p path.
[[nodiscard]] Result<QByteArray> readRegular(int fd, const FilePath &path, qint64 maxBytes,
                                             FileStamp *stamp = nullptr);
/// False with errno set where not all of it could be written.
[[nodiscard]] bool writeAll(int fd, QByteArrayView bytes);
/// flock() of @p kind without waiting; false with errno set.
[[nodiscard]] bool lockNow(int fd, int kind);
/// Where writing to @p path really goes: links followed, also one that dangles.
[[nodiscard]] FilePath linkTarget(FilePath path);
/// Makes the names in the folder of @p path durable.
[[nodiscard]] Result<void> syncFolder(const FilePath &path);

} // namespace diptych
