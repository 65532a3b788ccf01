// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"
#include "document/utf8.h"

namespace diptych {

/// Positions of ascending places in a document's bytes, each counted from the one before: linear
/// over a whole text, where Document::position() looks at up to 1 KiB for each.
class PositionCursor
{
public:
    PositionCursor(const Document &document, Position start)
        : m_at(document.text().data() + document.byteOffset(start))
        , m_position(start)
        , m_ascii(document.length() == document.text().size())
    {
    }

    /// @p at must not lie before the last one asked for.
    [[nodiscard]] Position position(const char *at)
    {
        m_position += m_ascii ? at - m_at : utf8::countCodePoints(m_at, at);
        m_at = at;
        return m_position;
    }

private:
    const char *m_at;
    Position m_position;
    bool m_ascii;
};

} // namespace diptych
