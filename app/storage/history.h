// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "storage/sidecaredit.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <optional>
#include <vector>

namespace diptych {

/// One step of an undo stack.
struct HistoryStep
{
    QString text;                   ///< what the menu calls it
    QString mergeKey;               ///< steps with the same one, one after another, are one
    std::vector<SidecarEdit> edits; ///< one for each of History::sources; some change nothing

    friend bool operator==(const HistoryStep &, const HistoryStep &) = default;
};

/// The undo stack of sources that were open together, to be gone on with after a restart.
struct History
{
    struct Source
    {
        QString name;          ///< Sidecar::sourceName
        QByteArray textSha256; ///< of the text that positions count

        friend bool operator==(const Source &, const Source &) = default;
    };

    std::vector<Source> sources;
    std::vector<HistoryStep> steps;
    qsizetype done = 0; ///< so many of the steps; those behind them were undone

    /// The same with as many steps, the last ones, as together touch no more than @p annotations
    /// annotations, pins and tags.
    [[nodiscard]] History shortened(qsizetype annotations) const;

    friend bool operator==(const History &, const History &) = default;
};

// As text: JSON, one object a line with a checksum. The first names the format and the sources,
// each further one is a step, which has its edits as a journal has them.

/// @p codebook names the tags. Linear.
[[nodiscard]] QByteArray historyText(const History &history, const Codebook &codebook);
/// Nothing where a line is damaged or of a newer version: a part of the steps is worth nothing.
/// Linear.
[[nodiscard]] std::optional<History> parseHistory(QByteArrayView text, const Codebook &codebook);

// A history is kept in a file of its own, in a folder of this reader's: notes that were taken back
// are nobody else's.

/// Where in @p folder the history of these sources, in whatever order, is kept.
[[nodiscard]] FilePath historyPath(const FilePath &folder, const std::vector<FilePath> &sources);
/// Replaces what is kept of the same sources; other histories go, oldest first, where the folder
/// (made where it is not there) grows too large. Errors: those of writing.
[[nodiscard]] Result<void> writeHistory(const FilePath &path, const QByteArray &text);

} // namespace diptych
