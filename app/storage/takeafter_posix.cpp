// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/takeafter_posix.h"

#include <QtCore/qbytearray.h>

#include <vector>

#include <sys/stat.h>
#include <unistd.h>
#ifdef Q_OS_LINUX
#include <sys/xattr.h>
#endif

namespace diptych {

namespace {

void copyAttributes(int from, int to)
{
#ifdef Q_OS_LINUX
    std::vector<char> names(65536);
    const ssize_t length = ::flistxattr(from, names.data(), names.size());
    std::vector<char> value(65536);
    for (ssize_t at = 0; at < length;) {
        const char *name = names.data() + at;
        at += ssize_t(qstrlen(name)) + 1;
        // Those are the system's to give.
        if (qstrncmp(name, "security.", 9) == 0 || qstrncmp(name, "trusted.", 8) == 0)
            continue;
        const ssize_t size = ::fgetxattr(from, name, value.data(), value.size());
        if (size >= 0)
            ::fsetxattr(to, name, value.data(), size_t(size), 0);
    }
#else
    Q_UNUSED(from)
    Q_UNUSED(to)
#endif
}

} // namespace

bool takeAfter(int file, int old)
{
    struct stat theirs;
    struct stat ours;
    if (::fstat(old, &theirs) != 0 || ::fstat(file, &ours) != 0)
        return false;
    mode_t mode = theirs.st_mode & 07777;
    const bool sameOwner = ours.st_uid == theirs.st_uid && ours.st_gid == theirs.st_gid;
    if (!sameOwner && ::fchown(file, theirs.st_uid, theirs.st_gid) != 0 &&
        ::fchown(file, uid_t(-1), theirs.st_gid) != 0)
        mode &= ~mode_t(070);
    copyAttributes(old, file);
    return ::fchmod(file, mode) == 0;
}

} // namespace diptych
