// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignment/units.h"

#include "document/sentencescanner.h"

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

std::vector<WordRange> sentencesOf(const Tokens &tokens, WordRange words)
{
    std::vector<WordRange> result;
    if (words.size() == 0)
        return result;
    const char *const text = tokens.text().data();
    SentenceScanner scanner(
        {text + tokens.byteStart(words.first), tokens.bytes(words.end - 1).end()});
    quint32 first = words.first;
    const auto closeAt = [&](quint32 token) {
        if (token > first)
            result.push_back({first, token});
        first = token;
    };
    quint32 token = first;
    for (auto sentence = scanner.next(); !sentence.isEmpty(); sentence = scanner.next()) {
        const qsizetype start = sentence.begin() - text;
        while (token < words.end && tokens.byteStart(token) < start)
            ++token;
        closeAt(token);
    }
    closeAt(words.end);
    return result;
}

Units::Units(const Tokens &tokens, const Paragraphs &paragraphs, const Pace &pace,
             const PinnedWords &pins, Side side)
{
    const auto add = [&](WordRange words, quint32 paragraph) {
        const bool isPinned = pins.touches(side, words.first, words.end);
        while (words.size() > longestUnit) {
            const quint32 end = partEnd(tokens, words);
            m_units.push_back({{words.first, end}, paragraph, false, isPinned});
            words.first = end;
        }
        m_units.push_back({words, paragraph, false, isPinned});
    };
    for (quint32 p = 0; p < paragraphs.size() && pace.at(p, paragraphs.size()); ++p) {
        if (paragraphs.isPlain(p)) {
            m_units.push_back({paragraphs[p], p, true, false});
            continue;
        }
        for (WordRange sentence : sentencesOf(tokens, paragraphs[p])) {
            for (const quint32 border : pins.borders(side)) {
                if (border > sentence.first && border < sentence.end) {
                    add({sentence.first, border}, p);
                    sentence.first = border;
                }
            }
            add(sentence, p);
        }
    }
}

quint32 Units::found(quint32 token) const
{
    const auto after = std::partition_point(
        m_units.begin(), m_units.end(), [token](const Unit &unit) { return unit.end <= token; });
    return quint32(after - m_units.begin());
}

} // namespace diptych
