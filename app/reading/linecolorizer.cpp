// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/linecolorizer.h"

#include "document/utf16map.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Theme>

namespace diptych {

namespace {

/// Bytes run through to learn how a unit begins; a jump beyond starts so many above it. A few
/// milliseconds each.
constexpr qsizetype furthestRun = 64 * 1024;
constexpr qsizetype leadIn = 24 * 1024;

/// True where the units from @p first to before @p end hold more than @p limit bytes.
bool isLong(const TextUnits &units, qsizetype first, qsizetype end, qsizetype limit)
{
    for (qsizetype unit = first; unit < end && limit >= 0; ++unit)
        limit -= units.bytes(unit).size() + 1;
    return limit < 0;
}

/// The unit some text above @p unit.
qsizetype leadInOf(const TextUnits &units, qsizetype unit)
{
    qsizetype bytes = 0;
    while (unit > 0 && bytes < leadIn)
        bytes += units.bytes(--unit).size() + 1;
    return unit;
}

} // namespace

void LineColorizer::begin(const KSyntaxHighlighting::Definition &definition,
                          const KSyntaxHighlighting::Theme &theme, Lines lines)
{
    m_lines = lines;
    setDefinition(definition);
    setTheme(theme);
    m_states.clear();
    m_firstState = 0;
}

void LineColorizer::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    if (length > 0 && format.hasTextColor(theme()))
        m_spans.push_back({offset, length, format.textColor(theme())});
}

KSyntaxHighlighting::State LineColorizer::stateBefore(const TextUnits &units, qsizetype unit)
{
    if (m_lines == Lines::Independent)
        return {};
    const qsizetype known = m_firstState + qsizetype(m_states.size());
    if (m_states.empty() || unit < m_firstState || isLong(units, known, unit, furthestRun)) {
        m_firstState = isLong(units, 0, unit, furthestRun) ? leadInOf(units, unit) : 0;
        m_states.assign(1, KSyntaxHighlighting::State());
    }
    while (m_firstState + qsizetype(m_states.size()) <= unit) {
        const qsizetype next = m_firstState + qsizetype(m_states.size()) - 1;
        m_states.push_back(highlightLine(utf16(units.bytes(next)), m_states.back()));
    }
    return m_states[std::size_t(unit - m_firstState)];
}

std::vector<ColorSpan> LineColorizer::spans(const TextUnits &units, qsizetype unit)
{
    if (!definition().isValid())
        return {};
    const KSyntaxHighlighting::State before = stateBefore(units, unit);
    m_spans.clear();
    highlightLine(utf16(units.bytes(unit)), before);
    return std::move(m_spans);
}

} // namespace diptych
