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
/// what is left between the neighbours that were found; what is left then, in the whole text. Each
/// of these is done for many at a time, on all processors.
class AnchorSearch
{
public:
    /// Each selector has words, some thousand code points at most with its context, and a position
    /// as long as they are or none.
    AnchorSearch(std::vector<Selector> selectors, const Document &document, const OldText &old);

    [[nodiscard]] std::vector<Anchor> run();

private:
    struct Workspace;

    void findWhole();
    [[nodiscard]] Backbone commonOrder() const;
    void settleUnchanged(const Backbone &backbone);
    void searchNearby(const Backbone &backbone);
    void searchEverywhere(const Backbone &backbone);

    [[nodiscard]] std::vector<Fit> fitsNearby(FitSearch &search, const Selector &selector,
                                              const QuoteBytes &words,
                                              const Bracket &bracket) const;
    [[nodiscard]] std::optional<Fit> unchangedFit(const Selector &selector, const QuoteBytes &words,
                                                  const Bracket &bracket) const;
    [[nodiscard]] std::optional<Fit> heldFit(FitSearch &search, const Quotation &quotation,
                                             const QuoteBytes &words, Range between) const;
    void addFits(FitSearch &search, std::vector<Fit> &fits, const Quotation &quotation,
                 Range window, Range places) const;
    void addLikely(FitSearch &search, std::vector<Fit> &fits, const Quotation &quotation,
                   qsizetype offset) const;
    [[nodiscard]] Judgement judged(std::size_t index, const Backbone &backbone);
    template <typename IsSettled> void dropSettled(IsSettled isSettled);

    std::vector<Selector> m_selectors;
    const Document &m_document;
    Position m_oldLength;
    std::optional<AlignedOldText> m_old;
    std::vector<std::vector<Fit>> m_fits; ///< the places found so far, of each selector
    std::vector<std::size_t> m_open;      ///< the selectors that are not settled
    std::vector<Anchor> m_anchors;
};

} // namespace diptych
