// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "anchoring/anchoring.h"

#include <map>
#include <utility>
#include <vector>

namespace diptych {

/// Long quotations are looked for by their beginning and their end: what lies between costs as much
/// as it is long, squared, and tells nothing more of the place.
class LongQuotes
{
public:
    explicit LongQuotes(std::vector<Selector> selectors);

    /// The selectors, each long one replaced by its beginning and its end. To be called once.
    [[nodiscard]] std::vector<Selector> takePieces() { return std::exchange(m_pieces, {}); }

    /// The anchors of the selectors from those of the pieces.
    [[nodiscard]] std::vector<Anchor> joined(const std::vector<Anchor> &anchors,
                                             const Document &document) const;

private:
    std::vector<Selector> m_pieces;
    std::map<std::size_t, Selector> m_long; ///< by their places among the selectors
};

} // namespace diptych
