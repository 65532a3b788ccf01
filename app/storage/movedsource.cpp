// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/movedsource.h"

#include "base/file.h"
#include "storage/boundedfolder.h"
#include "storage/sidecarfile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <system_error>

namespace diptych {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t maximumFolders = 200;
constexpr std::size_t maximumEntries = 5'000;
constexpr qsizetype headBytes = 64 << 10; // what is said of the source stands at the top
constexpr qint64 maximumHashed = qint64(256) << 20;

struct Moving
{
    Q_DECLARE_TR_FUNCTIONS(diptych::MovedSource)
};

FilePath fromPath(const fs::path &path)
{
    return FilePath::fromNative(QByteArray::fromStdString(path.native()));
}

bool exists(const FilePath &path)
{
    std::error_code error;
    return fs::exists(fs::symlink_status(nativePath(path), error));
}

/// The regular files around a place, nearest first.
class Neighbourhood
{
public:
    Neighbourhood(const FilePath &source, std::stop_token stop)
        : m_stop(std::move(stop))
    {
        const fs::path own = nativePath(source.absolute().folder());
        const std::vector<fs::path> within = list(own);
        const std::vector<fs::path> beside = list(own.parent_path());
        for (const auto *folders : {&within, &beside}) {
            for (const fs::path &folder : *folders) {
                if (folder != own)
                    list(folder);
            }
        }
    }

    [[nodiscard]] const std::vector<FilePath> &files() const { return m_files; }

private:
    /// Takes the files of a folder and returns its folders, not those that are hidden or links.
    std::vector<fs::path> list(const fs::path &folder)
    {
        std::vector<fs::path> folders;
        std::vector<FilePath> files;
        std::error_code error;
        if (++m_folders > maximumFolders)
            return {};
        for (fs::directory_iterator it(folder, error), end;
             !error && it != end && ++m_entries <= maximumEntries && !m_stop.stop_requested();
             it.increment(error)) {
            std::error_code gone;
            const fs::file_status status = it->symlink_status(gone);
            if (fs::is_regular_file(status))
                files.push_back(fromPath(it->path()));
            else if (fs::is_directory(status) && !it->path().filename().native().starts_with('.'))
                folders.push_back(it->path());
        }
        std::ranges::sort(folders);
        std::ranges::sort(files, {}, &FilePath::native);
        m_files.insert(m_files.end(), files.begin(), files.end());
        return folders;
    }

    std::stop_token m_stop;
    std::vector<FilePath> m_files;
    std::size_t m_folders = 0;
    std::size_t m_entries = 0;
};

/// The first bytes of a regular file; empty where it cannot be read.
QByteArray headOf(const FilePath &path)
{
    std::ifstream file(nativePath(path), std::ios::binary);
    QByteArray head(headBytes, Qt::Uninitialized);
    file.read(head.data(), head.size());
    head.truncate(qsizetype(file.gcount()));
    return head;
}

QString rebased(const QString &iri, const FilePath &former, const FilePath &source)
{
    const FilePath file = fileNamed(iri, former.absolute());
    return file.isEmpty() ? iri : relativeIri(source.absolute(), file);
}

} // namespace

std::vector<SidecarLeftBehind> sidecarsLeftBehind(const Document &document,
                                                  const std::stop_token &stop)
{
    std::vector<SidecarLeftBehind> found;
    const Neighbourhood around(document.info().path, stop);
    for (const FilePath &file : around.files()) {
        const FilePath former = sourcePath(file);
        if (stop.stop_requested())
            break;
        if (former.isEmpty() || exists(former) || !headOf(file).contains(document.textSha256()))
            continue;
        const Result<Sidecar> sidecar = SidecarFile(former).read();
        if (sidecar && sidecar->source.textSha256 == document.textSha256() &&
            sidecar->source.length == document.length() && !sidecar->annotations.isEmpty())
            found.push_back({former, sidecar->annotations.size()});
    }
    return found;
}

FilePath sourceElsewhere(const FilePath &missing, const std::stop_token &stop)
{
    const Result<Sidecar> sidecar = SidecarFile(missing).read();
    if (!sidecar || sidecar->source.sha256.isEmpty())
        return {};
    qint64 hashed = 0;
    const Neighbourhood around(missing, stop);
    std::vector<FilePath> files = around.files();
    // What is called alike is more likely to be it.
    std::ranges::stable_partition(files, [&missing](const FilePath &file) {
        return file.fileName() == missing.fileName() || file.suffix() == missing.suffix();
    });
    for (const FilePath &file : files) {
        if (stop.stop_requested() || !sourcePath(file).isEmpty() || exists(sidecarPath(file)))
            continue;
        const Result<QByteArray> bytes = readFile(file, maximumHashed - hashed);
        if (!bytes)
            continue;
        hashed += bytes->size();
        if (QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex() ==
            sidecar->source.sha256)
            return file;
    }
    return {};
}

Result<void> adoptSidecar(const FilePath &former, const FilePath &source)
{
    Result<Sidecar> sidecar = SidecarFile(former).read();
    if (!sidecar)
        return sidecar.unexpected();
    SidecarFile file(source);
    if (exists(file.path()))
        return Unexpected({ErrorCode::Conflict,
                           file.path(),
                           {},
                           Moving::tr("this text has annotations of its own meanwhile"),
                           Moving::tr("merge the two files with “diptych merge”")});
    sidecar->sourceName = sourceIri(source);
    for (Annotation &annotation : sidecar->annotations) {
        if (annotation.link)
            annotation.link->source = rebased(annotation.link->source, former, source);
    }
    for (PinnedPair &pin : sidecar->pins)
        pin.partner = rebased(pin.partner, former, source);
    if (const Result<Sidecar> saved = file.save(*sidecar); !saved)
        return saved.unexpected();
    return {};
}

} // namespace diptych
