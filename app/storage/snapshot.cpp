// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/snapshot.h"

#include "base/file.h"
#include "storage/boundedfolder.h"

#include <QtCore/QCoreApplication>

#include <zstd.h>

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace diptych {

namespace fs = std::filesystem;

namespace {

constexpr int level = 3; // 100 MB a second, a third of prose

struct Snapshots
{
    Q_DECLARE_TR_FUNCTIONS(diptych::Snapshot)
};

/// A hash goes into a file name: only what is one.
bool isHash(const QByteArray &text)
{
    return text.size() == 64 && std::ranges::all_of(text, [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

Result<void> makeFolder(const FilePath &path)
{
    std::error_code error;
    const fs::file_status status = fs::symlink_status(nativePath(path), error);
    if (fs::is_directory(status))
        return {};
    if (fs::exists(status))
        return Unexpected({ErrorCode::NotAFile,
                           path,
                           {},
                           Snapshots::tr("this is no folder; no copies of texts are kept"),
                           {}});
    if (!fs::create_directory(nativePath(path), error) && error)
        return Unexpected(fileError(path, error.value(), true));
    return {};
}

QByteArray compressed(QByteArrayView text)
{
    const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context(ZSTD_createCCtx(),
                                                                       &ZSTD_freeCCtx);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, level);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_checksumFlag, 1);
    QByteArray frame(qsizetype(ZSTD_compressBound(size_t(text.size()))), Qt::Uninitialized);
    const size_t size = ZSTD_compress2(context.get(), frame.data(), size_t(frame.size()),
                                       text.data(), size_t(text.size()));
    if (ZSTD_isError(size))
        return {};
    frame.truncate(qsizetype(size));
    return frame;
}

/// Nothing where it is no whole frame or says that it holds more than @p limit.
std::optional<QByteArray> decompressed(const QByteArray &frame, qint64 limit)
{
    const auto size = ZSTD_getFrameContentSize(frame.constData(), size_t(frame.size()));
    if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN || size > quint64(limit))
        return std::nullopt;
    QByteArray text(qsizetype(size), Qt::Uninitialized);
    const size_t read =
        ZSTD_decompress(text.data(), size_t(size), frame.constData(), size_t(frame.size()));
    if (ZSTD_isError(read) || read != size)
        return std::nullopt;
    return text;
}

} // namespace

FilePath snapshotPath(const FilePath &source, const QByteArray &textSha256)
{
    return source.sibling(".diptych/texts/" + textSha256 + ".zst");
}

Result<bool> keepSnapshot(const FilePath &source, const Document &document,
                          const SnapshotLimits &limits)
{
    if (document.text().size() > limits.textBytes)
        return false;
    const FilePath path = snapshotPath(source, document.textSha256());
    const FilePath texts = path.folder();
    for (const FilePath &folder : {texts.folder(), texts}) {
        if (const Result<void> made = makeFolder(folder); !made)
            return made.unexpected();
    }
    if (fileStamp(path))
        return true;
    const QByteArray frame = compressed(document.text());
    if (frame.isEmpty() || frame.size() > limits.folderBytes)
        return false;
    makeRoom(texts, ".zst", limits.folderBytes - frame.size());
    if (const Result<void> written = writeFileAtomically(path, frame); !written)
        return written.unexpected();
    return true;
}

DocumentPtr readSnapshot(const FilePath &source, const QByteArray &textSha256,
                         const SnapshotLimits &limits)
{
    if (!isHash(textSha256))
        return nullptr;
    const Result<QByteArray> frame = readFile(snapshotPath(source, textSha256), limits.folderBytes);
    if (!frame)
        return nullptr;
    std::optional<QByteArray> text = decompressed(*frame, limits.textBytes);
    if (!text || !text->isValidUtf8())
        return nullptr;
    const DocumentPtr document = Document::fromText(std::move(*text));
    return document->textSha256() == textSha256 ? document : nullptr;
}

} // namespace diptych
