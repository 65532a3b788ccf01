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
    if (m_isAstray && m_edits.isEmpty() && !m_isBehind)
        return look();
    Sidecar expected = m_edits.imposedOn(m_sidecar);
    QList<Contradiction> contradictions;
    Sidecar wanted = m_edits.mergedInto(m_sidecar, nullptr, &contradictions);
    if (!m_edits.isEmpty()) {
        wanted.codebook = carriedTags(wanted.annotations, m_all.united(wanted.codebook));
        describeSource(wanted.source, *m_document);
    }
    Result<Sidecar> saved = m_file.save(wanted);
    if (!saved)
        return saved.unexpected();
    expected.codebook = wanted.codebook;
    contradictions += m_file.contradictions();
    // What is in the journal of another part of this program does not stand in the file.
    if (m_file.tenure() != Tenure::Here && m_file.hasChanged()) {
        const Result<bool> followed = m_file.follow();
        if (followed && *followed)
            saved = m_file.known();
    }
    FromOthers others = takeOver(std::move(*saved), expected);
    keepText();
    others.contradictions = std::move(contradictions);
    m_edits.clear();
    m_isBehind = false;
    m_isAstray = false;
    return others;
}

/// @p now is what stands in the file; what it has and @p expected has not is others'.
SidecarKeeper::FromOthers SidecarKeeper::takeOver(Sidecar now, const Sidecar &expected)
{
    if (m_place)
        m_place(now);
    FromOthers others{stepsBetween(expected.annotations, now.annotations),
                      {},
                      stepsBetween(expected.pins, now.pins)};
    if (!(now.codebook == expected.codebook))
        others.codebook = now.codebook;
    m_sidecar = std::move(now);
    m_carried = m_sidecar.codebook;
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

Result<SidecarKeeper::FromOthers> SidecarKeeper::look()
{
    if (!m_isAstray && !m_file.hasChanged())
        return FromOthers();
    if (!m_edits.isEmpty() || m_isBehind || m_file.journalSize() > 0) {
        m_isBehind = true;
        return settle();
    }
    const Result<bool> followed = m_file.follow();
    m_isAstray = !followed;
    if (!followed)
        return followed.unexpected();
    if (*followed)
        return takeOver(m_file.known(), m_sidecar);
    m_isBehind = true;
    return settle();
}

Result<FilePath> SidecarKeeper::setAside()
{
    Result<FilePath> aside = m_file.setAside();
    if (aside)
        writeAnew();
    return aside;
}

void SidecarKeeper::giveBack()
{
    Q_ASSERT(isSettled());
    m_file.giveBack();
}

bool SidecarKeeper::isSettled() const
{
    const bool isAllThere = m_edits.isEmpty() && !m_isBehind && m_file.journalSize() == 0;
    return isAllThere && (m_isReadOnly || (!m_isAstray && !m_file.hasLeftover()));
}

bool SidecarKeeper::isJournalLarge() const
{
    return m_file.journalSize() > largeJournal;
}

} // namespace diptych
