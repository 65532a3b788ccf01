// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/pairtour.h"

#include <limits>
#include <optional>
#include <tuple>

namespace diptych {

qsizetype nextDifference(const Alignment &alignment, Side side, Position at, qsizetype here, int direction)
{
    using Key = std::pair<Position, qsizetype>;
    const std::vector<Passage> &passages = alignment.passages();
    const bool stands = here >= 0 && here < qsizetype(passages.size());
    const qsizetype beyondAll = std::numeric_limits<qsizetype>::max();
    const Key from = stands ? Key{passages[std::size_t(here)].on(side).start, here}
                            : Key{at, direction > 0 ? beyondAll : -1};
    std::optional<Key> best;
    for (qsizetype index = 0; index < qsizetype(passages.size()); ++index) {
        const Passage &passage = passages[std::size_t(index)];
        if (passage.kind == PassageKind::Same)
            continue;
        const Key key{passage.on(side).start, index};
        const bool ahead = direction > 0 ? key > from : key < from;
        if (ahead && (!best || (direction > 0 ? key < *best : key > *best)))
            best = key;
    }
    return best ? best->second : -1;
}

QString nextAnnotation(const AnnotationSet &annotations, Range here, const QString &current, int direction)
{
    using Key = std::tuple<Position, Position, QString>;
    const auto keyOf = [](const Annotation &a) { return Key(a.selector.range.start, a.selector.range.end, a.id); };
    const Annotation *standing = annotations.find(current);
    const bool stands = standing && standing->selector.range == here;
    // With nothing current a caret before a span goes to it, not past it.
    const Key from = stands ? keyOf(*standing) : Key(here.start, here.end, QString());
    std::optional<Key> best;
    for (const Annotation *annotation : annotations.all()) {
        if (annotation->state == AnchorState::Orphan)
            continue;
        const Key key = keyOf(*annotation);
        const bool ahead = direction > 0 ? key > from : key < from;
        if (ahead && (!best || (direction > 0 ? key < *best : key > *best)))
            best = key;
    }
    return best ? std::get<2>(*best) : QString();
}

} // namespace diptych
