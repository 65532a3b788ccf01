// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

namespace diptych {

/// Tells whether a file is still the one that was read.
struct FileStamp
{
    quint64 device = 0;
    quint64 inode = 0;
    qint64 size = -1; ///< bytes; -1: there was no file
    qint64 modifiedNs = 0;

    friend bool operator==(const FileStamp &, const FileStamp &) = default;
};

/// The bytes of a regular file of at most @p maxBytes. Never blocks on a FIFO and never reads a
/// device: those, directories and sockets are NotAFile at once. "-" is no special name here.
[[nodiscard]] Result<QByteArray> readFile(const FilePath &path, qint64 maxBytes,
                                          FileStamp *stamp = nullptr);

/// Standard input to its end, at most @p maxBytes.
[[nodiscard]] Result<QByteArray> readStandardInput(qint64 maxBytes);

[[nodiscard]] Result<FileStamp> fileStamp(const FilePath &path);

/// Puts @p bytes where @p path is, whole or not at all: a temporary file in the same folder, fsync,
/// rename, fsync of the folder. Follows links, keeps the mode of what was there. The temporary file
/// that a killed process left is removed when the same file is written again.
[[nodiscard]] Result<void> writeFileAtomically(const FilePath &path, QByteArrayView bytes);

/// The Error for a failed system call on @p path; @p number is its errno.
[[nodiscard]] Error fileError(const FilePath &path, int number, bool writing);

} // namespace diptych
