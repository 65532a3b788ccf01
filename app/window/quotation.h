// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"

#include <QtCore/QString>

namespace diptych {

class Document;

/// Words of a source for pasting into a text of one's own, with where they stand.
struct Quotation
{
    QString plain;
    QString html;
};

/// "“words” — file, paragraph 3, positions 120–145": positions as the command line and Go To take
/// them. The source is called by its own title where it has one, else by its file.
[[nodiscard]] Quotation quotation(const Document &document, Range range);

} // namespace diptych
