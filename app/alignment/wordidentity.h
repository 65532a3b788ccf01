// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArrayView>

#include <bit>
#include <vector>

namespace diptych {

/// What a word is known by: words that fold to the same have the same number.
struct WordIdentity
{
    quint32 number = 0; ///< 31 bits of a hash: the same in each run; others share it once in 2^31
    quint8 kind = 0;    ///< 0 punctuation, 1 to 6 letters (6: or more), 7 a number

    static constexpr quint8 numeral = 7;
    friend bool operator==(const WordIdentity &, const WordIdentity &) = default;
};

/// The identity of a word of up to sixteen ASCII characters, from its bytes in two little-endian
/// numbers, zeros behind its end. False where its folded form takes a closer look (punctuation
/// inside, nothing but punctuation). Some nanoseconds.
[[nodiscard]] bool identityOfAscii(quint64 head, quint64 tail, unsigned size,
                                   WordIdentity &identity);

/// The same, remembering some of the words asked for: most are frequent ones.
class AsciiWords
{
public:
    [[nodiscard]] bool identityOf(quint64 head, quint64 tail, unsigned size, WordIdentity &identity)
    {
        // No word has the key of an empty place.
        Known &place = m_known[((head ^ std::rotl(tail, 29)) * 0x9e3779b97f4a7c15) >> (64 - bits)];
        if (place.head != head || place.tail != tail) {
            if (!identityOfAscii(head, tail, size, identity))
                return false;
            place = {head, tail, identity};
        }
        identity = place.identity;
        return true;
    }

private:
    static constexpr unsigned bits = 13;
    struct Known
    {
        quint64 head = 0;
        quint64 tail = 0;
        WordIdentity identity;
    };
    std::vector<Known> m_known{std::size_t(1) << bits};
};

/// Tells the identity of any word, remembering some of those asked for.
class WordReader
{
public:
    WordReader();
    /// @p word must outlive the reader.
    [[nodiscard]] WordIdentity identityOf(QByteArrayView word);

private:
    struct Remembered
    {
        QByteArrayView word;
        WordIdentity identity;
    };
    std::vector<Remembered> m_remembered;
};

} // namespace diptych
