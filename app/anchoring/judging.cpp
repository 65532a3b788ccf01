// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchoring/judging.h"

#include <algorithm>
#include <bit>
#include <cstdlib>
#include <span>

namespace diptych {

namespace {

// Any two passages of one language have about a third of their letters in common by this measure;
// below this score a place is no better than chance.
constexpr double lostBelow = 0.45;
// Quotation and context all but whole.
constexpr double sureScore = 0.9;
// The words whole and most of the context; changed words with the context of one side; any words
// with half of the context, where the neighbours say that it is here.
constexpr double wholeWordsScore = 0.83;
constexpr double keptSideScore = 0.75;
constexpr double neighbourlyScore = 0.65;
// So much of the context on one side counts as all of it.
constexpr double keptContext = 0.85;
// By how much the best place has to lead the next one; more, the less of it there is.
constexpr double leadOfSure = 0.1;
constexpr double leadOfChanged = 0.15;
constexpr double leadOfKeptSide = 0.2;
constexpr double leadOfWholeWords = 0.3;
// What a place's position adds to its score: between its neighbours, where the alignment says, and
// as far from a neighbour as it was.
constexpr double rankBetween = 0.1;
constexpr double rankAligned = 0.2;
constexpr double rankNear = 0.12;
constexpr double nearPositions = 256;

/// False for rules, rows of dots and the like: such a text looks like any other of its kind.
bool isTelling(const Selector &selector)
{
    quint64 kinds = 0;
    for (const QStringView part : {QStringView(selector.prefix), QStringView(selector.exact),
                                   QStringView(selector.suffix)}) {
        for (const QChar c : part.left(256))
            kinds |= quint64(1) << (c.unicode() & 63);
    }
    return std::popcount(kinds) >= 8;
}

} // namespace

Judgement::Judgement(const Selector &selector, const Bracket &bracket, const std::vector<Fit> &fits)
    : m_selector(selector)
    , m_bracket(bracket)
{
    m_places.reserve(fits.size());
    for (const Fit &fit : fits) {
        const Place place = placed(fit);
        const auto same = std::ranges::find_if(
            m_places, [&](const Place &other) { return other.fit.range.overlaps(fit.range); });
        if (same == m_places.end())
            m_places.push_back(place);
        else if (same->rank < place.rank)
            *same = place;
    }
    if (m_places.size() > 1)
        std::ranges::stable_sort(m_places, std::ranges::greater(), &Place::rank);
}

Judgement::Place Judgement::placed(const Fit &fit) const
{
    Place place{fit, fit.score, false, false};
    place.isBetween = fit.range.start >= m_bracket.newStart && fit.range.end <= m_bracket.newEnd;
    const Range old = m_selector.range;
    if (old.isEmpty())
        return place;
    const Position drift = fit.range.start - old.start;
    Position away = std::abs(drift - m_bracket.driftAtStart());
    if (m_bracket.hasEnd)
        away = std::min(away, std::abs(drift - m_bracket.driftAtEnd()));
    place.isUnshifted = drift == m_bracket.driftAtStart() && drift == m_bracket.driftAtEnd();
    if (place.isBetween && m_bracket.isClosed())
        place.rank += rankBetween;
    if (fit.belonging == Belonging::Own)
        place.rank += rankAligned;
    else if (fit.belonging == Belonging::Others)
        place.rank -= rankAligned;
    place.rank += rankNear / (1 + double(away) / nearPositions);
    return place;
}

bool Judgement::isSure() const
{
    const Place &best = m_places.front();
    const Fit &fit = best.fit;
    const bool isOwn = fit.belonging == Belonging::Own;
    if (fit.belonging == Belonging::Others || (fit.isClosed && !isOwn))
        return false;
    double margin = 1; // by rank
    double lead = std::max(0.0, fit.score - fit.elsewhere);
    for (const Place &rival : std::span(m_places).subspan(1)) {
        margin = std::min(margin, best.rank - rival.rank);
        lead = std::min(lead, fit.score - rival.fit.score);
        if (!fit.isSame && rival.fit.isSame && rival.fit.context() >= keptContext)
            return false;
    }
    const bool isNeighbourly = isOwn || (best.isBetween && m_bracket.isClosed());
    // Nothing was put in or left out between the neighbours.
    if (isNeighbourly && fit.isSame && best.isUnshifted)
        return true;
    // One line of a table or list looks like the next, and new ones elsewhere like those that went.
    if (!fit.isSame && !(isOwn && best.isBetween) && lead < leadOfChanged)
        return false;
    if (!isTelling(m_selector))
        return isNeighbourly && fit.score >= sureScore && margin >= leadOfSure;
    if (fit.score >= (isNeighbourly ? neighbourlyScore : sureScore) && margin >= leadOfSure)
        return true;
    if (fit.isSame && fit.score >= wholeWordsScore && lead >= leadOfWholeWords)
        return true;
    return best.isBetween && fit.score >= keptSideScore && fit.context() >= keptContext &&
           lead >= leadOfKeptSide;
}

bool Judgement::isSettled() const
{
    return !m_places.empty() && m_bracket.isClosed() && m_places.front().isBetween &&
           m_places.front().fit.score >= neighbourlyScore && isSure();
}

Anchor Judgement::anchor() const
{
    Anchor anchor;
    if (m_places.empty())
        return anchor;
    const Fit &fit = m_places.front().fit;
    anchor.score = fit.score;
    anchor.runnerUp = std::min(fit.score, fit.elsewhere);
    if (m_places.size() > 1)
        anchor.runnerUp = std::max(anchor.runnerUp, m_places[1].fit.score);
    const bool isOthers = fit.belonging == Belonging::Others;
    if (fit.score < lostBelow || (isOthers && !(fit.isSame && fit.score >= sureScore)))
        return anchor;
    anchor.range = fit.range;
    if (!isSure())
        anchor.state = AnchorState::Uncertain;
    else if (!fit.isSame)
        anchor.state = AnchorState::Edited;
    else
        anchor.state = AnchorState::Moved;
    return anchor;
}

} // namespace diptych
