// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/pairtour.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace diptych {

DifferenceTour::DifferenceTour(const Alignment &alignment)
{
    const std::vector<Passage> &passages = alignment.passages();
    for (const Side side : bothSides) {
        std::vector<Stop> &stops = m_stops[sideIndex(side)];
        for (std::size_t index = 0; index < passages.size(); ++index) {
            if (passages[index].kind != PassageKind::Same)
                stops.emplace_back(passages[index].on(side).start, qsizetype(index));
        }
        std::sort(stops.begin(), stops.end());
    }
}

qsizetype DifferenceTour::beside(Side side, Stop from, int direction) const
{
    const std::vector<Stop> &stops = m_stops[sideIndex(side)];
    if (direction > 0) {
        const auto after = std::upper_bound(stops.begin(), stops.end(), from);
        return after == stops.end() ? -1 : after->second;
    }
    const auto here = std::lower_bound(stops.begin(), stops.end(), from);
    return here == stops.begin() ? -1 : std::prev(here)->second;
}

qsizetype DifferenceTour::next(Side side, Position at, int direction) const
{
    return beside(side, {at, direction > 0 ? std::numeric_limits<qsizetype>::max() : -1},
                  direction);
}

qsizetype DifferenceTour::nextTo(Side side, qsizetype here, Position start, int direction) const
{
    return beside(side, {start, here}, direction);
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
