// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/annotation.h"

#include <QtCore/QByteArray>

namespace diptych {

/// The words of one selector after another in UTF-8, in one buffer: where a hundred thousand are
/// looked for, their making counts.
class QuoteBytes
{
public:
    void set(const Selector &selector);

    /// Views of the selector that was set last.
    [[nodiscard]] QByteArrayView prefix() const { return whole().first(m_exactStart); }
    [[nodiscard]] QByteArrayView exact() const
    {
        return whole().sliced(m_exactStart, m_exactEnd - m_exactStart);
    }
    [[nodiscard]] QByteArrayView suffix() const { return whole().sliced(m_exactEnd); }
    /// All three, one behind the other.
    [[nodiscard]] QByteArrayView whole() const { return QByteArrayView(m_buffer).first(m_size); }

private:
    QByteArray m_buffer;
    qsizetype m_exactStart = 0;
    qsizetype m_exactEnd = 0;
    qsizetype m_size = 0;
};

} // namespace diptych
