// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignment/units.h"

#include "document/segmentation.h"

namespace diptych {

Units::Units(const Document &document, const Tokens &tokens)
    : m_of(tokens.size())
{
    quint32 token = 0;
    const auto close = [&](quint32 first, quint32 paragraph) {
        if (token > first)
            m_units.push_back({first, token, paragraph});
    };
    for (qsizetype p = 0; p < document.paragraphCount(); ++p) {
        const Range paragraph = document.paragraph(p);
        quint32 first = token;
        for (const Range sentence : sentences(document, paragraph)) {
            while (token < tokens.size() && Position(tokens.start[token]) < sentence.start)
                ++token;
            close(first, quint32(p));
            first = token;
        }
        while (token < tokens.size() && Position(tokens.start[token]) < paragraph.end)
            ++token;
        close(first, quint32(p));
    }
    if (token < tokens.size()) {
        const quint32 first = token;
        token = tokens.size();
        close(first, quint32(document.paragraphCount()));
    }
    for (quint32 u = 0; u < m_units.size(); ++u) {
        for (quint32 t = m_units[u].first; t < m_units[u].end; ++t)
            m_of[t] = u;
    }
}

} // namespace diptych
