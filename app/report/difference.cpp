// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/difference.h"

#include "report/textcursor.h"

#include <algorithm>

namespace diptych {

namespace {

// The words of the passage that are paired on this side, by place.
std::vector<Difference> pairedWords(const Passage &passage, Side side)
{
    // Identical runs get the kind Other here, to tell them from the near-equal ones.
    std::vector<Difference> paired;
    paired.reserve(passage.words.size() + passage.changed.size());
    for (const Pairing &words : passage.words)
        paired.push_back({words.on(side), DifferenceKind::Other});
    for (const Pairing &words : passage.changed)
        paired.push_back({words.on(side), DifferenceKind::Near});
    std::ranges::sort(paired, {}, &Difference::range);
    return paired;
}

// The words at @p start are others than the counterpart's, unless there are none.
void addGap(std::vector<Difference> &found, Position start, QByteArrayView gap)
{
    const QByteArrayView words = utf8::trimmed(gap);
    if (words.isEmpty())
        return;
    const Position first = start + utf8::countCodePoints(gap.begin(), words.begin());
    found.push_back({{first, first + utf8::countCodePoints(words.begin(), words.end())},
                     DifferenceKind::Other});
}

void addPassage(std::vector<Difference> &found, const Document &document, const Passage &passage,
                Side side)
{
    TextCursor text(document, passage.on(side).start);
    for (const Difference &paired : pairedWords(passage, side)) {
        if (paired.range.end <= text.position())
            continue;
        const Position start = text.position();
        const Range words{std::max(start, paired.range.start), paired.range.end};
        const std::size_t before = found.size();
        addGap(found, start, text.readTo(words.start));
        // Neighbouring near-equal words read as one where only white space stands between them.
        const bool isNear = paired.kind == DifferenceKind::Near;
        if (isNear && before > 0 && found.size() == before && found.back().range.end == start &&
            found.back().kind == DifferenceKind::Near)
            found.back().range.end = words.end;
        else if (isNear)
            found.push_back({words, DifferenceKind::Near});
        static_cast<void>(text.readTo(words.end));
    }
    const Position start = text.position();
    addGap(found, start, text.readTo(passage.on(side).end));
}

} // namespace

std::vector<Difference> differences(const Alignment &alignment, const Document &document, Side side)
{
    std::vector<Difference> found;
    for (const Passage &passage : alignment.passages()) {
        if (passage.kind == PassageKind::Edited || passage.kind == PassageKind::MovedEdited)
            addPassage(found, document, passage, side);
    }
    std::ranges::sort(found, {}, &Difference::range);
    return found;
}

std::vector<Difference> differencesIn(const std::vector<Difference> &all, Range range)
{
    std::vector<Difference> hits;
    const auto endsBefore = [](const Difference &d, Position at) {
        return d.range.end <= at;
    };
    for (auto it = std::lower_bound(all.begin(), all.end(), range.start, endsBefore);
         it != all.end() && it->range.start < range.end; ++it)
        hits.push_back({it->range.intersected(range), it->kind});
    return hits;
}

} // namespace diptych
