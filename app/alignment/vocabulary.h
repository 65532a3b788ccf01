// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alignment/folding.h"
#include "alignment/wordtable.h"

#include <QtCore/QByteArrayView>

#include <algorithm>
#include <bit>
#include <span>
#include <vector>

namespace diptych {

/// What rules out at a glance that two folded words are similar.
struct WordShape
{
    quint64 letters = 0; ///< bits by lettersOf(); none for punctuation
    quint32 length = 0;  ///< code points
};

[[nodiscard]] inline bool mayBeSimilar(WordShape a, WordShape b)
{
    const quint32 longer = std::max(a.length, b.length);
    const quint32 shorter = std::min(a.length, b.length);
    return longer - shorter <= longer / 4 + 1
        && quint32(std::popcount(a.letters ^ b.letters)) <= longer / 2 + 1 && (a.letters & b.letters) != 0;
}

/// The different words of both texts, numbered in the order they come: as written ("exact") and as
/// compared ("folded"). Holds views into the texts, which must outlive it.
class Vocabulary
{
public:
    Vocabulary();

    /// The number of a word as written. O(1) but for a word not seen before.
    [[nodiscard]] quint32 intern(QByteArrayView word)
    {
        const WordKey key(word);
        return intern(key, m_words.hashOf(key));
    }
    [[nodiscard]] quint64 hash(const WordKey &key) const
    {
        const quint64 hash = m_words.hashOf(key);
        m_words.prefetch(hash);
        return hash;
    }
    [[nodiscard]] quint32 intern(const WordKey &key, quint64 hash)
    {
        const quint32 number = m_words.number(key, hash);
        if (number == m_foldedOf.size())
            m_foldedOf.push_back(internFolded(key.word()));
        return number;
    }
    /// The number of its folded form.
    [[nodiscard]] quint32 foldedOf(quint32 exact) const { return m_foldedOf[exact]; }

    /// Takes the frequencies of all words in, given each text's folded numbers.
    void weigh(std::span<const quint32> left, std::span<const quint32> right);

    /// How much a folded word says, 0..1: rare and long ones much, frequent and short ones little,
    /// punctuation next to nothing. After weigh().
    [[nodiscard]] float weight(quint32 folded) const { return m_weights[folded]; }
    [[nodiscard]] quint32 frequency(quint32 folded) const { return m_folded[folded].frequency; }
    /// A number shared by words with the same beginning; a crude stem.
    [[nodiscard]] quint32 stem(quint32 folded) const { return m_folded[folded].stem; }
    [[nodiscard]] quint32 stemCount() const { return quint32(m_stems.size()); }
    [[nodiscard]] quint32 foldedCount() const { return quint32(m_folded.size()); }

    [[nodiscard]] WordShape shape(quint32 folded) const { return m_folded[folded].shape; }
    /// True where two folded words look like spellings of one.
    [[nodiscard]] bool areSimilar(quint32 a, quint32 b) const;

private:
    struct Folded
    {
        quint64 hash;
        WordShape shape;
        quint32 stem;
        QByteArrayView example; ///< a word that folds to this
        quint32 frequency;
        bool hasWordCharacter;
        bool hasDigit;
        bool isSpaceless; ///< of a script without spaces
    };
    [[nodiscard]] quint32 internFolded(QByteArrayView word);
    [[nodiscard]] quint32 internStem(FoldedView folded);

    WordTable m_words;
    std::vector<quint32> m_foldedOf;
    std::vector<Folded> m_folded;
    std::vector<float> m_weights; ///< by folded number
    std::vector<quint64> m_stems;       ///< by number: the hash of the beginning
    std::vector<quint64> m_foldedTable; ///< hash bits above, number + 1 below
    std::vector<quint64> m_stemTable;
};

} // namespace diptych
