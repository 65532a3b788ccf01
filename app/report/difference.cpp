// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/difference.h"

#include "document/segmentation.h"

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

void addGap(std::vector<Difference> &found, const Document &document, Range gap)
{
    if (gap.isEmpty())
        return;
    const Range words = trimmed(document, gap);
    if (!words.isEmpty())
        found.push_back({words, DifferenceKind::Other});
}

// Neighbouring near-equal words read as one; only white space stands between them.
void addNear(std::vector<Difference> &found, const Document &document, Range words)
{
    if (words.isEmpty())
        return;
    if (!found.empty() && found.back().kind == DifferenceKind::Near
        && trimmed(document, {found.back().range.end, words.start}).isEmpty())
        found.back().range.end = words.end;
    else
        found.push_back({words, DifferenceKind::Near});
}

} // namespace

std::vector<Difference> differences(const Alignment &alignment, const Document &document, Side side)
{
    std::vector<Difference> found;
    for (const Passage &passage : alignment.passages()) {
        if (passage.kind != PassageKind::Edited && passage.kind != PassageKind::MovedEdited)
            continue;
        Position at = passage.on(side).start;
        for (const Difference &paired : pairedWords(passage, side)) {
            addGap(found, document, {at, paired.range.start});
            if (paired.kind == DifferenceKind::Near)
                addNear(found, document, {std::max(at, paired.range.start), paired.range.end});
            at = std::max(at, paired.range.end);
        }
        addGap(found, document, {at, passage.on(side).end});
    }
    std::ranges::sort(found, {}, &Difference::range);
    return found;
}

std::vector<Difference> differencesIn(const std::vector<Difference> &all, Range range)
{
    std::vector<Difference> hits;
    const auto endsBefore = [](const Difference &d, Position at) { return d.range.end <= at; };
    for (auto it = std::lower_bound(all.begin(), all.end(), range.start, endsBefore);
         it != all.end() && it->range.start < range.end; ++it)
        hits.push_back({it->range.intersected(range), it->kind});
    return hits;
}

} // namespace diptych
