// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignment/counterpart.h"

#include <algorithm>
#include <numeric>

namespace diptych {

namespace {

/// What of a span stands in one passage, and where on the other side.
struct Part
{
    const Passage *passage = nullptr;
    Range found;          ///< on the other side
    Position paired = 0;  ///< code points of the span in words that are the same
    Position near = 0;    ///< in words that are nearly so
    bool isWhole = false; ///< one run holds all of it
};

constexpr Position shortWording = 40; ///< that is taken whole for any part of the one it replaced

/// A stretch of the other side that stands for one of ours: a run, or a gap between two.
struct Stretch
{
    Range own;
    Range other;
    Range words; ///< own, in a gap without the white space that parts it from runs
    bool isRun = false;
    bool isNear = false;
};

// Adds the runs that a span touches and the nearest on either side of it.
void addRuns(const std::vector<Pairing> &runs, const std::vector<quint32> *order, bool isNear,
             Side from, Range range, std::vector<Stretch> &result)
{
    const auto run = [&](std::size_t i) -> const Pairing & {
        return runs[order ? (*order)[i] : i];
    };
    std::size_t low = 0;
    for (std::size_t high = runs.size(); low < high;) {
        const std::size_t middle = low + (high - low) / 2;
        if (run(middle).on(from).end <= range.start)
            low = middle + 1;
        else
            high = middle;
    }
    low -= low > 0 ? 1 : 0;
    for (std::size_t i = low; i < runs.size(); ++i) {
        result.push_back(
            {run(i).on(from), run(i).on(otherSide(from)), run(i).on(from), true, isNear});
        if (run(i).on(from).start >= range.end)
            break;
    }
}

// The runs of a passage that a span touches and the gaps between them, in the order of our side.
std::vector<Stretch> stretchesOf(const TouchedPassage &touched, Side from, Range range)
{
    const Passage &passage = *touched.passage;
    const Side to = otherSide(from);
    std::vector<Stretch> runs;
    addRuns(passage.words, touched.order ? &(*touched.order)[0] : nullptr, false, from, range,
            runs);
    addRuns(passage.changed, touched.order ? &(*touched.order)[1] : nullptr, true, from, range,
            runs);
    std::sort(runs.begin(), runs.end(),
              [](const Stretch &a, const Stretch &b) { return a.own.start < b.own.start; });
    std::vector<Stretch> result;
    Position own = passage.on(from).start;
    Position other = passage.on(to).start;
    const auto addGap = [&](Position ownEnd, Position otherEnd) {
        if (own >= ownEnd || own >= range.end || range.start >= ownEnd)
            return;
        Range words{own > passage.on(from).start ? own + 1 : own,
                    ownEnd < passage.on(from).end ? ownEnd - 1 : ownEnd};
        if (words.isEmpty())
            words = {own, ownEnd};
        result.push_back({{own, ownEnd}, {other, std::max(other, otherEnd)}, words, false, false});
    };
    for (const Stretch &run : runs) {
        addGap(run.own.start, run.other.start);
        if (run.own.start < range.end && range.start < run.own.end)
            result.push_back(run);
        own = run.own.end;
        other = run.other.end;
    }
    addGap(passage.on(from).end, passage.on(to).end);
    return result;
}

// Half or more of a changed stretch stands for all of its other wording, less for none; any word of
// it for a short one.
Range ofGap(const Stretch &gap, Range shared)
{
    const Position taken = shared.intersected(gap.words).length();
    if (2 * taken >= gap.words.length() || (taken > 0 && gap.other.length() <= shortWording))
        return gap.other;
    const bool atStart = shared.start - gap.own.start < gap.own.end - shared.end;
    const Position at = atStart ? gap.other.start : gap.other.end;
    return {at, at};
}

Part partIn(const TouchedPassage &touched, Side from, Range range)
{
    Part part{touched.passage, {}, 0, 0, false};
    const Range looked{range.start, std::max(range.end, range.start + 1)};
    bool any = false;
    bool anyRun = false;
    for (const Stretch &stretch : stretchesOf(touched, from, looked)) {
        const Range shared = stretch.own.intersected(range);
        Range other = stretch.other;
        if (!stretch.isRun) {
            other = ofGap(stretch, shared);
        } else if (!stretch.isNear) {
            const Position shift = stretch.other.start - stretch.own.start;
            other = {shared.start + shift, shared.end + shift};
            part.paired += shared.length();
            part.isWhole = stretch.own.contains(range);
        } else {
            part.near += shared.length();
        }
        // A gap's empty place must not widen what runs have found.
        if (any && other.isEmpty() && anyRun)
            continue;
        if (!any || (stretch.isRun && !anyRun && part.found.isEmpty()))
            part.found = other;
        else
            part.found = {std::min(part.found.start, other.start),
                          std::max(part.found.end, other.end)};
        any = true;
        anyRun = anyRun || stretch.isRun;
    }
    return part;
}

} // namespace

std::optional<RunOrder> runsByRight(const Passage &passage)
{
    const auto byRight = [](const Pairing &a, const Pairing &b) {
        return a.right.start < b.right.start;
    };
    const std::array runs{&passage.words, &passage.changed};
    if (std::all_of(runs.begin(), runs.end(), [&](const auto *list) {
            return std::is_sorted(list->begin(), list->end(), byRight);
        }))
        return std::nullopt;
    RunOrder order;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const auto &list = *runs[i];
        order[i].resize(list.size());
        std::iota(order[i].begin(), order[i].end(), 0U);
        std::sort(order[i].begin(), order[i].end(),
                  [&](quint32 a, quint32 b) { return byRight(list[a], list[b]); });
    }
    return order;
}

Counterpart counterpartIn(const std::vector<TouchedPassage> &touched, Side from, Range range)
{
    const PassageKind missing = from == Side::Left ? PassageKind::LeftOnly : PassageKind::RightOnly;
    std::vector<Part> parts;
    for (const TouchedPassage &one : touched) {
        if (one.passage->isPaired())
            parts.push_back(partIn(one, from, range));
    }
    if (parts.empty()) {
        const Position at =
            touched.empty() ? 0 : touched.front().passage->on(otherSide(from)).start;
        return {{at, at}, missing, 0};
    }
    const auto value = [](const Part &part) {
        return part.paired + part.near;
    };
    const Part &main =
        *std::max_element(parts.begin(), parts.end(),
                          [&](const Part &a, const Part &b) { return value(a) < value(b); });
    Counterpart result{main.found, PassageKind::Edited, 0};
    Position paired = main.paired;
    Position near = main.near;
    const bool moved = main.passage->isMoved();
    for (const Part &part : parts) {
        if (&part == &main || moved || part.passage->isMoved() || part.found.isEmpty())
            continue;
        result.range = {std::min(result.range.start, part.found.start),
                        std::max(result.range.end, part.found.end)};
        paired += part.paired;
        near += part.near;
    }
    const bool whole =
        main.isWhole || (main.passage->similarity >= 1.0 && main.passage->on(from).contains(range));
    result.similarity =
        whole
            ? 1.0
            : std::min(1.0, double(paired + near) / double(std::max<Position>(1, range.length())));
    if (whole)
        result.kind = moved ? PassageKind::Moved : PassageKind::Same;
    else if (result.range.isEmpty())
        result.kind = missing;
    else
        result.kind = moved ? PassageKind::MovedEdited : PassageKind::Edited;
    return result;
}

} // namespace diptych
