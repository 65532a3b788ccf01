// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchoring/quotebytes.h"

#include <QtCore/QStringConverter>

namespace diptych {

void QuoteBytes::set(const Selector &selector)
{
    QStringEncoder utf8(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    const qsizetype units = selector.prefix.size() + selector.exact.size() + selector.suffix.size();
    if (m_buffer.size() < utf8.requiredSpace(units))
        m_buffer.resize(utf8.requiredSpace(units));
    char *const begin = m_buffer.data();
    char *const exact = utf8.appendToBuffer(begin, selector.prefix);
    char *const suffix = utf8.appendToBuffer(exact, selector.exact);
    char *const end = utf8.appendToBuffer(suffix, selector.suffix);
    m_exactStart = exact - begin;
    m_exactEnd = suffix - begin;
    m_size = end - begin;
}

} // namespace diptych
