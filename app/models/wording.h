// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alignment/alignment.h"

#include <QtCore/QMetaType>

namespace diptych {

/// What one side of a passage says, white space as single spaces, and which of it differs.
struct Wording
{
    struct Piece
    {
        qsizetype start = 0; ///< in text, UTF-16
        qsizetype length = 0;
        bool isSlight = false; ///< the same word otherwise written: case, punctuation, spelling
    };

    QString text;
    std::vector<Piece> different; ///< in order, apart from each other
};

/// @p passage on that side from shortly before its first difference on, cut after @p codePoints.
/// Linear in what is shown and in the passage's word runs.
[[nodiscard]] Wording wordingOf(const Document &document, const Passage &passage, Side side,
                                Position codePoints);

} // namespace diptych

Q_DECLARE_METATYPE(diptych::Wording)
