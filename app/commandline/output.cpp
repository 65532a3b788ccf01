// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline/output.h"

#include "commandline/commandlinewords.h"

#include "base/file.h"
#include "base/text.h"

#include <cerrno>
#include <cstdio>

namespace diptych {

Result<void> writeOutput(const Arguments &arguments, QByteArrayView bytes)
{
    const std::optional<QByteArray> name = arguments.value("output");
    if (name && *name != "-")
        return writeFileAtomically(FilePath::fromNative(*name), bytes);
    const bool written = bytes.isEmpty() || std::fwrite(bytes.data(), 1, size_t(bytes.size()),
                                                        stdout) == size_t(bytes.size());
    if (!written || std::fflush(stdout) != 0) {
        Error error = fileError({}, errno, true);
        error.place = CommandLine::tr("standard output");
        return Unexpected(error);
    }
    return {};
}

void writeSpan(JsonWriter &writer, Range range, QStringView exact)
{
    writer.key("start");
    writer.integer(range.start);
    writer.key("end");
    writer.integer(range.end);
    writer.member("exact", exact);
}

void tell(const QString &line)
{
    const QByteArray bytes =
        QByteArrayLiteral("diptych: ") + escapedForDisplay(line).toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
}

} // namespace diptych
