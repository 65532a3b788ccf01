// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"

#include <QtCore/QByteArrayView>

#include <vector>

namespace diptych {

/// Converts between byte offsets and code points of one UTF-8 text of at most 2 GiB, which it does
/// not own and which must outlive it. Keeps a count per KiB, nothing where all is ASCII.
class CodePointIndex
{
public:
    CodePointIndex() = default;
    /// O(bytes).
    explicit CodePointIndex(QByteArrayView utf8);

    [[nodiscard]] Position length() const { return m_length; }
    [[nodiscard]] bool isAscii() const { return m_length == m_text.size(); }
    /// O(log bytes) and at most 1 KiB looked at; clamped to the text.
    [[nodiscard]] qsizetype byteOffset(Position at) const;
    /// The position of the code point that holds byte @p offset. At most 1 KiB looked at; clamped.
    [[nodiscard]] Position position(qsizetype offset) const;

private:
    QByteArrayView m_text;
    Position m_length = 0;
    std::vector<quint32> m_before; ///< code points that begin before each KiB
};

} // namespace diptych
