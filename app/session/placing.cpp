// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/placing.h"

#include "anchoring/placing.h"
#include "annotation/quoting.h"
#include "storage/foreign.h"
#include "storage/sidecarkeys.h"
#include "storage/snapshot.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>

namespace diptych {

namespace {

struct Placing
{
    Q_DECLARE_TR_FUNCTIONS(diptych::Sidecar)
};

bool allStand(const QList<Annotation> &annotations, const Document &document)
{
    return std::ranges::all_of(annotations, [&document](const Annotation &annotation) {
        return annotation.state != AnchorState::Orphan && standsIn(document, annotation.selector);
    });
}

/// Costs the hash of the text where the document has not computed it yet.
CountedIn countedIn(const SourceRecord &source, const Document &document)
{
    if (source.textSha256.isEmpty())
        return CountedIn::Unknown;
    const bool isSame =
        source.length == document.length() && source.textSha256 == document.textSha256();
    return isSame ? CountedIn::ThisText : CountedIn::OtherText;
}

/// How many came to be so.
void tell(QList<Problem> *problems, const std::array<int, 5> &counts)
{
    if (!problems)
        return;
    const auto tellOf = [&](AnchorState state, const auto &text) {
        if (const int count = counts[std::size_t(state)])
            problems->append({QString(), text(count)});
    };
    tellOf(AnchorState::Moved, [](int n) {
        return Placing::tr("%n annotation(s) were found at another place", nullptr, n);
    });
    tellOf(AnchorState::Edited, [](int n) {
        return Placing::tr("the words of %n annotation(s) were changed", nullptr, n);
    });
    tellOf(AnchorState::Uncertain, [](int n) {
        return Placing::tr("the place of %n annotation(s) is uncertain", nullptr, n);
    });
    tellOf(AnchorState::Orphan, [](int n) {
        return Placing::tr("%n annotation(s) have no place in the text", nullptr, n);
    });
}

} // namespace

void placeIn(Sidecar &sidecar, const Document &document, const DocumentPtr &old,
             QList<Problem> *problems)
{
    if (!allStand(sidecar.annotations, document)) {
        const CountedIn counted = countedIn(sidecar.source, document);
        OldText before{old};
        if (counted == CountedIn::OtherText) {
            if (!old)
                before.document = readSnapshot(document.info().path, sidecar.source.textSha256);
            before.length = sidecar.source.length;
        }
        std::array<int, 5> counts{};
        for (auto &[index, annotation] : placed(sidecar.annotations, document, counted, before)) {
            ++counts[std::size_t(annotation.state)];
            // The new place is to be written; what came as it was told the old one.
            if (counted == CountedIn::OtherText)
                annotation.foreign = withoutPart(annotation.foreign, foreignWhole);
            sidecar.annotations[index] = std::move(annotation);
        }
        tell(problems, counts);
    }

    const QString name = sourceIri(document.info().path);
    const bool isSibling = !sidecar.sourceName.contains(u'/') && !sidecar.sourceName.contains(u':');
    if (isSibling && sidecar.sourceName != name &&
        countedIn(sidecar.source, document) == CountedIn::ThisText)
        sidecar.sourceName = name;
}

} // namespace diptych
