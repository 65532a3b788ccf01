// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/filepath.h"

#include <QtCore/QString>

namespace diptych {

enum class ErrorCode {
    NotFound,    ///< no such file
    NotAFile,    ///< a directory, FIFO, device or socket
    NotReadable, ///< permission or an input error
    NotWritable, ///< permission, a full disk, an output error
    TooLarge,    ///< beyond a limit that we set
    Encoding,    ///< bytes that are no text in the encoding asked for
    Unsupported, ///< a format that is known and not read
    Syntax,      ///< a file that is not what its format demands
    OutOfRange,  ///< a span outside the text, empty or reversed
    NoMatch,     ///< a quotation that is not in the text
    Ambiguous,   ///< a quotation that stands in several places
    Conflict,    ///< somebody else changed the same thing
    Busy,        ///< a lock is held by another process
    Cancelled,   ///< the reader or the program asked for an end
    Usage,       ///< a command line that makes no sense
};

/// What went wrong for a reason outside the program. Bugs are assertions, never this.
struct Error
{
    ErrorCode code = ErrorCode::NotFound;
    FilePath file;  ///< empty where no file is concerned
    QString place;  ///< line, offset or field in that file; may be empty
    QString what;   ///< a full clause without final stop, translated
    QString remedy; ///< what to do next; may be empty

    /// "FILE:PLACE: what; what to do": one line, safe for a terminal.
    [[nodiscard]] QString describe() const;
};

} // namespace diptych
