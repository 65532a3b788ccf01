// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alignment/alignment.h"
#include "annotation/annotationset.h"
#include "annotation/codebook.h"

#include <QtGui/QRgb>

#include <vector>

namespace diptych {

/// One pixel row of an overview: what is in the share of the text that it stands for.
struct OverviewRow
{
    PassageKind kind = PassageKind::Same; ///< what most of the differing text is
    double differing = 0;                 ///< share of the row's text, 0..1
    QRgb tagColor = 0;                    ///< of the most frequent tag; 0 where there is none
    double tagged = 0;                    ///< annotations per code point, up to 1
    bool hit = false;
};

/// A whole text in @p rows rows by code points. Aggregated, never overpainted: O(passages +
/// annotations + hits + rows) whatever their number.
[[nodiscard]] std::vector<OverviewRow> overviewRows(int rows, Position length, Side side, const Alignment *alignment,
                                                    const AnnotationSet *annotations, const Codebook &codebook,
                                                    const std::vector<Range> &hits);

} // namespace diptych
