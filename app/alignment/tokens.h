// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alignment/vocabulary.h"
#include "base/range.h"
#include "base/side.h"
#include "document/document.h"

#include <array>
#include <vector>

namespace diptych {

/// The words of one text, by number and by place. Positions are code points.
struct Tokens
{
    std::vector<quint32> start;
    std::vector<quint32> end;
    std::vector<quint32> exact;
    std::vector<quint32> folded;

    [[nodiscard]] quint32 size() const { return quint32(start.size()); }
    [[nodiscard]] Range range(quint32 token) const { return {start[token], end[token]}; }
};

/// Both texts as words over one vocabulary.
struct TokenisedPair
{
    std::array<Tokens, 2> texts;
    Vocabulary vocabulary;

    [[nodiscard]] const Tokens &left() const { return texts[0]; }
    [[nodiscard]] const Tokens &right() const { return texts[1]; }
    [[nodiscard]] const Tokens &on(Side side) const { return texts[sideIndex(side)]; }
};

/// The tokens of a document as alignmentTokens() cuts them, numbered in @p vocabulary. Linear.
[[nodiscard]] Tokens tokensOf(const Document &document, Vocabulary &vocabulary);

} // namespace diptych
