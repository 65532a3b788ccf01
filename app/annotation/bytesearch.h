// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArrayView>

#include <vector>

namespace diptych {

/// The byte offsets at which @p needle (not empty) stands in @p text, overlapping ones too, in
/// order, @p limit of them at most. Linear in the text: the system's memmem() keeps that promise
/// for periodic texts as well.
[[nodiscard]] std::vector<qsizetype> occurrences(QByteArrayView text, QByteArrayView needle,
                                                 std::size_t limit);

class QuoteIndex;

/// The same through an index of the text where there is one.
[[nodiscard]] std::vector<qsizetype> occurrences(QByteArrayView text, const QuoteIndex *index,
                                                 QByteArrayView needle, std::size_t limit);

} // namespace diptych
