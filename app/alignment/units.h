// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alignment/tokens.h"

#include <vector>

namespace diptych {

/// A sentence (or what of it stands in one paragraph) as a range of words.
struct Unit
{
    quint32 first = 0;
    quint32 end = 0;
    quint32 paragraph = 0;

    [[nodiscard]] quint32 size() const { return end - first; }
};

/// The sentences of one text: they partition its words, in order.
class Units
{
public:
    Units(const Document &document, const Tokens &tokens);

    [[nodiscard]] quint32 size() const { return quint32(m_units.size()); }
    [[nodiscard]] const Unit &operator[](quint32 index) const { return m_units[index]; }
    /// The unit of a word. O(1).
    [[nodiscard]] quint32 of(quint32 token) const { return m_of[token]; }

private:
    std::vector<Unit> m_units;
    std::vector<quint32> m_of;
};

} // namespace diptych
