// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reading/textunits.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/State>

#include <QtGui/QColor>

#include <vector>

namespace diptych {

/// A stretch of a unit's text in a colour, in UTF-16 units.
struct ColorSpan
{
    int start = 0;
    int length = 0;
    QColor color;

    friend bool operator==(const ColorSpan &, const ColorSpan &) = default;
};

/// Runs one highlighting definition over units. What a unit begins with is carried from the units
/// before it, as far as they are near; a far jump begins anew a little above.
class LineColorizer : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    /// Whether what a line begins with may depend on the lines before it.
    enum class Lines { Dependent, Independent };

    /// Forgets all states.
    void begin(const KSyntaxHighlighting::Definition &definition,
               const KSyntaxHighlighting::Theme &theme, Lines lines = Lines::Dependent);

    [[nodiscard]] std::vector<ColorSpan> spans(const TextUnits &units, qsizetype unit);

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

private:
    [[nodiscard]] KSyntaxHighlighting::State stateBefore(const TextUnits &units, qsizetype unit);

    std::vector<KSyntaxHighlighting::State> m_states; ///< before unit m_firstState + i
    qsizetype m_firstState = 0;
    Lines m_lines = Lines::Dependent;
    std::vector<ColorSpan> m_spans;
};

} // namespace diptych
