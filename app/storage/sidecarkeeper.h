// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/sidecarfile.h"

#include <functional>

namespace diptych {

/// Keeps the annotations of one source durable while they are worked on. Has its own copy of them
/// and takes edits one by one, so that an edit costs the same whatever the sidecar holds: it goes
/// to the journal. The sidecar is written by settle(), and where the journal cannot be. Not for use
/// from two threads at once; its place is a worker.
class SidecarKeeper
{
public:
    /// Goes on with @p loaded, which @p file was read as.
    SidecarKeeper(SidecarFile file, Sidecar loaded, DocumentPtr document);

    /// Whether a copy of the text is kept with its annotations (keepSnapshot()). It may fail: the
    /// annotations do not need it.
    void setKeepsText(bool keepsText) { m_keepsText = keepsText; }

    /// What one user action changes, and all tags as they are after it.
    struct Change
    {
        std::vector<AnnotationStep> annotations;
        Codebook codebook;
        std::vector<PinStep> pins = {};
    };
    /// What is in the file now and was not before, without having gone through here: others wrote
    /// it. Made in what the caller has, it has what this has.
    struct FromOthers
    {
        std::vector<AnnotationStep> annotations;
        std::optional<Codebook> codebook; ///< tags that the sidecar carries now
        std::vector<PinStep> pins = {};
        /// What they and we changed differently: both versions are there.
        QList<Contradiction> contradictions = {};

        [[nodiscard]] bool isEmpty() const
        {
            return annotations.empty() && !codebook && pins.empty() && contradictions.isEmpty();
        }
    };
    /// Finds the places in the text of what others wrote.
    using Place = std::function<void(Sidecar &)>;
    void setPlace(Place place) { m_place = std::move(place); }

    /// Makes @p changes and all before them durable, in the journal or in the sidecar. After an
    /// error they are not safe yet but kept, and are made durable with the next.
    [[nodiscard]] Result<FromOthers> keep(const std::vector<Change> &changes);
    /// Everything in the sidecar, no journal. Does nothing where that is so. A sidecar that has
    /// been removed is not written again for nothing: NotFound, until there is an edit or
    /// writeAnew().
    [[nodiscard]] Result<FromOthers> settle();
    /// What others have written to the disk since, also into a journal. Writes only what would be
    /// lost otherwise. Costs two looks at the folder while nothing is touched. Errors as of
    /// SidecarFile::follow(): all stays as it was known here.
    [[nodiscard]] Result<FromOthers> look();
    /// The next settle() writes the sidecar, also where it has been removed.
    void writeAnew() { m_isBehind = true; }
    /// As of SidecarFile.
    [[nodiscard]] Result<FilePath> setAside();

    /// The right to edit, among windows: as of SidecarFile.
    Tenure claim(QByteArrayView introduction) { return m_file.claim(introduction); }
    [[nodiscard]] Tenure tenure() const { return m_file.tenure(); }
    [[nodiscard]] const FilePath &path() const { return m_file.path(); }
    /// Lets another have it. Must be settled.
    void giveBack();
    /// In the hands of another nothing is written here: edits there are none, and what stands on
    /// the disk counts.
    void setReadOnly(bool isReadOnly) { m_isReadOnly = isReadOnly; }
    [[nodiscard]] bool isSettled() const;
    /// The journal has grown so that it is time to settle().
    [[nodiscard]] bool isJournalLarge() const;

private:
    [[nodiscard]] SidecarEdit take(const Change &change);
    [[nodiscard]] bool isDescribed();
    void keepText();
    [[nodiscard]] FromOthers takeOver(Sidecar now, const Sidecar &expected);

    SidecarFile m_file;
    DocumentPtr m_document;
    Sidecar m_sidecar;  ///< as loaded or saved last
    EditSum m_edits;    ///< since then
    Codebook m_all;     ///< every tag there is, as of the last change
    Codebook m_carried; ///< those that the sidecar has after the edits
    Place m_place;
    bool m_isReadOnly = false;
    bool m_isAstray = false;    ///< the sidecar was last found removed or unreadable
    bool m_isBehind = false;    ///< edits were taken that are in neither file for certain
    bool m_isDescribed = false; ///< the sidecar's positions count this text
    bool m_keepsText = false;
};

} // namespace diptych
