// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignment/clauses.h"

#include "alignment/leftovers.h"
#include "alignment/moves.h"

namespace diptych {

namespace {

constexpr quint32 fewestSwappedWords = 4;
constexpr unsigned swappedRun = 3;

} // namespace

ClausePairing::ClausePairing(const TokenPair &words, WordMap &map)
    : m_words(words)
    , m_map(map)
    , m_filler(words, map)
{
}

void ClausePairing::tie(Box box, Surroundings surroundings)
{
    m_filler.fill(box);
    dropLonelyPairs(m_words, box, m_map, surroundings);
    tieSwapped(box);
}

void ClausePairing::tieRest(Box box)
{
    for (int round = 0; round < 2; ++round) {
        m_filler.fill(box);
        dropLonelyPairs(m_words, box, m_map);
    }
}

void ClausePairing::tieSwapped(Box box)
{
    if (m_map.freeWords(Side::Left, box.left, box.leftEnd) < fewestSwappedWords ||
        m_map.freeWords(Side::Right, box.right, box.rightEnd) < fewestSwappedWords)
        return;
    Leftovers rest;
    rest.add(m_words, box, m_map);
    tieMoves(rest.segments(swappedRun, m_words), fewestSwappedWords, m_filler, m_map);
}

} // namespace diptych
