// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sidecarkeeper.h"

#include "storage/snapshot.h"

#include <algorithm>

namespace diptych {

namespace {

// Reading it back takes a moment then, also beside a small sidecar.
constexpr qint64 largeJournal = 1 << 20;

} // namespace

SidecarKeeper::SidecarKeeper(SidecarFile file, Sidecar loaded, DocumentPtr document)
    : m_file(std::move(file))
    , m_document(std::move(document))
    , m_sidecar(std::move(loaded))
    , m_all(m_sidecar.codebook)
    , m_carried(m_sidecar.codebook)
{
}

/// @p change as an edit of this sidecar.
SidecarEdit SidecarKeeper::take(const Change &change)
{
    SidecarEdit edit{change.annotations, {}, change.pins};
    const auto lacksTag = [this](const AnnotationStep &step) {
        return step.after && std::ranges::any_of(step.after->tags, [this](const TagId &tag) {
                   return !m_carried.find(tag);
               });
    };
    if (!(change.codebook == m_all) || std::ranges::any_of(change.annotations, lacksTag)) {
        m_all = change.codebook;
        QList<TagId> used;
        for (const Tag &tag : m_carried.tags())
            used.append(tag.id);
        for (const AnnotationStep &step : change.annotations) {
            if (step.after)
                used += step.after->tags;
        }
        Annotation user;
        user.tags = used;
        const Codebook carried = carriedTags({user}, m_all);
        if (!(carried == m_carried))
            edit.codebook.emplace(std::exchange(m_carried, carried), carried);
    }
    m_edits.add(edit);
    return edit;
}

/// Where positions count another text than the sidecar says, the sidecar has to be written first.
bool SidecarKeeper::isDescribed()
{
    if (!m_isDescribed) {
        SourceRecord now = m_sidecar.source;
        describeSource(now, *m_document);
        m_isDescribed = now == m_sidecar.source;
    }
    return m_isDescribed;
}

Result<SidecarKeeper::FromOthers> SidecarKeeper::keep(const std::vector<Change> &changes)
{
    std::vector<SidecarEdit> edits;
    for (const Change &change : changes) {
        SidecarEdit edit = take(change);
        if (!edit.isEmpty())
            edits.push_back(std::move(edit));
    }
    if (!m_isBehind && edits.empty())
        return FromOthers();
    if (!m_isBehind && isDescribed()) {
        const Result<bool> appended = m_file.append(edits, m_all, m_sidecar.sourceName);
        if (appended && *appended)
            return FromOthers();
    }
    m_isBehind = true;
    return settle();
}

Result<SidecarKeeper::FromOthers> SidecarKeeper::settle()
{
    if (isSettled())
        return FromOthers();
    const Sidecar expected = m_edits.imposedOn(m_sidecar);
    Sidecar wanted = m_edits.mergedInto(m_sidecar);
    if (!m_edits.isEmpty()) {
        wanted.codebook = carriedTags(wanted.annotations, m_all.united(wanted.codebook));
        describeSource(wanted.source, *m_document);
    }
    Result<Sidecar> saved = m_file.save(wanted);
    if (!saved)
        return saved.unexpected();
    FromOthers others{stepsBetween(expected.annotations, saved->annotations),
                      {},
                      stepsBetween(expected.pins, saved->pins)};
    if (!(saved->codebook == wanted.codebook))
        others.codebook = saved->codebook;
    m_sidecar = std::move(*saved);
    keepText();
    m_carried = m_sidecar.codebook;
    m_edits.clear();
    m_isBehind = false;
    m_isDescribed = false;
    return others;
}

/// Once: what is kept is kept.
void SidecarKeeper::keepText()
{
    const bool isCounted = m_sidecar.source.textSha256 == m_document->textSha256();
    if (!m_keepsText || m_sidecar.annotations.isEmpty() || !isCounted)
        return;
    m_keepsText = false;
    // Where it fails, the next session tries again; nobody waits for it.
    (void)keepSnapshot(m_document->info().path, *m_document);
}

bool SidecarKeeper::isSettled() const
{
    return m_edits.isEmpty() && !m_isBehind && !m_file.hasLeftover() && m_file.journalSize() == 0;
}

bool SidecarKeeper::isJournalLarge() const
{
    return m_file.journalSize() > largeJournal;
}

} // namespace diptych
