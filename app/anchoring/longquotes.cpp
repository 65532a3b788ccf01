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

LongQuotes::LongQuotes(const std::vector<Selector> &selectors)
{
    for (const Selector &selector : selectors) {
        m_isLong.push_back(selector.exact.size() > longestWhole);
        if (!m_isLong.back()) {
            m_pieces.push_back(selector);
            continue;
        }
        for (const Selector &end : ends(selector))
            m_pieces.push_back(end);
    }
}

std::vector<Anchor> LongQuotes::joined(const std::vector<Anchor> &anchors,
                                       const std::vector<Selector> &selectors,
                                       const Document &document) const
{
    std::vector<Anchor> all;
    auto next = anchors.begin();
    for (std::size_t i = 0; i < m_isLong.size(); ++i) {
        const Anchor &first = *next++;
        all.push_back(m_isLong[i] ? joinedAnchor(first, *next++, selectors[i], document) : first);
    }
    return all;
}

} // namespace diptych
