// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignment/paragraphs.h"

#include <algorithm>

namespace diptych {

namespace {

constexpr quint32 longestPlain = 400; ///< words; longer paragraphs are shown in several passages
constexpr quint32 longestChange = 3;  ///< words without a partner in a row
constexpr quint32 leastPaired = 4;    ///< of five words

// True where the words of two paragraphs are paired with each other alone, in order, with small
// changes between. What one has more at an end may stand elsewhere: behind a page footer.
bool isPlainPair(WordRange left, WordRange right, const WordMap &map)
{
    quint32 paired = 0;
    quint32 nextLeft = left.first;
    quint32 nextRight = right.first;
    for (quint32 i = left.first; i < left.end; ++i) {
        const quint32 j = map.toRight(i);
        if (j == noToken)
            continue;
        if (j < nextRight || j >= right.end || i - nextLeft > longestChange ||
            j - nextRight > longestChange)
            return false;
        if (paired == 0 && i - left.first != j - right.first)
            return false;
        // What was skipped on the right must not belong to another paragraph.
        for (quint32 k = nextRight; k < j; ++k) {
            if (map.toLeft(k) != noToken)
                return false;
        }
        ++paired;
        nextLeft = i + 1;
        nextRight = j + 1;
    }
    for (quint32 k = nextRight; k < right.end; ++k) {
        if (map.toLeft(k) != noToken)
            return false;
    }
    return left.end - nextLeft <= longestChange && left.end - nextLeft == right.end - nextRight &&
           paired * 5 >= leastPaired * std::max(left.size(), right.size());
}

} // namespace

Paragraphs::Paragraphs(const Document &document, const Tokens &tokens)
{
    const char *const text = document.text().data();
    quint32 token = 0;
    const auto count = document.paragraphCount();
    for (qsizetype p = 0; p < count; ++p) {
        // What stands between two paragraphs, if anything does, goes with the one before.
        const qsizetype end =
            p + 1 < count ? document.paragraphText(p + 1).data() - text : document.text().size();
        const quint32 first = token;
        while (token < tokens.size() && tokens.byteStart(token) < end)
            ++token;
        if (token > first)
            m_ranges.push_back({first, token});
    }
    m_isPlain.resize(m_ranges.size());
}

void findPlainParagraphs(Paragraphs &left, Paragraphs &right, const WordMap &map,
                         const PinnedWords &pins)
{
    for (quint32 p = 0; p < left.size(); ++p) {
        const WordRange words = left[p];
        if (words.size() > longestPlain || pins.touches(Side::Left, words.first, words.end))
            continue;
        quint32 partner = noToken;
        for (quint32 i = words.first; i < words.end && partner == noToken; ++i)
            partner = map.toRight(i);
        if (partner == noToken)
            continue;
        const auto after =
            std::partition_point(right.m_ranges.begin(), right.m_ranges.end(),
                                 [partner](WordRange range) { return range.end <= partner; });
        if (after->size() <= longestPlain && !pins.touches(Side::Right, after->first, after->end) &&
            isPlainPair(words, *after, map)) {
            left.m_isPlain[p] = true;
            right.m_isPlain[std::size_t(after - right.m_ranges.begin())] = true;
        }
    }
}

} // namespace diptych
