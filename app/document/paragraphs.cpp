// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/paragraphs.h"

#include "document/document.h"
#include "document/linefeatures.h"
#include "document/utf8.h"

#include <array>
#include <optional>

namespace diptych {

namespace {

using Marker = LineFeatures::Marker;

constexpr int maximumWidth = LineFeatures::maximumWidth;
/// Narrower lines are verse, addresses and lists rather than wrapped prose.
constexpr int minimumWidth = 36;

/// How the lines of a text were wrapped, found by looking at all pairs of lines without a blank one
/// between.
class Wrapping
{
public:
    void look(const LineFeatures &line, const LineFeatures &next)
    {
        if (line.standsAlone || next.standsAlone || next.marker != Marker::None)
            return;
        ++m_pairs;
        if (line.tooLong)
            return;
        // Every width from this line's to the one that would have taken the next word explains it.
        ++m_explained[size_t(line.width)];
        --m_explained[size_t(std::min(line.width + next.firstWord, maximumWidth) + 1)];
        ++m_ofWidth[size_t(line.width)];
        m_lower += next.startsLower ? 1 : 0;
    }

    void conclude()
    {
        findGreedyWidth();
        if (!m_greedyWidth)
            findMeasuredWidth();
    }

    /// Whether the line break between the two is the wrapping program's.
    [[nodiscard]] bool joins(const LineFeatures &line, const LineFeatures &next) const
    {
        if (line.standsAlone || next.standsAlone)
            return false;
        if (line.openEmphasis && next.openEmphasis && !line.tooLong)
            return true;
        const bool full = isFull(line, next);
        if (next.marker != Marker::None && (!full || line.endsSentence || line.marker == next.marker))
            return false;
        if (full && line.endsSentence && next.indent >= line.indent + 2)
            return false; // a first line is indented
        return full || continues(line, next);
    }

private:
    [[nodiscard]] bool isFull(const LineFeatures &line, const LineFeatures &next) const
    {
        if (line.tooLong)
            return false;
        if (m_greedyWidth)
            return line.width + next.firstWord >= *m_greedyWidth && line.width <= *m_greedyWidth + 2;
        return m_measuredWidth && line.width * 4 >= *m_measuredWidth * 3
            && (!line.endsSentence || line.width * 8 >= *m_measuredWidth * 7 || next.startsLower);
    }

    /// A short line that ends in mid-sentence, as people break lines by hand.
    [[nodiscard]] static bool continues(const LineFeatures &line, const LineFeatures &next)
    {
        return !line.tooLong && !next.tooLong && !line.endsSentence && next.startsLower
            && next.marker == Marker::None && line.width >= minimumWidth;
    }

    void findGreedyWidth()
    {
        int covered = 0;
        int best = 0;
        int bestWidth = 0;
        for (int width = 0; width <= maximumWidth; ++width) {
            covered += m_explained[size_t(width)];
            if (width >= minimumWidth && covered >= best) {
                best = covered;
                bestWidth = width;
            }
        }
        if (best >= 3 && best * 5 >= m_pairs * 2 && m_lower * 10 >= m_pairs * 3)
            m_greedyWidth = bestWidth;
    }

    void findMeasuredWidth()
    {
        // Proportional fonts: widths in characters scatter, but most lines reach three quarters of
        // the widest ones, and most begin in mid-sentence.
        int narrow = 0;
        for (int count : m_ofWidth)
            narrow += count;
        int above = 0;
        int width = maximumWidth;
        while (width > 0 && (above += m_ofWidth[size_t(width)]) * 20 < narrow)
            --width;
        int full = 0;
        for (int i = width * 3 / 4; i <= maximumWidth; ++i)
            full += m_ofWidth[size_t(i)];
        if (width >= minimumWidth && narrow >= 4 && full * 10 >= m_pairs * 7 && m_lower * 2 >= m_pairs)
            m_measuredWidth = width;
    }

    int m_pairs = 0;
    int m_lower = 0;
    std::array<int, maximumWidth + 2> m_explained{};
    std::array<int, maximumWidth + 1> m_ofWidth{};
    std::optional<int> m_greedyWidth;
    std::optional<int> m_measuredWidth;
};

/// Calls @p visit(line index, features) for all lines.
template <typename Visit>
void forEachLine(const LineIndex &lines, Visit visit)
{
    for (qsizetype i = 0; i < lines.count(); ++i)
        visit(i, LineFeatures(lines.text(i)));
}

Wrapping wrappingOf(const LineIndex &lines)
{
    Wrapping wrapping;
    std::optional<LineFeatures> before;
    forEachLine(lines, [&](qsizetype, const LineFeatures &line) {
        if (before && !before->blank && !line.blank)
            wrapping.look(*before, line);
        before = line;
    });
    wrapping.conclude();
    return wrapping;
}

} // namespace

std::vector<ParagraphBytes> findParagraphs(QByteArrayView utf8, const LineIndex &lines, Format format)
{
    const bool wraps = format != Format::Html;
    const Wrapping wrapping = wraps ? wrappingOf(lines) : Wrapping();
    std::vector<ParagraphBytes> found;
    std::optional<LineFeatures> before;
    forEachLine(lines, [&](qsizetype index, const LineFeatures &line) {
        if (!line.blank) {
            const QByteArrayView text = utf8::trimmed(lines.text(index));
            const auto start = quint32(text.data() - utf8.data());
            if (wraps && before && !before->blank && wrapping.joins(*before, line))
                found.back().end = start + quint32(text.size());
            else
                found.push_back({start, start + quint32(text.size())});
        }
        before = line;
    });
    if (found.capacity() > found.size() + found.size() / 8)
        found.shrink_to_fit();
    return found;
}

} // namespace diptych
