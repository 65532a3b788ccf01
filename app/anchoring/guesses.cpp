// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchoring/guesses.h"

#include "anchoring/quotation.h"
#include "anchoring/seeds.h"

#include <algorithm>

namespace diptych {

namespace {

// Of a longer quotation its beginning tells enough, in UTF-16 units.
constexpr qsizetype longestQuotation = 1500;
constexpr qsizetype longestContext = 64;
constexpr std::size_t likelyLookedAt = 16;
constexpr Position slack = 32;
// In code points; all of such a text is looked at.
constexpr Position smallText = 20000;
// Any two passages of one language have so much in common.
constexpr double leastScore = 0.3;
// Beside a good guess, what has no more than that is noise.
constexpr double leastOfBest = 0.5;

Selector shortened(const Selector &selector)
{
    Selector part = selector;
    part.exact = selector.exact.left(longestQuotation);
    part.prefix = selector.prefix.right(longestContext);
    part.suffix = part.exact.size() < selector.exact.size() ? QString()
                                                            : selector.suffix.left(longestContext);
    return part;
}

/// Where most of the rarest pieces of the quotation stand.
std::vector<Range> likelyWindows(const Selector &wanted, const Quotation &quotation,
                                 const Document &document)
{
    SeedSearch seeds;
    seeds.add((wanted.prefix + wanted.exact + wanted.suffix).toUtf8());
    seeds.run(document.text());
    std::vector<Range> windows;
    for (const qsizetype offset : seeds.likelyPlaces(0, likelyLookedAt)) {
        const Position at =
            document.position(std::clamp<qsizetype>(offset, 0, document.text().size()));
        const Position more = slack + quotation.quoteLength() / 2;
        const Range window{at - more, at + quotation.length() + more};
        windows.push_back(window.intersected({0, document.length()}));
    }
    return windows;
}

/// Where @p wanted stands more or less.
std::vector<Guess> placesOf(const Selector &wanted, const Document &document)
{
    const Quotation quotation(wanted);
    FitSearch search;
    const bool isSmall = document.length() <= smallText;
    std::vector<Range> windows = isSmall ? std::vector<Range>{{0, document.length()}}
                                         : likelyWindows(wanted, quotation, document);
    std::vector<Guess> found;
    for (std::size_t looked = 0; !windows.empty() && looked < likelyLookedAt; ++looked) {
        const Range window = windows.front();
        windows.erase(windows.begin());
        const Fit fit = quotation.bestFit(search, document, window);
        if (fit.score < leastScore || fit.range.isEmpty())
            continue;
        found.push_back({fit.range, fit.quote});
        if (isSmall) {
            windows.push_back({window.start, fit.range.start});
            windows.push_back({fit.range.end, window.end});
        }
    }
    return found;
}

} // namespace

std::vector<Guess> guesses(const Selector &selector, const Document &document, std::size_t limit)
{
    if (selector.exact.isEmpty() || !selector.exact.isValidUtf16())
        return {};
    const Selector wanted = shortened(selector);
    // What stands where the words stood is worth a look, but not before what is like them.
    Selector words = wanted;
    words.prefix.clear();
    words.suffix.clear();
    std::vector<Guess> found = placesOf(words, document);
    const std::vector<Guess> around = placesOf(wanted, document);
    found.insert(found.end(), around.begin(), around.end());
    std::ranges::stable_sort(found, std::ranges::greater(), &Guess::score);
    std::vector<Guess> best;
    for (const Guess &guess : found) {
        const auto isTaken = [&guess](const Guess &other) {
            return other.range.overlaps(guess.range);
        };
        const bool isNoise = guess.score < leastOfBest * found.front().score;
        if (best.size() < limit && !isNoise && std::ranges::none_of(best, isTaken))
            best.push_back(guess);
    }
    return best;
}

} // namespace diptych
