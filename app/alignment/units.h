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
    bool isPinned = false; ///< a pin touches it; it then lies in it whole
};

/// The units of one text: they partition its words, in order.
class Units
{
public:
    /// Cuts the paragraphs that are not plain into sentences, and these where a pin begins or ends.
    Units(const Tokens &tokens, const Paragraphs &paragraphs, const Pace &pace = {},
          const PinnedWords &pins = {}, Side side = Side::Left);

    [[nodiscard]] quint32 size() const { return quint32(m_units.size()); }
    [[nodiscard]] const Unit &operator[](quint32 index) const { return m_units[index]; }
    /// The unit of a word. O(1) near the one asked for before, else O(log n).
    [[nodiscard]] quint32 of(quint32 token) const
    {
        for (const quint32 near : {m_last, m_last + 1, m_last - 1}) {
            if (near < m_units.size() && token >= m_units[near].first && token < m_units[near].end)
                return m_last = near;
        }
        return m_last = found(token);
    }

private:
    [[nodiscard]] quint32 found(quint32 token) const;

    std::vector<Unit> m_units;
    mutable quint32 m_last = 0; ///< of() looks here first
};

/// The sentences of one paragraph as ranges of words; they partition it.
[[nodiscard]] std::vector<WordRange> sentencesOf(const Tokens &tokens, WordRange words);

} // namespace diptych
