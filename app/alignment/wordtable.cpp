// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignment/wordtable.h"

namespace diptych {

namespace {

constexpr std::size_t firstSize = 4096;

} // namespace

WordTable::WordTable()
    : m_entries(firstSize)
    , m_mask(firstSize - 1)
    , m_seed(processSeed())
{
}

quint32 WordTable::enter(quint64 at, const WordKey &key)
{
    const quint32 number = m_size++;
    m_entries[at].key = key;
    m_entries[at].number = number;
    if (std::size_t(m_size) * 2 < m_entries.size())
        return number;
    std::vector<Entry> old(m_entries.size() * 2);
    old.swap(m_entries);
    m_mask = m_entries.size() - 1;
    for (const Entry &entry : old) {
        if (entry.number == none)
            continue;
        quint64 place = hashOf(entry.key) & m_mask;
        while (m_entries[place].number != none)
            place = (place + 1) & m_mask;
        m_entries[place] = entry;
    }
    return number;
}

quint64 WordTable::hashOfRest(const WordKey &key)
{
    quint64 hash = 0;
    const char *at = key.text + WordKey::bytes;
    const char *end = key.text + key.size;
    for (; end - at >= 8; at += 8) {
        quint64 part;
        std::memcpy(&part, at, 8);
        hash = mixed(hash ^ part);
    }
    quint64 part = 0;
    std::memcpy(&part, at, std::size_t(end - at));
    return mixed(hash ^ part);
}

} // namespace diptych
