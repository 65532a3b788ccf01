// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArrayView>

#include <span>
#include <string>
#include <vector>

namespace diptych {

/// The different words of both texts, numbered in the order they come: as written ("exact") and as
/// compared ("folded"). Holds views into the texts, which must outlive it.
class Vocabulary
{
public:
    Vocabulary();

    /// The number of a word as written. O(1).
    [[nodiscard]] quint32 intern(QByteArrayView word);
    /// The number of its folded form.
    [[nodiscard]] quint32 foldedOf(quint32 exact) const { return m_exact[exact].folded; }

    /// Takes the frequencies of all words in, given each text's folded numbers.
    void weigh(std::span<const quint32> left, std::span<const quint32> right);

    /// How much a folded word says, 0..1: rare and long ones much, frequent and short ones little,
    /// punctuation next to nothing. After weigh().
    [[nodiscard]] float weight(quint32 folded) const { return m_folded[folded].weight; }
    [[nodiscard]] quint32 frequency(quint32 folded) const { return m_folded[folded].frequency; }
    /// A number shared by words with the same beginning; a crude stem.
    [[nodiscard]] quint32 stem(quint32 folded) const { return m_folded[folded].stem; }
    [[nodiscard]] quint32 foldedCount() const { return quint32(m_folded.size()); }

    /// True where two folded words look like spellings of one.
    [[nodiscard]] bool areSimilar(quint32 a, quint32 b) const;

private:
    struct Exact
    {
        const char *text;
        quint32 size;
        quint32 folded;
    };
    struct Folded
    {
        quint64 hash;
        quint64 letters;
        quint32 stem;
        quint32 example; ///< an exact word that folds to this
        quint32 length;  ///< code points
        quint32 frequency;
        float weight;
        bool hasWordCharacter;
        bool hasDigit;
    };
    [[nodiscard]] quint32 internFolded(quint32 exact, QByteArrayView word);
    [[nodiscard]] quint32 internStem(const std::u32string &folded);

    std::vector<Exact> m_exact;
    std::vector<Folded> m_folded;
    std::vector<quint64> m_stems; ///< by number: the hash of the beginning
    std::vector<quint64> m_exactTable;  ///< hash bits above, number + 1 below
    std::vector<quint64> m_foldedTable;
    std::vector<quint64> m_stemTable;
};

} // namespace diptych
