// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/pairtour.h"

#include <limits>
#include <optional>
#include <tuple>

namespace diptych {

qsizetype nextDifference(const Alignment &alignment, Side side, Position at, qsizetype here,
                         int direction)
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

QString nextAnnotation(const AnnotationSet &annotations, Range here, const QString &current,
                       int direction)
{
    using Key = std::tuple<Position, Position, QString>;
    const auto keyOf = [](const Annotation &a) {
        return Key(a.selector.range.start, a.selector.range.end, a.id);
    };
    const Annotation *standing = annotations.find(current);
    const bool stands = standing && standing->selector.range == here;
    // With nothing current a caret before a span goes to it, not past it.
    const Key from = stands ? keyOf(*standing) : Key(here.start, here.end, QString());
    // The nearest is near as a rule: look further only where nothing is.
    constexpr Position furthest = Position(1) << 32;
    for (Position reach = 4096; reach <= 4 * furthest; reach *= 8) {
        const Range window = direction > 0 ? Range{here.start, here.start + reach}
                                           : Range{here.start - reach, here.start + 1};
        const Annotation *best = nullptr;
        for (const Annotation *annotation : annotations.overlapping(window)) {
            const Key key = keyOf(*annotation);
            const bool ahead =
                direction > 0 ? key > from : key < from && std::get<0>(key) >= window.start;
            if (ahead && (!best || (direction > 0 ? key < keyOf(*best) : key > keyOf(*best))))
                best = annotation;
        }
        if (best)
            return best->id;
    }
    return {};
}

} // namespace diptych
