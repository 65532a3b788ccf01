// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/jsonwriter.h"
#include "storage/sidecaredit.h"

namespace diptych {

/// Writes @p edit as an object: `annotations` and `pins`, arrays of what each was `before` and is
/// `after`, and `codebook` likewise, in the form that a sidecar has them. @p codebook names the
/// tags; @p sourceName is Sidecar::sourceName.
void writeEdit(JsonWriter &writer, const SidecarEdit &edit, const Codebook &codebook,
               const QString &sourceName);

/// Reads edits one after another.
class EditReader
{
public:
    EditReader(Codebook codebook, QString sourceName)
        : m_codebook(std::move(codebook))
        , m_sourceName(std::move(sourceName))
    {
    }

    void setSourceName(const QString &name) { m_sourceName = name; }
    /// Nothing where the object is none of ours. Linear.
    [[nodiscard]] std::optional<SidecarEdit> read(QByteArrayView object);

private:
    Codebook m_codebook;
    QString m_sourceName;
};

} // namespace diptych
