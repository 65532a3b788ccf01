// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alignment/pinnedwords.h"
#include "alignment/tokens.h"
#include "alignment/wordmap.h"

#include <vector>

namespace diptych {

/// A range of words.
struct WordRange
{
    quint32 first = 0;
    quint32 end = 0;

    [[nodiscard]] quint32 size() const { return end - first; }
};

/// The paragraphs of one text as ranges of words: they partition its words, none is empty.
class Paragraphs
{
public:
    Paragraphs(const Document &document, const Tokens &tokens);

    [[nodiscard]] quint32 size() const { return quint32(m_ranges.size()); }
    [[nodiscard]] const WordRange &operator[](quint32 index) const { return m_ranges[index]; }

    /// A plain paragraph is paired with one of the other side in order, word by word, with nothing
    /// but small changes: none of its sentences is one-sided or moved.
    [[nodiscard]] bool isPlain(quint32 index) const { return m_isPlain[index]; }

private:
    friend void findPlainParagraphs(Paragraphs &left, Paragraphs &right, const WordMap &map,
                                    const PinnedWords &pins);
    std::vector<WordRange> m_ranges;
    std::vector<bool> m_isPlain;
};

/// Finds the plain paragraphs of both sides; none that a pin touches is. Linear.
void findPlainParagraphs(Paragraphs &left, Paragraphs &right, const WordMap &map,
                         const PinnedWords &pins = {});

} // namespace diptych
