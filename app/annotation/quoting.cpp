// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotation/quoting.h"

#include "annotation/bytesearch.h"
#include "base/text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTextBoundaryFinder>

#include <algorithm>

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

constexpr Position minimumContext = 32;
constexpr Position maximumContext = 512;
// How far is looked for where a grapheme cluster begins and ends when a context is cut.
constexpr qsizetype bytesBefore = 1024;
constexpr Position codePointsAfter = 64;

struct Quoting
{
    Q_DECLARE_TR_FUNCTIONS(diptych::Quoting)
};

/// Units of @p text, which is valid, before its code point @p count.
qsizetype unitsOf(QStringView text, Position count)
{
    qsizetype unit = 0;
    for (; count > 0 && unit < text.size(); --count)
        unit += text[unit].isHighSurrogate() ? 2 : 1;
    return qMin(unit, text.size());
}

/// Where to begin to look for grapheme clusters before @p at: an ASCII character begins one, while
/// within a run of flags it depends on how many came before.
Position clusterStart(const Document &document, Position at)
{
    const QByteArrayView text = document.text();
    const qsizetype offset = document.byteOffset(at);
    qsizetype from = offset;
    while (from > 0 && offset - from < bytesBefore && (from == offset || uchar(text[from]) >= 0x80))
        --from;
    return document.position(from);
}

/// The nearest cluster boundary at or before @p at, or at or after it.
Position clusterBoundary(const Document &document, Position at, bool before)
{
    const QByteArrayView text = document.text();
    const qsizetype offset = document.byteOffset(at);
    const char last = text[offset - 1];
    const char next = text[offset];
    // Nearly always: nothing joins two ASCII characters but CR and LF.
    if (uchar(last) < 0x80 && uchar(next) < 0x80 && (last != '\r' || next != '\n'))
        return at;
    const Position from = clusterStart(document, at);
    const QString around = document.string({from, at + codePointsAfter});
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, around);
    finder.setPosition(unitsOf(around, at - from));
    if (!finder.isAtBoundary() &&
        (before ? finder.toPreviousBoundary() : finder.toNextBoundary()) < 0)
        return at;
    return from + codePointCount(QStringView(around).first(finder.position()));
}

/// @p range with @p length code points on either side, or a little more.
Range withContext(const Document &document, Range range, Position length)
{
    Range wide{range.start - length, range.end + length};
    wide.start = wide.start <= 0 ? 0 : clusterBoundary(document, wide.start, true);
    wide.end = wide.end >= document.length() ? document.length()
                                             : clusterBoundary(document, wide.end, false);
    return wide;
}

/// @p size bytes of the text from @p offset on.
Range rangeAt(const Document &document, qsizetype offset, qsizetype size)
{
    return {document.position(offset), document.position(offset + size)};
}

QString describedPlace(const Document &document, Range range)
{
    const Position reach = 24;
    const QString context =
        document.string({std::max<Position>(0, range.start - reach), range.start}) + u'[' +
        document.string(range) + u']' + document.string({range.end, range.end + reach});
    return Quoting::tr("line %1 (%2-%3): …%4…")
        .arg(document.lineAt(range.start) + 1)
        .arg(range.start)
        .arg(range.end)
        .arg(elided(context, 3 * reach));
}

Error ambiguous(const Document &document, const std::vector<Range> &places, bool more)
{
    QStringList lines;
    for (const Range &place : places)
        lines.append(describedPlace(document, place));
    const QString listed = lines.join(u", "_s);
    const int count = int(places.size());
    return {ErrorCode::Ambiguous,
            document.info().path,
            {},
            (more ? Quoting::tr("the quotation stands in more than %n places: %1", nullptr, count)
                  : Quoting::tr("the quotation stands in %n places: %1", nullptr, count))
                .arg(listed),
            Quoting::tr("give more of the words before and after it")};
}

/// Places where prefix, exact and suffix stand together, at most @p limit.
std::vector<Range> places(const Document &document, const QByteArray &prefix,
                          const QByteArray &exact, const QByteArray &suffix,
                          const QuoteIndex *index, std::size_t limit)
{
    std::vector<Range> found;
    const QByteArray needle = prefix + exact + suffix;
    for (const qsizetype offset : occurrences(document.text(), index, needle, limit))
        found.push_back(rangeAt(document, offset + prefix.size(), exact.size()));
    return found;
}

} // namespace

Result<Selector> selectorFor(const Document &document, Range range, const QuoteIndex *index)
{
    if (range.start < 0 || range.isEmpty() || range.end > document.length())
        return Unexpected(
            {ErrorCode::OutOfRange,
             document.info().path,
             {},
             Quoting::tr("the span %1-%2 is empty or lies outside the text of %3 characters")
                 .arg(range.start)
                 .arg(range.end)
                 .arg(document.length()),
             Quoting::tr("name a start and an end within the text")});
    Range context;
    for (Position length = minimumContext; length <= maximumContext; length *= 2) {
        context = withContext(document, range, length);
        if (occurrences(document.text(), index, document.bytes(context), 2).size() < 2)
            break;
    }
    return Selector{range, document.string(range), document.string({context.start, range.start}),
                    document.string({range.end, context.end})};
}

Result<Range> findQuote(const Document &document, const QString &exact, const QString &prefix,
                        const QString &suffix, const QuoteIndex *index)
{
    if (exact.isEmpty())
        return Unexpected({ErrorCode::OutOfRange,
                           document.info().path,
                           {},
                           Quoting::tr("the quotation is empty"),
                           Quoting::tr("quote some words of the text")});
    constexpr std::size_t listed = 10;
    std::vector<Range> found;
    if (exact.isValidUtf16() && prefix.isValidUtf16() && suffix.isValidUtf16())
        found =
            places(document, prefix.toUtf8(), exact.toUtf8(), suffix.toUtf8(), index, listed + 1);
    const QString quotation = prefix + exact + suffix;
    if (found.empty())
        return Unexpected({ErrorCode::NoMatch,
                           document.info().path,
                           {},
                           Quoting::tr("the text holds no \"%1\"").arg(elided(quotation, 60)),
                           Quoting::tr("copy the words from the text, with its line breaks")});
    if (found.size() == 1)
        return found.front();
    const bool more = found.size() > listed;
    if (more)
        found.pop_back();
    return Unexpected(ambiguous(document, found, more));
}

bool standsIn(const Document &document, const Selector &selector)
{
    const Range range = selector.range;
    if (range.start < 0 || range.isEmpty() || range.end > document.length() ||
        !selector.exact.isValidUtf16())
        return false;
    const QByteArrayView text = document.text();
    return document.bytes(range) == selector.exact.toUtf8() &&
           text.first(document.byteOffset(range.start)).endsWith(selector.prefix.toUtf8()) &&
           text.sliced(document.byteOffset(range.end)).startsWith(selector.suffix.toUtf8());
}

} // namespace diptych
