// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/wrapping.h"

#include <algorithm>
#include <numeric>

namespace diptych {

namespace {

using Marker = LineFeatures::Marker;

/// Narrower lines are verse, addresses and lists rather than wrapped prose.
constexpr int minimumWidth = 36;
/// Fewer pairs of lines prove nothing.
constexpr int minimumPairs = 3;

/// A line that ends in mid-sentence, as people break lines by hand.
bool goesOn(const LineFeatures &line, const LineFeatures &next)
{
    return line.width() >= minimumWidth && !next.tooLong() && next.startsLower() &&
           !line.endsSentence();
}

} // namespace

void Wrapping::look(const LineFeatures &line, const LineFeatures &next)
{
    if (line.standsAlone() || next.standsAlone() || next.marker() != Marker::None)
        return;
    ++m_pairs;
    m_lower += next.startsLower() ? 1 : 0;
    m_punctuated += line.hasPunctuation() ? 1 : 0;
    if (line.tooLong())
        return;
    ++m_ofWidth[size_t(line.width())];
    if (next.hasLongFirstWord())
        return;
    // Every width from this line's to the one that would have taken the next word explains the
    // pair.
    const int last = std::min(line.width() + next.firstWord(), LineFeatures::maximumWidth);
    ++m_explained[size_t(line.width())];
    --m_explained[size_t(last + 1)];
}

void Wrapping::conclude()
{
    if (m_pairs < minimumPairs)
        return;
    findGreedyWidth();
    if (!m_greedyWidth)
        findMeasuredWidth();
    // Where most lines begin in lower case and hardly any has a mark, that is how its lines are:
    // transcripts, lists of words, tables.
    m_goesOn = m_greedyWidth || m_lower * 2 <= m_pairs || isPunctuated();
}

void Wrapping::findGreedyWidth()
{
    int explained = 0;
    int best = 0;
    int bestWidth = 0;
    for (int width = 0; width <= LineFeatures::maximumWidth; ++width) {
        explained += m_explained[size_t(width)];
        if (width >= minimumWidth && explained >= best) {
            best = explained;
            bestWidth = width;
        }
    }
    // Two in five: headings, verse and lists may stand between. Wrapped prose goes on in lower case
    // more often than not, also where nouns are written with capitals.
    if (best >= minimumPairs && best * 5 >= m_pairs * 2 && m_lower * 10 >= m_pairs * 3)
        m_greedyWidth = bestWidth;
}

void Wrapping::findMeasuredWidth()
{
    const int narrow = std::accumulate(m_ofWidth.begin(), m_ofWidth.end(), 0);
    int above = 0;
    int width = LineFeatures::maximumWidth;
    while (width > 0 && (above += m_ofWidth[size_t(width)]) * 20 < narrow)
        --width;
    const int full = std::accumulate(m_ofWidth.begin() + width * 3 / 4, m_ofWidth.end(), 0);
    if (width >= minimumWidth && narrow > minimumPairs && full * 10 >= m_pairs * 7 &&
        m_lower * 2 >= m_pairs && isPunctuated())
        m_measuredWidth = width;
}

bool Wrapping::isPunctuated() const
{
    return m_punctuated * 3 >= m_pairs;
}

bool Wrapping::isFull(const LineFeatures &line, const LineFeatures &next) const
{
    if (m_greedyWidth) {
        // Punctuation may hang out. People who wrap by hand are not as exact as programs, but do
        // not stop in mid-sentence without need.
        const bool near = line.width() * 5 >= *m_greedyWidth * 4 && !line.endsSentence();
        return line.width() * 10 <= *m_greedyWidth * 11 &&
               (near || line.width() + next.firstWord() >= *m_greedyWidth);
    }
    if (!m_measuredWidth || line.width() * 4 < *m_measuredWidth * 3)
        return false;
    return !line.endsSentence() || line.width() * 8 >= *m_measuredWidth * 7 || next.startsLower();
}

bool Wrapping::joins(const LineFeatures &line, const LineFeatures &next, Marker blockMarker) const
{
    if (line.tooLong() || line.standsAlone() || next.standsAlone())
        return false;
    const bool full = isFull(line, next);
    if (!full && line.hasOpenEmphasis() && next.hasOpenEmphasis())
        return true;
    const Marker marker = next.marker();
    if (marker != Marker::None && (!full || marker == blockMarker || line.endsSentence()))
        return false;
    // An indented first line begins a paragraph; below a list item's label the text is indented.
    if (full && next.indent() >= line.indent() + 2 && line.marker() == Marker::None &&
        line.endsSentence())
        return false;
    return full || (m_goesOn && marker == Marker::None && goesOn(line, next));
}

} // namespace diptych
