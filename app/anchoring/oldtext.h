// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alignment/alignment.h"
#include "anchoring/quotation.h"
#include "annotation/annotation.h"

#include <memory>
#include <vector>

namespace diptych {

/// The old text aligned with the new: where its words went.
class AlignedOldText
{
public:
    AlignedOldText(const Document &old, const Document &document);

    /// @p selectors as they stand in the old text, with more of their context than was kept. One
    /// that is not found there loses its position, which says nothing then.
    [[nodiscard]] std::vector<Selector> settledIn(std::vector<Selector> selectors) const;

    /// The runs of words that both texts have.
    [[nodiscard]] std::vector<Pairing> common() const;

    /// Where the words of @p old went; empty where they are gone.
    [[nodiscard]] Range counterpart(Range old) const;

    /// Whose words stand at @p place, where @p old is where the quotation stood.
    [[nodiscard]] Belonging belonging(Range place, Range old) const;

private:
    const Document &m_old;
    std::shared_ptr<const Alignment> m_alignment;
};

} // namespace diptych
