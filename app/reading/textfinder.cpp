// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/textfinder.h"

#include "document/utf16map.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace diptych {

namespace {

/// Code points of a stretch, and how far beyond its ends an expression may look.
constexpr Position stretchLength = 32'768;
constexpr Position before = 64;
constexpr Position behind = 2'048;

Position stretchOf(Position at)
{
    return std::max<Position>(0, at) / stretchLength;
}

QString expressionFor(const FindPattern &pattern)
{
    if (pattern.regularExpression)
        return pattern.wholeWords ? u"\\b(?:"_s + pattern.text + u")\\b"_s : pattern.text;
    QStringList words;
    for (const QString &word : pattern.text.split(QRegularExpression(u"\\s+"_s)))
        words.append(QRegularExpression::escape(word));
    QString joined = words.join(u"\\s+"_s);
    if (pattern.wholeWords)
        joined = u"(?<!\\w)"_s + joined + u"(?!\\w)"_s;
    return joined;
}

} // namespace

TextFinder::TextFinder(const FindPattern &pattern)
    : m_isEmpty(pattern.text.isEmpty())
{
    auto options =
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::MultilineOption;
    if (!pattern.caseSensitive)
        options |= QRegularExpression::CaseInsensitiveOption;
    m_expression = QRegularExpression(expressionFor(pattern), options);
    if (m_expression.isValid())
        m_expression.optimize();
}

std::vector<Range> TextFinder::hitsOf(const Document &document, Position stretch) const
{
    std::vector<Range> hits;
    const Range own{stretch * stretchLength, (stretch + 1) * stretchLength};
    const Range seen =
        Range{own.start - before, own.end + behind}.intersected({0, document.length()});
    const QString string = document.string(seen);
    QRegularExpressionMatchIterator matches = m_expression.globalMatch(string);
    if (!matches.hasNext())
        return hits;
    const Utf16Map map(string, seen.start);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const Range hit{map.position(match.capturedStart()), map.position(match.capturedEnd())};
        if (!hit.isEmpty() && own.contains(hit.start))
            hits.push_back(hit);
    }
    return hits;
}

std::pair<Position, Position> TextFinder::stretchesFor(Range range)
{
    return {stretchOf(range.start - behind), stretchOf(range.end - 1)};
}

std::vector<Range> TextFinder::hitsIn(const Document &document, Range range) const
{
    std::vector<Range> hits;
    if (m_isEmpty || !isValid())
        return hits;
    const auto [first, last] = stretchesFor(range);
    for (Position stretch = first; stretch <= last; ++stretch) {
        for (const Range hit : hitsOf(document, stretch)) {
            if (hit.overlaps(range))
                hits.push_back(hit);
        }
    }
    return hits;
}

TextFinder::Look TextFinder::next(const Document &document, Position from, const GoOn &goOn) const
{
    if (m_isEmpty || !isValid())
        return {};
    const Position first = stretchOf(from);
    for (Position stretch = first; stretch <= stretchOf(document.length()); ++stretch) {
        if (stretch > first && goOn && !goOn())
            return {std::nullopt, true};
        for (const Range hit : hitsOf(document, stretch)) {
            if (hit.start >= from)
                return {hit, false};
        }
    }
    return {};
}

TextFinder::Look TextFinder::previous(const Document &document, Position at, const GoOn &goOn) const
{
    if (m_isEmpty || !isValid())
        return {};
    const Position first = stretchOf(at);
    for (Position stretch = first; stretch >= 0; --stretch) {
        if (stretch < first && goOn && !goOn())
            return {std::nullopt, true};
        const std::vector<Range> hits = hitsOf(document, stretch);
        const auto hit =
            std::find_if(hits.rbegin(), hits.rend(), [at](Range h) { return h.end <= at; });
        if (hit != hits.rend())
            return {*hit, false};
    }
    return {};
}

FoundHits TextFinder::all(const Document &document, qsizetype most,
                          const std::stop_token &stop) const
{
    FoundHits found;
    if (m_isEmpty || !isValid())
        return found;
    for (Position stretch = 0; stretch <= stretchOf(document.length()) && !stop.stop_requested();
         ++stretch) {
        const std::vector<Range> here = hitsOf(document, stretch);
        const auto room = std::min(most - qsizetype(found.kept.size()), qsizetype(here.size()));
        found.kept.insert(found.kept.end(), here.begin(), here.begin() + room);
        found.count += qsizetype(here.size());
    }
    return found;
}

} // namespace diptych
