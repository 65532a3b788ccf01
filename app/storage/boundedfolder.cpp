// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/boundedfolder.h"

#include <algorithm>
#include <string_view>
#include <system_error>
#include <vector>

namespace diptych {

namespace fs = std::filesystem;

namespace {

struct Kept
{
    fs::file_time_type time;
    fs::path path;
    qint64 size;
};

} // namespace

fs::path nativePath(const FilePath &path)
{
    return fs::path(path.native().toStdString());
}

void makeRoom(const FilePath &folder, QByteArrayView suffix, qint64 bytes)
{
    std::vector<Kept> all;
    qint64 total = 0;
    std::error_code error;
    for (fs::directory_iterator it(nativePath(folder), error), end; !error && it != end;
         it.increment(error)) {
        std::error_code gone;
        if (it->path().extension() != std::string_view(suffix.data(), size_t(suffix.size())) ||
            !it->is_regular_file(gone))
            continue;
        const auto size = it->file_size(gone);
        if (gone)
            continue;
        all.push_back({it->last_write_time(gone), it->path(), qint64(size)});
        total += qint64(size);
    }
    std::ranges::sort(all, {}, &Kept::time);
    for (const Kept &oldest : all) {
        if (total <= bytes)
            break;
        if (fs::remove(oldest.path, error))
            total -= oldest.size;
    }
}

} // namespace diptych
