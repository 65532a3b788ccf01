// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"

#include <QtCore/QString>

#include <vector>

namespace diptych {

class Document;

/// A place in a text that a number can mean.
struct Destination
{
    QString name; ///< "Paragraph 3 of 12"
    Position at = 0;

    friend bool operator==(const Destination &, const Destination &) = default;
};

/// The places that @p typed can mean in @p document: "12" the paragraph, the line and the position
/// of that number, as far as there are so many; "12:5" the line and column, as the status bar has
/// them; "50%" that share of the text. Paragraphs, lines and columns count from 1, positions are
/// code points from 0. Nothing where it is no number.
[[nodiscard]] std::vector<Destination> destinations(const Document &document, const QString &typed);

} // namespace diptych
