// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignment/units.h"

#include "document/segmentation.h"

#include <algorithm>

namespace diptych {

namespace {

constexpr quint32 longestUnit = 400; ///< words
constexpr quint32 shortestPart = 40;
constexpr quint32 longestPart = 120;

// Where a stretch without any sentence's end is cut: behind a word chosen by what it is, so that
// both texts are cut at the same words.
quint32 partEnd(const Tokens &tokens, WordRange rest)
{
    if (rest.size() <= longestPart)
        return rest.end;
    for (quint32 token = rest.first + shortestPart; token < rest.first + longestPart; ++token) {
        if (tokens.number(token) % 32 == 0)
            return token + 1;
    }
    return rest.first + longestPart;
}

} // namespace

std::vector<WordRange> sentencesOf(const Document &document, const Tokens &tokens, Range place,
                                   WordRange words)
{
    std::vector<WordRange> result;
    quint32 first = words.first;
    const auto closeAt = [&](quint32 token) {
        if (token > first)
            result.push_back({first, token});
        first = token;
    };
    quint32 token = first;
    for (const Range sentence : sentences(document, place)) {
        while (token < words.end && tokens.start(token) < sentence.start)
            ++token;
        closeAt(token);
    }
    closeAt(words.end);
    return result;
}

Units::Units(const Document &document, const Tokens &tokens, const Paragraphs &paragraphs)
{
    for (quint32 p = 0; p < paragraphs.size(); ++p) {
        if (paragraphs.isPlain(p)) {
            m_units.push_back({paragraphs[p], p, true});
            continue;
        }
        for (WordRange sentence :
             sentencesOf(document, tokens, paragraphs.place(p), paragraphs[p])) {
            while (sentence.size() > longestUnit) {
                const quint32 end = partEnd(tokens, sentence);
                m_units.push_back({{sentence.first, end}, p, false});
                sentence.first = end;
            }
            m_units.push_back({sentence, p, false});
        }
    }
}

quint32 Units::of(quint32 token) const
{
    const auto after = std::partition_point(
        m_units.begin(), m_units.end(), [token](const Unit &unit) { return unit.end <= token; });
    return quint32(after - m_units.begin());
}

} // namespace diptych
