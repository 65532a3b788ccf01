// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alignment/paragraphs.h"

#include <vector>

namespace diptych {

/// A sentence (or what of it stands in one paragraph, or a part of a monstrous one) as a range of
/// words; of a plain paragraph all its sentences in one. At most 400 words.
struct Unit : WordRange
{
    quint32 paragraph = 0;
    bool isPlain = false;
};

/// The units of one text: they partition its words, in order.
class Units
{
public:
    /// Cuts the paragraphs that are not plain into sentences.
    Units(const Document &document, const Tokens &tokens, const Paragraphs &paragraphs);

    [[nodiscard]] quint32 size() const { return quint32(m_units.size()); }
    [[nodiscard]] const Unit &operator[](quint32 index) const { return m_units[index]; }
    /// The unit of a word. O(log n).
    [[nodiscard]] quint32 of(quint32 token) const;
    /// The same, looking at @p near first.
    [[nodiscard]] quint32 of(quint32 token, quint32 near) const
    {
        const Unit &unit = m_units[near];
        return token >= unit.first && token < unit.end ? near : of(token);
    }

private:
    std::vector<Unit> m_units;
};

/// The sentences of one paragraph as ranges of words; they partition it.
[[nodiscard]] std::vector<WordRange> sentencesOf(const Document &document, const Tokens &tokens,
                                                 Range place, WordRange words);

} // namespace diptych
