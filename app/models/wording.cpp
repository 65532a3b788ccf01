// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wording.h"

#include "document/segmentation.h"

#include <algorithm>

namespace diptych {

namespace {

using namespace Qt::StringLiterals;

constexpr Position contextCodePoints = 40;

struct Difference
{
    Range range;
    bool isSlight = false;
};

/// What of @p whole no run of identical words covers, white space left out. Of a passage without
/// runs: nothing, as all of it differs and nothing in it stands out.
std::vector<Difference> differences(const Document &document, const Passage &passage, Side side,
                                    Range whole)
{
    std::vector<Difference> found;
    const auto add = [&](Range range, bool isSlight) {
        const Range words = trimmed(document, range.intersected(whole));
        if (!words.isEmpty())
            found.push_back({words, isSlight});
    };
    std::vector<Difference> known;
    for (const Pairing &run : passage.words)
        known.push_back({run.on(side), false});
    for (const Pairing &slight : passage.changed) {
        add(slight.on(side), true);
        known.push_back({slight.on(side), true});
    }
    if (known.empty())
        return {};
    std::ranges::sort(known, {}, [](const Difference &piece) { return piece.range; });
    Position at = whole.start;
    for (const Difference &piece : known) {
        if (piece.range.start > at)
            add({at, piece.range.start}, false);
        at = std::max(at, piece.range.end);
    }
    if (at < whole.end)
        add({at, whole.end}, false);
    std::ranges::sort(found, {}, [](const Difference &piece) { return piece.range; });
    return found;
}

/// A start for an excerpt of @p whole: not in the middle of a word.
Position excerptStart(const Document &document, Range whole, Position first)
{
    if (first - whole.start <= contextCodePoints)
        return whole.start;
    const Range word = wordAt(document, first - contextCodePoints);
    return word.isEmpty() ? first - contextCodePoints : std::max(whole.start, word.start);
}

} // namespace

Wording wordingOf(const Document &document, const Passage &passage, Side side, Position codePoints)
{
    if (!passage.has(side))
        return {};
    const Range whole = trimmed(document, passage.on(side));
    const std::vector<Difference> all = differences(document, passage, side, whole);
    const Position start =
        all.empty() ? whole.start : excerptStart(document, whole, all.front().range.start);
    const Range shown{start, std::min(whole.end, start + codePoints)};

    Wording wording;
    if (shown.start > whole.start)
        wording.text = u"… "_s;
    auto next = all.begin();
    Position at = shown.start;
    const auto take = [&](Position end) {
        const QString piece = document.string({at, end}).simplified();
        const bool endsInSpace = end > at && document.string({end - 1, end}).at(0).isSpace();
        const bool startsInSpace = end > at && document.string({at, at + 1}).at(0).isSpace();
        if (startsInSpace && !wording.text.isEmpty() && !wording.text.endsWith(u' '))
            wording.text += u' ';
        wording.text += piece;
        if (endsInSpace && !wording.text.isEmpty() && !wording.text.endsWith(u' '))
            wording.text += u' ';
        at = end;
    };
    for (; next != all.end() && next->range.start < shown.end; ++next) {
        take(next->range.start);
        const qsizetype from = wording.text.size();
        take(std::min(next->range.end, shown.end));
        wording.different.push_back({from, wording.text.size() - from, next->isSlight});
    }
    take(shown.end);
    if (shown.end < whole.end)
        wording.text += u" …"_s;
    return wording;
}

} // namespace diptych
