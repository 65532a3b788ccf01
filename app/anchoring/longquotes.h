// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "anchoring/anchoring.h"

#include <vector>

namespace diptych {

/// Long quotations are looked for by their beginning and their end: what lies between costs as much
/// as it is long, squared, and tells nothing more of the place.
class LongQuotes
{
public:
    explicit LongQuotes(const std::vector<Selector> &selectors);

    /// The selectors, each long one replaced by its beginning and its end.
    [[nodiscard]] const std::vector<Selector> &pieces() const { return m_pieces; }

    /// The anchors of the selectors from those of the pieces.
    [[nodiscard]] std::vector<Anchor> joined(const std::vector<Anchor> &anchors,
                                             const std::vector<Selector> &selectors,
                                             const Document &document) const;

private:
    std::vector<Selector> m_pieces;
    std::vector<bool> m_isLong; ///< of each selector
};

} // namespace diptych
