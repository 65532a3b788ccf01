// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"
#include "document/utf8.h"

namespace diptych {

/// Reads a text forwards in pieces without looking up each of their ends: small steps are walked.
class TextCursor
{
public:
    TextCursor(const Document &document, Position start)
        : m_document(document)
        , m_position(start)
        , m_byte(document.byteOffset(start))
        , m_isAscii(document.length() == document.text().size())
    {
    }

    /// The text from where the last piece ended to @p to, which must not lie before that.
    [[nodiscard]] QByteArrayView readTo(Position to)
    {
        const qsizetype start = m_byte;
        if (m_isAscii)
            m_byte = qsizetype(to);
        else if (to - m_position > walkedAtMost)
            m_byte = m_document.byteOffset(to);
        else
            walkTo(to);
        m_position = to;
        return m_document.text().sliced(start, m_byte - start);
    }

    [[nodiscard]] Position position() const { return m_position; }

private:
    static constexpr Position walkedAtMost = 1024;

    void walkTo(Position to)
    {
        const QByteArrayView text = m_document.text();
        for (Position at = m_position; at < to; ++at)
            m_byte += utf8::sequenceLength(text[m_byte]);
    }

    const Document &m_document;
    Position m_position;
    qsizetype m_byte;
    bool m_isAscii;
};

} // namespace diptych
