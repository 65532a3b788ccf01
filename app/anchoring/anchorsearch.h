// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "anchoring/anchoring.h"
#include "anchoring/backbone.h"
#include "anchoring/judging.h"
#include "anchoring/oldtext.h"
#include "anchoring/quotation.h"
#include "anchoring/quotebytes.h"

#include <optional>
#include <vector>

namespace diptych {

/// One search for the places of many quotations: first letter for letter with the whole context;
/// what is left between the neighbours that were found; what is left then, in the whole text.
class AnchorSearch
{
public:
    /// Each selector has words, some thousand code points at most with its context, and a position
    /// as long as they are or none.
    AnchorSearch(std::vector<Selector> selectors, const Document &document, const OldText &old);

    [[nodiscard]] std::vector<Anchor> run();

private:
    void findWhole();
    [[nodiscard]] Backbone commonOrder() const;
    void settleUnchanged(const Backbone &backbone);
    void searchNearby(const Backbone &backbone);
    void searchEverywhere(const Backbone &backbone);

    [[nodiscard]] std::vector<Fit> fitsNearby(const Selector &selector, const QuoteBytes &words,
                                              const Bracket &bracket);
    [[nodiscard]] std::optional<Fit> unchangedFit(const Selector &selector, const QuoteBytes &words,
                                                  const Bracket &bracket) const;
    [[nodiscard]] std::optional<Fit> heldFit(const Quotation &quotation, const QuoteBytes &words,
                                             Range between);
    void addFits(std::vector<Fit> &fits, const Quotation &quotation, Range window, Range places);
    void addLikely(std::vector<Fit> &fits, const Quotation &quotation, qsizetype offset);
    [[nodiscard]] Judgement judged(std::size_t index, const Backbone &backbone);

    std::vector<Selector> m_selectors;
    const Document &m_document;
    Position m_oldLength;
    std::optional<AlignedOldText> m_old;
    FitSearch m_search;
    std::vector<std::vector<Fit>> m_fits; ///< the places found so far, of each selector
    std::vector<std::size_t> m_open;      ///< the selectors that are not settled
    std::vector<Anchor> m_anchors;
};

} // namespace diptych
