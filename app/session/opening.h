// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/annotationset.h"
#include "base/result.h"
#include "document/loader.h"
#include "storage/sidecarfile.h"

#include <optional>

namespace diptych {

/// A source with its sidecar, read and ready to be shown.
struct OpenedSource
{
    DocumentPtr document;
    Sidecar sidecar;
    std::optional<AnnotationSet>
        annotations;         ///< the sidecar's, where made ahead; its list is empty then
    QList<Problem> problems; ///< survived ones of the sidecar
    std::optional<SidecarFile>
        file; ///< remembers what was read; none where there is no place to save
    std::optional<Error> whyNoFile; ///< the text can be read, annotations neither read nor saved
};

/// Reads a source, named itself or by its sidecar, and the sidecar; annotations whose text changed
/// are placed anew, better where @p old is the text that they were made on. Runs in any thread;
/// writes nothing. The errors are those of loadDocument().
[[nodiscard]] Result<OpenedSource>
openSource(const FilePath &named, const LoadOptions &options = {}, const DocumentPtr &old = {});

} // namespace diptych
