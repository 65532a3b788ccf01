// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alignment/hashing.h"

#include <QtCore/QByteArrayView>

#include <cstring>
#include <vector>

namespace diptych {

/// What a word is looked up by: its first sixteen bytes, which for most are all.
struct WordKey
{
    quint64 head = 0; ///< bytes in memory order, zeros behind the end
    quint64 tail = 0;
    const char *text = nullptr;
    quint32 size = 0;

    static constexpr quint32 bytes = 16;

    WordKey() = default;
    /// @p first and @p second hold the first bytes of @p word, which has at most sixteen.
    WordKey(quint64 first, quint64 second, QByteArrayView word)
        : head(first)
        , tail(second)
        , text(word.data())
        , size(quint32(word.size()))
    {
    }
    explicit WordKey(QByteArrayView word)
        : WordKey(0, 0, word)
    {
        std::memcpy(&head, text, std::min<std::size_t>(8, size));
        if (size > 8)
            std::memcpy(&tail, text + 8, std::min<std::size_t>(8, size - 8));
    }
    [[nodiscard]] QByteArrayView word() const { return {text, qsizetype(size)}; }
};

/// Numbers words as written, in the order they come: an open table that answers for most words with
/// one look at memory. Holds views of the words.
class WordTable
{
public:
    WordTable();

    [[nodiscard]] quint64 hashOf(const WordKey &key) const
    {
        const quint64 rest = key.size > WordKey::bytes ? hashOfRest(key) : 0;
        return mixed(key.head ^ m_seed ^ ((key.tail + rest + key.size) * 0x9e3779b97f4a7c15));
    }
    /// Brings the place of a hash near, for a word that is asked for soon.
    void prefetch(quint64 hash) const
    {
#if defined(__GNUC__)
        __builtin_prefetch(&m_entries[hash & m_mask]);
#else
        Q_UNUSED(hash)
#endif
    }
    /// The word's number; size() before the call for one that was not there.
    [[nodiscard]] quint32 number(const WordKey &key, quint64 hash)
    {
        for (quint64 at = hash & m_mask;; at = (at + 1) & m_mask) {
            const Entry &entry = m_entries[at];
            if (entry.number == none)
                return enter(at, key);
            if (entry.key.head == key.head && entry.key.tail == key.tail && entry.key.size == key.size
                && (key.size <= WordKey::bytes || isSame(entry.key, key)))
                return entry.number;
        }
    }
    [[nodiscard]] quint32 size() const { return m_size; }

private:
    static constexpr quint32 none = 0xffffffff;
    struct alignas(32) Entry
    {
        WordKey key;
        quint32 number = none;
    };

    [[nodiscard]] static quint64 hashOfRest(const WordKey &key);
    [[nodiscard]] static bool isSame(const WordKey &a, const WordKey &b)
    {
        return std::memcmp(a.text, b.text, a.size) == 0;
    }
    quint32 enter(quint64 at, const WordKey &key);

    std::vector<Entry> m_entries;
    quint64 m_mask;
    quint64 m_seed;
    quint32 m_size = 0;
};

} // namespace diptych
