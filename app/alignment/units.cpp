// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignment/units.h"

#include "document/segmentation.h"

#include <algorithm>

namespace diptych {

std::vector<WordRange> sentencesOf(const Document &document, const Tokens &tokens, Range place, WordRange words)
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
        for (const WordRange sentence : sentencesOf(document, tokens, paragraphs.place(p), paragraphs[p]))
            m_units.push_back({sentence, p, false});
    }
}

quint32 Units::of(quint32 token) const
{
    const auto after = std::partition_point(m_units.begin(), m_units.end(),
                                            [token](const Unit &unit) { return unit.end <= token; });
    return quint32(after - m_units.begin());
}

} // namespace diptych
