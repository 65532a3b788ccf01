// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchoring/quotation.h"

#include <algorithm>

namespace diptych {

namespace {

constexpr double quoteWeight = 0.5;
constexpr double contextWeight = 0.25; // of each side, where it is long enough to tell
constexpr double tellingContext = 16;

double share(std::size_t edits, std::size_t length)
{
    return length == 0 ? 0 : std::max(0.0, 1 - double(edits) / double(length));
}

double weightOf(Position contextLength)
{
    return contextWeight * std::min(1.0, double(contextLength) / tellingContext);
}

std::u32string_view withoutBlank(std::u32string_view text)
{
    return text.substr(text.starts_with(U' ') ? 1 : 0);
}

/// True where the letters next to the quotation agree, but for white space.
bool agree(std::u32string_view one, std::u32string_view other)
{
    const std::size_t enough = 8;
    one = withoutBlank(one);
    other = withoutBlank(other);
    return one.size() >= enough && one.substr(0, enough) == other.substr(0, enough);
}

} // namespace

double weighed(const Fit &fit, Position prefixLength, Position suffixLength)
{
    const double prefixWeight = weightOf(prefixLength);
    const double suffixWeight = weightOf(suffixLength);
    return (quoteWeight * fit.quote + prefixWeight * fit.prefix + suffixWeight * fit.suffix) /
           (quoteWeight + prefixWeight + suffixWeight);
}

Quotation::Quotation(const Selector &selector)
{
    m_pattern.reserve(
        std::size_t(selector.prefix.size() + selector.exact.size() + selector.suffix.size()));
    appendFolded(m_pattern, selector.prefix);
    m_bounds[0] = m_pattern.size();
    appendFolded(m_pattern, selector.exact);
    m_bounds[1] = m_pattern.size();
    appendFolded(m_pattern, selector.suffix);
}

Fit Quotation::bestFit(FitSearch &search, const Document &document, Range window) const
{
    search.letters.read(document, window);
    const std::u32string_view text = search.letters.text();
    const std::u32string_view pattern = m_pattern;
    search.matcher.setPattern(pattern, m_bounds);
    FuzzyMatch match = search.matcher.match(text);
    Fit fit;
    if (!match.isFound)
        return fit;
    const std::u32string_view exact = pattern.substr(m_bounds[0], m_bounds[1] - m_bounds[0]);
    const std::u32string_view suffix = pattern.substr(m_bounds[1]);
    // A quotation of whole words stays one of whole words.
    const auto cutsWord = [](std::u32string_view in, std::size_t at) {
        return at > 0 && at < in.size() && isInsideWord(in[at - 1], in[at]);
    };
    if (!cutsWord(pattern, m_bounds[0])) {
        while (cutsWord(text, match.start))
            --match.start;
    }
    if (!cutsWord(pattern, m_bounds[1])) {
        while (cutsWord(text, match.end))
            ++match.end;
    }
    const std::u32string_view image = text.substr(match.start, match.end - match.start);
    const std::span<const Position> at = search.letters.at();
    fit.range = {at[match.start], at[match.end]};
    fit.isSame = image == exact;
    fit.quote = fit.isSame ? 1 : share(match.edits[1], std::max(exact.size(), image.size()));
    fit.prefix = share(match.edits[0], m_bounds[0]);
    fit.suffix = share(match.edits[2], suffix.size());
    fit.elsewhere = share(match.elsewhere, pattern.size());
    fit.score = weighed(fit, prefixLength(), suffixLength());
    fit.isClosed =
        agree(suffix, text.substr(match.start)) && !agree(suffix, text.substr(match.end));
    return fit;
}

} // namespace diptych
