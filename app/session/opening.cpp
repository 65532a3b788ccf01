// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/opening.h"

#include "session/placing.h"
#include "session/session.h"

namespace diptych {

namespace {

Error noPlaceForSidecar(const FilePath &path)
{
    return {ErrorCode::NotWritable,
            path,
            {},
            Session::tr("a text without a file has no place for annotations"),
            Session::tr("save it to a file and open that")};
}

/// Who names a sidecar means the text that it belongs to.
FilePath sourceMeant(const FilePath &path)
{
    const FilePath source = sourcePath(path);
    return !source.isEmpty() && fileStamp(source) ? source : path;
}

} // namespace

Result<OpenedSource> openSource(const FilePath &named, const LoadOptions &options,
                                const DocumentPtr &old)
{
    const FilePath path = sourceMeant(named);
    Result<DocumentPtr> document = loadDocument(path, options);
    if (!document)
        return document.unexpected();
    OpenedSource opened;
    opened.document = std::move(*document);
    opened.sidecar = newSidecar(*opened.document);
    if (path.native() == "-") {
        opened.whyNoFile = noPlaceForSidecar(path);
        return opened;
    }
    SidecarFile file(path);
    Result<Sidecar> sidecar = file.load(*opened.document, &opened.problems);
    if (sidecar) {
        const bool isOld = old && sidecar->source.length == old->length() &&
                           sidecar->source.textSha256 == old->textSha256();
        placeIn(*sidecar, *opened.document, isOld ? old : nullptr, &opened.problems);
        opened.sidecar = std::move(*sidecar);
        opened.file = std::move(file);
    } else {
        opened.whyNoFile = sidecar.error();
    }
    return opened;
}

} // namespace diptych
