// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/annotation.h"
#include "document/document.h"

#include <vector>

namespace diptych {

/// Where a quotation stands now, and how far that is to be believed.
struct Anchor
{
    Range range; ///< no meaning for an orphan
    AnchorState state = AnchorState::Orphan;
    double score = 0;    ///< 0..1: how much of the quotation and its context stands there
    double runnerUp = 0; ///< the same of the next best place; 0 where none was found

    friend bool operator==(const Anchor &, const Anchor &) = default;
};

/// What is known of the text that the positions were counted in.
struct OldText
{
    DocumentPtr document; ///< itself, where it was kept
    Position length = -1; ///< in code points; -1 where not even that is known
};

/// Finds the places of quotations of an older text in @p document; one answer for each selector.
///
/// A quotation that stands once with its whole context is Exact where it stood (or where nothing
/// says where it stood) and Moved elsewhere. These make the backbone: the order that both texts
/// have in common, between whose pieces the others are looked for first, letter for letter and
/// approximately. What is found changed but belongs there is Edited; white space alone is no
/// change. Where another place fits nearly as well, or too little of quotation and context is left
/// to tell it from a look-alike, it is Uncertain; an Orphan where nothing like it stands in the
/// text.
///
/// With the old text the backbone is the alignment of both, and where other words went is not taken
/// for this quotation's place. Of one with more than some thousand code points the beginning and
/// the end are looked for. A selector without a position (an empty range) is found by its words
/// alone; one without words is Uncertain where it stands. Near-linear in text and selectors; the
/// same input gives the same.
[[nodiscard]] std::vector<Anchor> anchored(const std::vector<Selector> &selectors,
                                           const Document &document, const OldText &old = {});

} // namespace diptych
