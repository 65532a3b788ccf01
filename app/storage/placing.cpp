// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sidecar.h"

#include "annotation/quoteindex.h"
#include "annotation/quoting.h"
#include "storage/foreign.h"
#include "storage/sidecarkeys.h"

#include <QtCore/QCoreApplication>

#include <array>
#include <memory>
#include <optional>

namespace diptych {

namespace {

// An index of the text is worth making for more.
constexpr int searchesWithoutIndex = 20;

struct Placing
{
    Q_DECLARE_TR_FUNCTIONS(diptych::Sidecar)
};

/// Whether positions were counted in another text. Its hash is computed only where it is asked for.
class TextChange
{
public:
    TextChange(const SourceRecord &source, const Document &document)
        : m_source(source)
        , m_document(document)
    {
    }

    [[nodiscard]] bool isKnown()
    {
        if (!m_changed)
            m_changed =
                !m_source.textSha256.isEmpty() && (m_source.length != m_document.length() ||
                                                   m_source.textSha256 != m_document.textSha256());
        return *m_changed;
    }

private:
    const SourceRecord &m_source;
    const Document &m_document;
    std::optional<bool> m_changed;
};

void tell(QList<Problem> *problems, const QString &what)
{
    if (problems)
        problems->append({QString(), what});
}

} // namespace

void placeIn(Sidecar &sidecar, const Document &document, QList<Problem> *problems)
{
    TextChange change(sidecar.source, document);
    std::array<int, 5> counts{};
    std::unique_ptr<QuoteIndex> index;
    int searches = 0;
    for (qsizetype i = 0; i < sidecar.annotations.size(); ++i) {
        // Shared with others as long as none has moved.
        const Annotation &annotation = sidecar.annotations.at(i);
        const bool isOrphan = annotation.state == AnchorState::Orphan;
        if (!isOrphan && standsIn(document, annotation.selector))
            continue;
        if (++searches == searchesWithoutIndex)
            index = std::make_unique<QuoteIndex>(document.text());
        Annotation placed = reanchored(annotation, document, change.isKnown(), index.get());
        if (placed.state != annotation.state || placed.selector.range != annotation.selector.range)
            ++counts[std::size_t(placed.state)];
        // In another text the old selector would no longer be looked for by its context.
        if (change.isKnown())
            placed.foreign = withoutPart(placed.foreign, foreignWhole);
        if (placed != annotation)
            sidecar.annotations[i] = std::move(placed);
    }
    if (const int moved = counts[std::size_t(AnchorState::Moved)])
        tell(problems, Placing::tr("%n annotation(s) were found at another place", nullptr, moved));
    if (const int uncertain = counts[std::size_t(AnchorState::Uncertain)])
        tell(problems,
             Placing::tr("the place of %n annotation(s) is uncertain", nullptr, uncertain));
    if (const int lost = counts[std::size_t(AnchorState::Orphan)])
        tell(problems, Placing::tr("%n annotation(s) have no place in the text", nullptr, lost));

    const QString name = sourceIri(document.info().path);
    const bool isSibling = !sidecar.sourceName.contains(u'/') && !sidecar.sourceName.contains(u':');
    if (isSibling && sidecar.sourceName != name && !sidecar.source.textSha256.isEmpty() &&
        !change.isKnown())
        sidecar.sourceName = name;
}

} // namespace diptych
