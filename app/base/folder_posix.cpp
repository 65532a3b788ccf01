// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The POSIX half of base/folder.h; another system brings a file of its own.

#include "base/folder.h"

#include "base/descriptor_posix.h"

#include <cerrno>
#include <cstdio>

#include <dirent.h>
#include <fcntl.h>

namespace diptych {

Result<QList<QByteArray>> namesIn(const FilePath &folder)
{
    DIR *listing = ::opendir(folder.native().constData());
    if (!listing)
        return Unexpected(fileError(folder, errno, false));
    QList<QByteArray> names;
    while (const struct dirent *entry = ::readdir(listing)) {
        QByteArray name(entry->d_name);
        if (name != "." && name != "..")
            names.append(std::move(name));
    }
    ::closedir(listing);
    return names;
}

Result<bool> rename(const FilePath &file, const QByteArray &name)
{
    const FilePath target = file.sibling(name);
    const char *from = file.native().constData();
    const char *to = target.native().constData();
    // A second name and then one less: unlike a rename it overwrites nothing.
    if (::link(from, to) != 0) {
        if (errno == EEXIST)
            return false;
        if (errno != EPERM && errno != EOPNOTSUPP && errno != ENOSYS)
            return Unexpected(fileError(file, errno, true));
        // File systems without hard links: looked at just before.
        if (::faccessat(AT_FDCWD, to, F_OK, AT_SYMLINK_NOFOLLOW) == 0)
            return false;
        if (::rename(from, to) != 0)
            return Unexpected(fileError(file, errno, true));
    } else if (::unlink(from) != 0) {
        const Unexpected failure(fileError(file, errno, true));
        ::unlink(to);
        return failure;
    }
    if (const Result<void> synced = syncFolder(target); !synced)
        return synced.unexpected();
    return true;
}

} // namespace diptych
