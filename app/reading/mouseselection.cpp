// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/mouseselection.h"

#include "document/segmentation.h"

namespace diptych {

Range MouseSelection::around(const Document &document, Position at) const
{
    Range range{at, at};
    if (m_clicks == 2)
        range = wordAt(document, at);
    else if (m_clicks == 3)
        range = sentenceAt(document, at);
    else if (m_clicks >= 4 && document.paragraphAt(at) >= 0)
        range = document.paragraph(document.paragraphAt(at));
    return range.isEmpty() ? Range{at, at} : range;
}

CaretState MouseSelection::press(const Document &document, Position at, int clicks, bool extend,
                                 CaretState state)
{
    m_clicks = clicks;
    if (extend) {
        m_clicks = 1;
        m_origin = {state.anchor, state.anchor};
        return {state.anchor, at};
    }
    m_origin = around(document, at);
    return {m_origin.start, m_origin.end};
}

CaretState MouseSelection::drag(const Document &document, Position at) const
{
    const Range range = around(document, at);
    if (range.start < m_origin.start)
        return {m_origin.end, range.start};
    return {m_origin.start, std::max(m_origin.end, range.end)};
}

} // namespace diptych
