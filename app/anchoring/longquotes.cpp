// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchoring/longquotes.h"

#include "base/text.h"

#include <array>

#include <algorithm>

namespace diptych {

namespace {

constexpr qsizetype longestWhole = 4096; // UTF-16 units, of a quotation that is looked for whole
constexpr qsizetype pieceLength = 1024;
constexpr qsizetype contextLength = 64;

/// As many units of @p text as may be cut off at its start without cutting a surrogate pair.
qsizetype wholeUnits(const QString &text, qsizetype units)
{
    return units < text.size() && text[units].isLowSurrogate() ? units + 1 : units;
}

std::array<Selector, 2> ends(const Selector &whole)
{
    const QString &exact = whole.exact;
    const qsizetype headEnd = wholeUnits(exact, pieceLength);
    const qsizetype tailStart = wholeUnits(exact, exact.size() - pieceLength);
    const qsizetype after = wholeUnits(exact, headEnd + contextLength);
    const qsizetype before = wholeUnits(exact, tailStart - contextLength);
    Selector head{{}, exact.first(headEnd), whole.prefix, exact.sliced(headEnd, after - headEnd)};
    Selector tail{
        {}, exact.sliced(tailStart), exact.sliced(before, tailStart - before), whole.suffix};
    if (!whole.range.isEmpty()) {
        head.range = {whole.range.start, whole.range.start + codePointCount(head.exact)};
        tail.range = {whole.range.end - codePointCount(tail.exact), whole.range.end};
    }
    return {head, tail};
}

Anchor joinedAnchor(const Anchor &head, const Anchor &tail, const Selector &whole,
                    const Document &document)
{
    Anchor anchor;
    anchor.score = std::min(head.score, tail.score);
    anchor.runnerUp = std::max(head.runnerUp, tail.runnerUp);
    const Range range{head.range.start, tail.range.end};
    const Position length = codePointCount(whole.exact);
    if (head.state == AnchorState::Orphan || tail.state == AnchorState::Orphan ||
        range.length() < length / 2 || range.length() > 2 * length) {
        const Anchor &better = head.score < tail.score ? tail : head;
        return better.state == AnchorState::Orphan
                   ? anchor
                   : Anchor{better.range, AnchorState::Uncertain, better.score, better.runnerUp};
    }
    anchor.range = range;
    if (head.state == AnchorState::Uncertain || tail.state == AnchorState::Uncertain)
        anchor.state = AnchorState::Uncertain;
    else if (document.string(range) != whole.exact)
        anchor.state = AnchorState::Edited;
    else
        anchor.state = AnchorState::Moved;
    return anchor;
}

} // namespace

LongQuotes::LongQuotes(std::vector<Selector> selectors)
{
    m_pieces.reserve(selectors.size());
    for (std::size_t i = 0; i < selectors.size(); ++i) {
        if (selectors[i].exact.size() <= longestWhole) {
            m_pieces.push_back(std::move(selectors[i]));
            continue;
        }
        for (const Selector &end : ends(selectors[i]))
            m_pieces.push_back(end);
        m_long.emplace(i, std::move(selectors[i]));
    }
}

std::vector<Anchor> LongQuotes::joined(const std::vector<Anchor> &anchors,
                                       const Document &document) const
{
    std::vector<Anchor> all;
    all.reserve(anchors.size());
    for (auto next = anchors.begin(); next != anchors.end(); ++next) {
        const auto isLong = m_long.find(all.size());
        const Anchor &first = *next;
        all.push_back(isLong == m_long.end()
                          ? first
                          : joinedAnchor(first, *++next, isLong->second, document));
    }
    return all;
}

} // namespace diptych
