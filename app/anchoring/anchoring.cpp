// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchoring/anchoring.h"

#include "anchoring/anchorsearch.h"
#include "anchoring/longquotes.h"
#include "annotation/quoting.h"
#include "base/text.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace diptych {

namespace {

constexpr qsizetype longestContext = 512; // of what others wrote, in UTF-16 units
constexpr Position lastPosition = Position(1) << 40;

/// Where the selector stands without being looked for: in the very text it was made on, or because
/// there are no words to look for.
std::optional<Anchor> anchorAtOnce(const Selector &selector, const Document &document,
                                   bool isSameText)
{
    const bool isWithin = selector.range.start >= 0 && !selector.range.isEmpty() &&
                          selector.range.end <= document.length();
    if (isSameText && isWithin &&
        (selector.exact.isEmpty() || document.string(selector.range) == selector.exact))
        return Anchor{selector.range, AnchorState::Exact, 1, 0};
    if (!selector.exact.isEmpty() && selector.exact.isValidUtf16())
        return std::nullopt;
    if (!selector.exact.isEmpty() || !isWithin)
        return Anchor();
    return Anchor{selector.range, AnchorState::Uncertain, 0, 0};
}

/// With bounds on what others wrote; the position as long as the words are.
Selector tamed(Selector selector)
{
    if (selector.prefix.size() > longestContext)
        selector.prefix = selector.prefix.right(longestContext);
    selector.suffix.truncate(longestContext);
    Range &range = selector.range;
    if (range.isEmpty() || range.start < 0 || range.start > lastPosition)
        range = {};
    else
        range.end = range.start + codePointCount(selector.exact);
    return selector;
}

/// The order in which they stand: one after the other they meet the same stretches of the text.
std::vector<std::size_t> byPlace(const std::vector<Selector> &selectors)
{
    std::vector<std::size_t> order(selectors.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return selectors[i].range.start; });
    return order;
}

} // namespace

std::vector<Anchor> anchored(const std::vector<Selector> &selectors, const Document &document,
                             const OldText &old)
{
    const bool isSameText = old.document && old.document->text() == document.text();
    // Without words here there may be some in the old text.
    const auto withWords = [&](const Selector &selector) {
        Selector full = selector;
        if (selector.exact.isEmpty() && old.document && !selector.range.isEmpty() &&
            selector.range.start >= 0 && selector.range.end <= old.document->length())
            full.exact = old.document->string(selector.range);
        return full;
    };
    std::vector<Anchor> anchors(selectors.size());
    std::vector<std::size_t> open;
    std::vector<Selector> wanted;
    for (const std::size_t i : byPlace(selectors)) {
        Selector selector = withWords(selectors[i]);
        if (const std::optional<Anchor> anchor = anchorAtOnce(selector, document, isSameText)) {
            anchors[i] = *anchor;
        } else {
            open.push_back(i);
            wanted.push_back(tamed(std::move(selector)));
        }
    }
    if (wanted.empty())
        return anchors;
    LongQuotes quotes(std::move(wanted));
    // In the text itself a position that does not hold the words says nothing of them.
    const OldText useful = isSameText ? OldText() : old;
    const std::vector<Anchor> found =
        quotes.joined(AnchorSearch(quotes.takePieces(), document, useful).run(), document);
    for (std::size_t k = 0; k < open.size(); ++k) {
        Anchor &anchor = anchors[open[k]];
        const Range before = selectors[open[k]].range;
        anchor = found[k];
        if (anchor.state == AnchorState::Moved && (before.isEmpty() || before == anchor.range))
            anchor.state = AnchorState::Exact;
    }
    return anchors;
}

} // namespace diptych
