// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"

#include <QtCore/QByteArrayView>
#include <QtCore/QString>

#include <vector>

namespace diptych {

/// Valid UTF-8 as UTF-16. QString::fromUtf8() is no substitute: it takes a U+FEFF at the beginning
/// for a byte order mark and drops it, so that all behind it stands one off.
[[nodiscard]] QString utf16(QByteArrayView utf8);

/// Converts between positions and UTF-16 units within one piece of text (a line in a view). The
/// only place where the two meet. O(1) where every character is in the BMP, else O(log pairs).
class Utf16Map
{
public:
    /// @p text stands at @p start in its document.
    explicit Utf16Map(QStringView text = {}, Position start = 0);

    /// Units from the start of the text; clamped to it.
    [[nodiscard]] qsizetype unit(Position at) const;
    /// A unit inside a surrogate pair gives the position of the pair.
    [[nodiscard]] Position position(qsizetype unit) const;

private:
    Position m_start = 0;
    qsizetype m_units = 0;
    std::vector<qsizetype> m_pairs; ///< unit offsets of the high surrogates
};

} // namespace diptych
