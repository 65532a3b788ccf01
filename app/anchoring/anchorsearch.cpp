// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchoring/anchorsearch.h"

#include "anchoring/outerends.h"
#include "anchoring/seeds.h"
#include "annotation/bytesearch.h"
#include "annotation/quoteindex.h"
#include "base/parallel.h"
#include "base/text.h"
#include "document/utf8.h"

#include <algorithm>
#include <numeric>
#include <span>
#include <utility>

namespace diptych {

namespace {

// What stands whole in so many places is told apart by its neighbours alone.
constexpr std::size_t wholesLookedAt = 64;
constexpr std::size_t likelyLookedAt = 8;
constexpr int nearbyLookedAt = 8;
// Between two neighbours that are not further apart everything is looked at, in code points.
constexpr Position nearbyLength = 4096;
constexpr Position slack = 128;
// Of each side: more of it would crowd out the quotation's own seeds.
constexpr qsizetype seededContext = 32;
// Letters that have nothing to do with the quotation look like so much of it.
constexpr double chanceScore = 0.36;
// A place with so much of it need not be looked at again.
constexpr double knownScore = 0.65;
constexpr double settledScore = 0.8;
// A text in which each quotation may be looked for without an index.
constexpr qsizetype smallText = 65536;
// What one thread takes at a time.
constexpr std::size_t quotationsAtOnce = 256;

QByteArray seedsOf(const Selector &selector)
{
    return QString(selector.prefix.right(seededContext) + selector.exact +
                   selector.suffix.left(seededContext))
        .toUtf8();
}

/// Share of the code points of @p context that stand in @p text, from where both meet the
/// quotation up to the first that differs.
double shareBefore(QByteArrayView context, QByteArrayView text)
{
    const auto [one, other] =
        std::mismatch(context.crbegin(), context.crend(), text.crbegin(), text.crend());
    const qsizetype same = one - context.crbegin();
    return context.isEmpty() ? 0
                             : double(utf8::countCodePoints(context.end() - same, context.end())) /
                                   double(utf8::countCodePoints(context.begin(), context.end()));
}

double shareAfter(QByteArrayView context, QByteArrayView text)
{
    const auto [one, other] =
        std::mismatch(context.cbegin(), context.cend(), text.cbegin(), text.cend());
    return context.isEmpty() ? 0
                             : double(utf8::countCodePoints(context.begin(), one)) /
                                   double(utf8::countCodePoints(context.begin(), context.end()));
}

} // namespace

AnchorSearch::AnchorSearch(std::vector<Selector> selectors, const Document &document,
                           const OldText &old)
    : m_selectors(std::move(selectors))
    , m_document(document)
    , m_oldLength(old.length)
    , m_fits(m_selectors.size())
    , m_open(m_selectors.size())
    , m_anchors(m_selectors.size())
{
    std::iota(m_open.begin(), m_open.end(), std::size_t(0));
    if (!old.document)
        return;
    m_oldLength = old.document->length();
    m_old.emplace(*old.document, document);
    m_selectors = m_old->settledIn(std::move(m_selectors));
}

std::vector<Anchor> AnchorSearch::run()
{
    if (!m_old)
        findWhole();
    const Backbone backbone = commonOrder();
    settleUnchanged(backbone);
    if (m_old)
        findWhole();
    searchNearby(backbone);
    if (!m_open.empty())
        searchEverywhere(backbone);
    return std::move(m_anchors);
}

void AnchorSearch::findWhole()
{
    const QByteArrayView text = m_document.text();
    const QuoteIndex index(text);
    inParallel(m_open.size(), quotationsAtOnce, [&](std::size_t begin, std::size_t end) {
        QuoteBytes words;
        for (const std::size_t i : std::span(m_open).subspan(begin, end - begin)) {
            words.set(m_selectors[i]);
            const QByteArrayView needle = words.whole();
            if (needle.isEmpty() ||
                (needle.size() < QuoteIndex::shortest && text.size() > smallText))
                continue;
            for (const qsizetype offset : index.occurrences(needle, wholesLookedAt)) {
                const qsizetype start = offset + words.prefix().size();
                Fit fit{{m_document.position(start),
                         m_document.position(start + words.exact().size())}};
                fit.quote = fit.prefix = fit.suffix = fit.score = 1;
                fit.isSame = true;
                m_fits[i].push_back(fit);
            }
            if (m_fits[i].size() == wholesLookedAt)
                m_fits[i].clear();
        }
    });
}

/// What stands once with its whole context, or what the alignment paired.
Backbone AnchorSearch::commonOrder() const
{
    if (m_old)
        return Backbone(m_old->common(), m_oldLength, m_document.length());
    std::vector<Pairing> common;
    for (std::size_t i = 0; i < m_selectors.size(); ++i) {
        const Selector &selector = m_selectors[i];
        if (m_fits[i].size() != 1 || selector.range.isEmpty())
            continue;
        const Range found = m_fits[i].front().range;
        const Position before = codePointCount(selector.prefix);
        const Position after = codePointCount(selector.suffix);
        common.push_back({{selector.range.start - before, selector.range.end + after},
                          {found.start - before, found.end + after}});
    }
    return Backbone(std::move(common), m_oldLength, m_document.length());
}

/// What the places found so far say of one quotation.
Judgement AnchorSearch::judged(std::size_t index, const Backbone &backbone)
{
    const Selector &selector = m_selectors[index];
    if (m_old && !selector.range.isEmpty()) {
        for (Fit &fit : m_fits[index])
            fit.belonging = m_old->belonging(fit.range, selector.range);
    }
    return Judgement(selector, backbone.around(selector.range), m_fits[index]);
}

/// What each search for the place of a quotation needs; kept from one to the next.
struct AnchorSearch::Workspace
{
    QuoteBytes words;
    FitSearch search;
};

/// Asks of each open selector whether it is settled now.
template <typename IsSettled> void AnchorSearch::dropSettled(IsSettled isSettled)
{
    std::vector<uchar> areSettled(m_open.size(), false); // one that threads may write side by side
    inParallel(m_open.size(), quotationsAtOnce, [&](std::size_t begin, std::size_t end) {
        Workspace workspace;
        for (std::size_t k = begin; k < end; ++k)
            areSettled[k] = isSettled(m_open[k], workspace);
    });
    std::vector<std::size_t> open;
    for (std::size_t k = 0; k < m_open.size(); ++k) {
        if (!areSettled[k])
            open.push_back(m_open[k]);
    }
    m_open = std::move(open);
}

/// Those that stand where their neighbours would have them: nothing else is looked for then.
void AnchorSearch::settleUnchanged(const Backbone &backbone)
{
    dropSettled([&](std::size_t i, Workspace &workspace) {
        const Selector &selector = m_selectors[i];
        if (!m_fits[i].empty() || selector.range.isEmpty())
            return false;
        workspace.words.set(selector);
        const auto fit = unchangedFit(selector, workspace.words, backbone.around(selector.range));
        if (!fit)
            return false;
        m_fits[i] = {*fit};
        const Judgement judgement = judged(i, backbone);
        if (judgement.isSettled())
            m_anchors[i] = judgement.anchor();
        else
            m_fits[i].clear();
        return judgement.isSettled();
    });
}

void AnchorSearch::searchNearby(const Backbone &backbone)
{
    dropSettled([&](std::size_t i, Workspace &workspace) {
        const Selector &selector = m_selectors[i];
        const bool isWhole = !m_fits[i].empty();
        if (!isWhole && !selector.range.isEmpty()) {
            workspace.words.set(selector);
            m_fits[i] = fitsNearby(workspace.search, selector, workspace.words,
                                   backbone.around(selector.range));
        }
        const Judgement judgement = judged(i, backbone);
        const bool isFound = isWhole || judgement.isSettled();
        if (isFound)
            m_anchors[i] = judgement.anchor();
        return isFound;
    });
}

/// The quotation letter for letter where one of its neighbours would have it, with the whole
/// context of one side at least.
std::optional<Fit> AnchorSearch::unchangedFit(const Selector &selector, const QuoteBytes &words,
                                              const Bracket &bracket) const
{
    if (!bracket.isClosed())
        return std::nullopt;
    for (const Position drift : {bracket.driftAtStart(), bracket.driftAtEnd()}) {
        const Range range{selector.range.start + drift, selector.range.end + drift};
        if (range.start < bracket.newStart || range.end > bracket.newEnd)
            continue;
        const QByteArrayView text = m_document.text();
        const QByteArrayView behind = text.sliced(m_document.byteOffset(range.start));
        if (!behind.startsWith(words.exact()))
            continue;
        Fit fit{range, 1};
        fit.prefix = shareBefore(words.prefix(), text.chopped(behind.size()));
        fit.suffix = shareAfter(words.suffix(), behind.sliced(words.exact().size()));
        fit.score = weighed(fit, codePointCount(selector.prefix), codePointCount(selector.suffix));
        fit.isSame = true;
        if (fit.context() == 1)
            return fit;
    }
    return std::nullopt;
}

/// The fit between the outer ends of the context, where both stand once only in @p between: the
/// quotation is there or nowhere, whatever looks like it.
std::optional<Fit> AnchorSearch::heldFit(FitSearch &search, const Quotation &quotation,
                                         const QuoteBytes &words, Range between) const
{
    const Range window = between.intersected({0, m_document.length()});
    const QByteArrayView bytes = m_document.bytes(window);
    const auto held = betweenOuterEnds(words.whole(), bytes);
    if (!held)
        return std::nullopt;
    const qsizetype first = bytes.begin() - m_document.text().begin();
    const Fit fit = quotation.bestFit(
        search, m_document,
        {m_document.position(first + held->first), m_document.position(first + held->second)});
    if (fit.score < settledScore || fit.isClosed)
        return std::nullopt;
    return fit;
}

std::vector<Fit> AnchorSearch::fitsNearby(FitSearch &search, const Selector &selector,
                                          const QuoteBytes &words, const Bracket &bracket) const
{
    const Quotation quotation(selector);
    // Beyond the neighbours, too: a look-alike often stands next to what it looks like.
    const Range between{bracket.newStart - quotation.length() - slack / 2,
                        bracket.newEnd + quotation.length() + slack / 2};
    if (bracket.isClosed() && between.length() <= nearbyLength) {
        const std::optional<Fit> held = heldFit(search, quotation, words, between);
        if (held && Judgement(selector, bracket, {*held}).isSettled())
            return {*held};
    }
    std::vector<Fit> fits;
    const Range old = selector.range;
    const Range counterpart = m_old ? m_old->counterpart(old) : Range();
    if (!counterpart.isEmpty() && counterpart.length() < 2 * old.length() + slack)
        addFits(search, fits, quotation,
                {counterpart.start - quotation.length(), counterpart.end + quotation.length()},
                counterpart);
    if (!fits.empty() && fits.front().score >= settledScore)
        return fits;
    if (between.length() <= nearbyLength) {
        addFits(search, fits, quotation, between, between);
        return fits;
    }
    const auto [least, most] = std::minmax({bracket.driftAtStart(), bracket.driftAtEnd()});
    const Range near{old.start - quotation.prefixLength() - slack,
                     old.end + quotation.suffixLength() + slack};
    if (most - least <= nearbyLength) {
        const Range all{near.start + least, near.end + most};
        addFits(search, fits, quotation, all, all);
        return fits;
    }
    for (const Position drift : {least, most}) {
        const Range there{near.start + drift, near.end + drift};
        addFits(search, fits, quotation, there, there);
    }
    return fits;
}

/// The best fit in @p window and others that are nearly as good, where the quotation would stand
/// within @p places.
void AnchorSearch::addFits(FitSearch &search, std::vector<Fit> &fits, const Quotation &quotation,
                           Range window, Range places) const
{
    std::vector<Range> windows{window.intersected({0, m_document.length()})};
    double best = 0;
    for (int count = 0; !windows.empty() && count < nearbyLookedAt; ++count) {
        const Range next = windows.back();
        windows.pop_back();
        if (next.intersected(places).length() < quotation.quoteLength() / 2)
            continue;
        const Fit fit = quotation.bestFit(search, m_document, next);
        if (fit.score <= 0 || fit.score < best - 0.25)
            continue;
        best = std::max(best, fit.score);
        fits.push_back(fit);
        if (fit.elsewhere < std::max(best - 0.3, chanceScore))
            continue;
        windows.push_back({next.start, fit.range.start});
        windows.push_back({fit.range.end, next.end});
    }
}

/// The fit where the pattern would begin at byte @p offset.
void AnchorSearch::addLikely(FitSearch &search, std::vector<Fit> &fits, const Quotation &quotation,
                             qsizetype offset) const
{
    const Position at =
        m_document.position(std::clamp<qsizetype>(offset, 0, m_document.text().size()));
    const Position start = at + std::min<Position>(quotation.prefixLength(), seededContext);
    const Range likely{start, start + quotation.quoteLength()};
    if (std::ranges::any_of(fits, [&likely](const Fit &fit) {
            return fit.score >= knownScore && fit.range.overlaps(likely);
        }))
        return;
    const Position more = slack / 4 + quotation.quoteLength() / 2;
    const Range window{likely.start - quotation.prefixLength() - more,
                       likely.end + quotation.suffixLength() + more};
    const Fit fit =
        quotation.bestFit(search, m_document, window.intersected({0, m_document.length()}));
    if (fit.score > 0)
        fits.push_back(fit);
}

void AnchorSearch::searchEverywhere(const Backbone &backbone)
{
    SeedSearch seeds;
    for (const std::size_t i : m_open)
        seeds.add(seedsOf(m_selectors[i]));
    seeds.run(m_document.text());
    inParallel(m_open.size(), quotationsAtOnce, [&](std::size_t begin, std::size_t end) {
        FitSearch search;
        for (std::size_t k = begin; k < end; ++k) {
            const std::size_t i = m_open[k];
            const Quotation quotation(m_selectors[i]);
            for (const qsizetype offset : seeds.likelyPlaces(k, likelyLookedAt))
                addLikely(search, m_fits[i], quotation, offset);
            m_anchors[i] = judged(i, backbone).anchor();
        }
    });
}

} // namespace diptych
