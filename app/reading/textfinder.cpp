// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/textfinder.h"

#include "document/utf16map.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace diptych {

namespace {

/// How far around a range a giant paragraph is looked at.
constexpr Position context = 4096;

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
    auto options = QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::MultilineOption;
    if (!pattern.caseSensitive)
        options |= QRegularExpression::CaseInsensitiveOption;
    m_expression = QRegularExpression(expressionFor(pattern), options);
    if (m_expression.isValid())
        m_expression.optimize();
}

std::vector<Range> TextFinder::hitsOf(const Document &document, Range text) const
{
    std::vector<Range> hits;
    const QString string = document.string(text);
    QRegularExpressionMatchIterator matches = m_expression.globalMatch(string);
    if (!matches.hasNext())
        return hits;
    const Utf16Map map(string, text.start);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const Range hit{map.position(match.capturedStart()), map.position(match.capturedEnd())};
        if (!hit.isEmpty())
            hits.push_back(hit);
    }
    return hits;
}

std::vector<Range> TextFinder::hitsIn(const Document &document, Range range) const
{
    std::vector<Range> hits;
    if (m_isEmpty || !isValid())
        return hits;
    for (qsizetype index = std::max<qsizetype>(0, document.paragraphAt(range.start)); index < document.paragraphCount();
         ++index) {
        const Range paragraph = document.paragraph(index);
        if (paragraph.start >= range.end)
            break;
        const Range near = paragraph.intersected({range.start - context, range.end + context});
        for (const Range hit : hitsOf(document, near)) {
            if (hit.overlaps(range))
                hits.push_back(hit);
        }
    }
    return hits;
}

std::optional<Range> TextFinder::next(const Document &document, Position from) const
{
    if (m_isEmpty || !isValid())
        return std::nullopt;
    for (qsizetype index = std::max<qsizetype>(0, document.paragraphAt(from)); index < document.paragraphCount(); ++index) {
        for (const Range hit : hitsOf(document, document.paragraph(index))) {
            if (hit.start >= from)
                return hit;
        }
    }
    return std::nullopt;
}

std::optional<Range> TextFinder::previous(const Document &document, Position before) const
{
    if (m_isEmpty || !isValid())
        return std::nullopt;
    for (qsizetype index = document.paragraphAt(before); index >= 0; --index) {
        const std::vector<Range> hits = hitsOf(document, document.paragraph(index));
        const auto hit = std::find_if(hits.rbegin(), hits.rend(), [before](Range h) { return h.end <= before; });
        if (hit != hits.rend())
            return *hit;
    }
    return std::nullopt;
}

std::vector<Range> TextFinder::all(const Document &document, const std::stop_token &stop) const
{
    std::vector<Range> hits;
    if (m_isEmpty || !isValid())
        return hits;
    for (qsizetype index = 0; index < document.paragraphCount() && !stop.stop_requested(); ++index) {
        const std::vector<Range> here = hitsOf(document, document.paragraph(index));
        hits.insert(hits.end(), here.begin(), here.end());
    }
    return hits;
}

} // namespace diptych
