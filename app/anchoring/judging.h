// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "anchoring/anchoring.h"
#include "anchoring/backbone.h"
#include "anchoring/quotation.h"

#include <vector>

namespace diptych {

/// Which of the places found for one quotation is its own, and how sure that is.
class Judgement
{
public:
    /// @p selector has to stay.
    Judgement(const Selector &selector, const Bracket &bracket, const std::vector<Fit> &fits);

    /// True where no place elsewhere in the text could change the answer.
    [[nodiscard]] bool isSettled() const;
    [[nodiscard]] Anchor anchor() const;

private:
    struct Place
    {
        Fit fit;
        double rank = 0;          ///< the fit's score and how well its position fits
        bool isBetween = false;   ///< the neighbours that were found
        bool isUnshifted = false; ///< as far from either as it was
    };

    [[nodiscard]] Place placed(const Fit &fit) const;
    [[nodiscard]] bool isSure() const;

    const Selector &m_selector;
    Bracket m_bracket;
    std::vector<Place> m_places; ///< the best first
};

} // namespace diptych
