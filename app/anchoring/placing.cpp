// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchoring/placing.h"

#include "annotation/quoting.h"

namespace diptych {

namespace {

bool isInside(Range range, const Document &document)
{
    return range.start >= 0 && !range.isEmpty() && range.end <= document.length();
}

/// Whether it stands as it says, as far as that can be told without looking for it.
bool stands(const Annotation &annotation, const Document &document, CountedIn counted)
{
    const Selector &selector = annotation.selector;
    if (selector.exact.isEmpty())
        return false;
    if (counted != CountedIn::ThisText)
        return annotation.state != AnchorState::Orphan && counted == CountedIn::Unknown &&
               standsIn(document, selector);
    switch (annotation.state) {
    case AnchorState::Orphan:
        return !selector.range.isEmpty();
    case AnchorState::Edited:
    case AnchorState::Uncertain:
        return isInside(selector.range, document);
    case AnchorState::Exact:
    case AnchorState::Moved:
        return isInside(selector.range, document) &&
               document.string(selector.range) == selector.exact;
    }
    Q_UNREACHABLE_RETURN(false);
}

/// One that came with a position alone gets the words that stand there.
Annotation quoted(Annotation annotation, const Document &document, CountedIn counted)
{
    const Result<Selector> selector = selectorFor(document, annotation.selector.range);
    if (!selector)
        annotation.state = AnchorState::Orphan;
    else
        annotation.selector = *selector;
    if (selector && counted == CountedIn::OtherText)
        annotation.state = AnchorState::Uncertain;
    return annotation;
}

Annotation at(const Anchor &anchor, Annotation annotation)
{
    // That it had moved is still news to the reader.
    const bool isNews = annotation.state == AnchorState::Moved;
    if (anchor.state != AnchorState::Exact || !isNews)
        annotation.state = anchor.state;
    if (anchor.state != AnchorState::Orphan)
        annotation.selector.range = anchor.range;
    return annotation;
}

} // namespace

std::vector<Placement> placed(const QList<Annotation> &annotations, const Document &document,
                              CountedIn counted, const OldText &old)
{
    std::vector<Placement> placements;
    std::vector<qsizetype> lookedFor;
    for (qsizetype i = 0; i < annotations.size(); ++i) {
        const Annotation &annotation = annotations[i];
        if (stands(annotation, document, counted))
            continue;
        if (annotation.selector.exact.isEmpty())
            placements.emplace_back(i, quoted(annotation, document, counted));
        else
            lookedFor.push_back(i);
    }
    if (!lookedFor.empty()) {
        // Those that stand tell where the others belong.
        std::vector<Selector> selectors;
        selectors.reserve(std::size_t(annotations.size()));
        for (const Annotation &annotation : annotations)
            selectors.push_back(annotation.selector);
        const std::vector<Anchor> anchors = anchored(selectors, document, old);
        for (const qsizetype i : lookedFor)
            placements.emplace_back(i, at(anchors[std::size_t(i)], annotations[i]));
    }
    std::erase_if(placements, [&annotations](const Placement &placement) {
        return annotations[placement.first] == placement.second;
    });
    std::ranges::sort(placements, {}, &Placement::first);
    return placements;
}

} // namespace diptych
