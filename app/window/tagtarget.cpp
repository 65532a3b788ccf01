// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/tagtarget.h"

#include "reading/readingview.h"
#include "session/session.h"

#include <algorithm>

namespace diptych {

const Annotation *annotationAtCaret(const Session &session, const ReadingView &view)
{
    const AnnotationSet &annotations = session.annotations(view.side());
    if (view.hasSelection()) {
        const Range selected = view.selectionOrSentence();
        if (const Annotation *own = annotations.at(selected, session.coder()))
            return own;
        const Annotation *there = nullptr;
        for (const Annotation *other : annotations.overlapping(selected)) {
            if (other->selector.range == selected && (!there || there->link))
                there = other;
        }
        return there;
    }
    // Shortest first; links, which keys seldom mean, last.
    QStringList ids = view.annotationIdsAt(view.caret());
    std::ranges::stable_partition(ids, [&](const QString &id) {
        const Annotation *found = annotations.find(id);
        return found && !found->link;
    });
    const Annotation *first = nullptr;
    for (const QString &id : std::as_const(ids)) {
        const Annotation *found = annotations.find(id);
        if (found && found->creator == session.coder() && !found->link)
            return found;
        if (!first)
            first = found;
    }
    return first;
}

std::optional<TagTarget> tagTarget(const Session &session, const ReadingView &view)
{
    if (!session.document(view.side()))
        return std::nullopt;
    TagTarget target{view.side(), view.selectionOrSentence(), {}};
    if (const Annotation *found = view.hasSelection() ? nullptr : annotationAtCaret(session, view))
        target.range = found->selector.range;
    if (target.range.isEmpty())
        return std::nullopt;
    if (const Annotation *own = session.annotations(target.side).at(target.range, session.coder()))
        target.annotationId = own->id;
    return target;
}

} // namespace diptych
