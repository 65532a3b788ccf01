// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/textunits.h"

#include "document/utf16map.h"

#include <algorithm>

namespace diptych {

namespace {

bool isContinuation(char byte)
{
    return (quint8(byte) & 0xc0) == 0x80;
}

char32_t decodedAt(QByteArrayView bytes, qsizetype offset)
{
    const QString text = utf16(bytes.sliced(offset, std::min<qsizetype>(4, bytes.size() - offset)));
    if (text.isEmpty())
        return 0;
    if (text.size() > 1 && text.at(0).isHighSurrogate())
        return QChar::surrogateToUcs4(text.at(0), text.at(1));
    return text.at(0).unicode();
}

/// True where a cut before this character parts nothing that belongs together.
bool startsCluster(QByteArrayView bytes, qsizetype offset)
{
    if (isContinuation(bytes[offset]))
        return false;
    if (offset >= 3 &&
        bytes.sliced(offset - 3, 3) == QByteArrayView("\xe2\x80\x8d")) // a joiner before
        return false;
    const char32_t c = decodedAt(bytes, offset);
    return !QChar::isMark(c) && c != 0x200d && c != 0x200c && !(c >= 0x1f3fb && c <= 0x1f3ff);
}

bool isSpace(char byte)
{
    return byte == ' ' || byte == '\t';
}

/// How good a cut before @p offset is: 3 after a sentence, 2 after white space, 0 not good.
int cutQuality(QByteArrayView bytes, qsizetype offset)
{
    if (isSpace(bytes[offset - 1]) && !isSpace(bytes[offset])) {
        const char before = offset > 1 ? bytes[offset - 2] : ' ';
        return before == '.' || before == '!' || before == '?' ? 3 : 2;
    }
    const bool afterIdeographicStop =
        offset >= 3 && bytes.sliced(offset - 3, 3) == QByteArrayView("\xe3\x80\x82");
    return afterIdeographicStop ? 3 : 0;
}

qsizetype cutNear(QByteArrayView bytes, qsizetype from, qsizetype longest)
{
    const qsizetype latest = from + longest;
    qsizetype best = latest;
    int bestQuality = 0;
    for (qsizetype offset = latest; offset > from + longest / 2 && bestQuality < 3; --offset) {
        int quality = cutQuality(bytes, offset);
        if (quality == 0 && bestQuality == 0 && startsCluster(bytes, offset))
            quality = 1;
        if (quality > bestQuality) {
            best = offset;
            bestQuality = quality;
        }
    }
    while (bestQuality == 0 && best > from + 1 && isContinuation(bytes[best]))
        --best;
    return best;
}

} // namespace

std::vector<qsizetype> sliceOffsets(QByteArrayView bytes, qsizetype longest)
{
    std::vector<qsizetype> offsets{0};
    while (bytes.size() - offsets.back() > longest)
        offsets.push_back(cutNear(bytes, offsets.back(), longest));
    return offsets;
}

TextUnits::TextUnits(DocumentPtr document)
    : m_document(std::move(document))
{
    findGiantLines();
}

void TextUnits::findGiantLines()
{
    const qsizetype lines = m_document->lineCount();
    qsizetype extra = 0;
    for (qsizetype line = 0; line < lines; ++line) {
        const QByteArrayView bytes = m_document->lineText(line);
        if (bytes.size() <= longestLine)
            continue;
        GiantLine giant{line + extra, line, {}, Qt::LayoutDirectionAuto};
        const qsizetype lineStart = m_document->byteOffset(m_document->line(line).start);
        for (const qsizetype offset : sliceOffsets(bytes, longestLine / 2))
            giant.starts.push_back(m_document->position(lineStart + offset));
        giant.direction = QString::fromUtf8(bytes.first(longestLine / 4)).isRightToLeft()
                              ? Qt::RightToLeft
                              : Qt::LeftToRight;
        extra += qsizetype(giant.starts.size()) - 1;
        m_giants.push_back(std::move(giant));
    }
    m_count = m_openCount = lines + extra;
}

TextUnits TextUnits::withGiants(std::vector<GiantLine> giants) const
{
    TextUnits units = *this;
    units.m_giants = std::move(giants);
    return units;
}

TextUnits TextUnits::withFolds(const std::vector<Range> &stretches) const
{
    TextUnits units = *this;
    units.m_folds.clear();
    qsizetype hidden = 0;
    for (const Range stretch : stretches) {
        const qsizetype first = openUnitAt(stretch.start);
        const qsizetype count = openUnitAt(stretch.end) - first + 1;
        Q_ASSERT(units.m_folds.empty() ||
                 first >= units.m_folds.back().firstOpen + units.m_folds.back().openCount);
        units.m_folds.push_back({first - hidden, first, count});
        hidden += count - 1;
    }
    units.m_count = m_openCount - hidden;
    return units;
}

bool TextUnits::isFold(qsizetype unit) const
{
    const Fold *fold = foldAt(unit);
    return fold && fold->unit == unit;
}

const TextUnits::Fold *TextUnits::foldAt(qsizetype unit) const
{
    const auto after = std::upper_bound(m_folds.begin(), m_folds.end(), unit,
                                        [](qsizetype u, const Fold &f) { return u < f.unit; });
    return after == m_folds.begin() ? nullptr : &*std::prev(after);
}

qsizetype TextUnits::openUnit(qsizetype unit) const
{
    const Fold *fold = foldAt(unit);
    if (!fold)
        return unit;
    return fold->unit == unit ? fold->firstOpen
                              : fold->firstOpen + fold->openCount + unit - fold->unit - 1;
}

qsizetype TextUnits::foldedUnit(qsizetype open) const
{
    const auto after = std::upper_bound(m_folds.begin(), m_folds.end(), open,
                                        [](qsizetype u, const Fold &f) { return u < f.firstOpen; });
    if (after == m_folds.begin())
        return open;
    const Fold &fold = *std::prev(after);
    const qsizetype behind = open - fold.firstOpen - fold.openCount;
    return behind < 0 ? fold.unit : fold.unit + 1 + behind;
}

bool TextUnits::isBlank(qsizetype unit) const
{
    return !isFold(unit) && bytes(unit).isEmpty();
}

bool TextUnits::hasGapAfter(qsizetype unit) const
{
    if (unit + 1 >= m_count || isBlank(unit) || isBlank(unit + 1))
        return false;
    const Range own = range(unit);
    const qsizetype paragraph = m_document->paragraphAt(own.end);
    if (paragraph < 0 || paragraph + 1 >= m_document->paragraphCount())
        return false;
    const Position end = m_document->paragraph(paragraph).end;
    return own.start <= end && end <= own.end && (end < own.end || nextStart(unit) > own.end);
}

const TextUnits::GiantLine *TextUnits::giantOf(qsizetype open) const
{
    const auto after =
        std::upper_bound(m_giants.begin(), m_giants.end(), open,
                         [](qsizetype u, const GiantLine &g) { return u < g.firstUnit; });
    if (after == m_giants.begin())
        return nullptr;
    const GiantLine &giant = *std::prev(after);
    return open < giant.firstUnit + qsizetype(giant.starts.size()) ? &giant : nullptr;
}

qsizetype TextUnits::lineOf(qsizetype open) const
{
    const auto after =
        std::upper_bound(m_giants.begin(), m_giants.end(), open,
                         [](qsizetype u, const GiantLine &g) { return u < g.firstUnit; });
    if (after == m_giants.begin())
        return open;
    const GiantLine &giant = *std::prev(after);
    const qsizetype beyond = open - giant.firstUnit - qsizetype(giant.starts.size());
    return beyond < 0 ? giant.line : giant.line + 1 + beyond;
}

qsizetype TextUnits::unitOfLine(qsizetype line) const
{
    const auto after = std::upper_bound(m_giants.begin(), m_giants.end(), line,
                                        [](qsizetype l, const GiantLine &g) { return l < g.line; });
    if (after == m_giants.begin())
        return line;
    const GiantLine &giant = *std::prev(after);
    return line == giant.line
               ? giant.firstUnit
               : giant.firstUnit + qsizetype(giant.starts.size()) + line - giant.line - 1;
}

Range TextUnits::openRange(qsizetype open) const
{
    const GiantLine *giant = m_giants.empty() ? nullptr : giantOf(open);
    if (!giant)
        return m_document->line(lineOf(open));
    const auto slice = std::size_t(open - giant->firstUnit);
    const Position end = slice + 1 < giant->starts.size() ? giant->starts[slice + 1]
                                                          : m_document->line(giant->line).end;
    return {giant->starts[slice], end};
}

Range TextUnits::range(qsizetype unit) const
{
    const Fold *fold = foldAt(unit);
    if (!fold || fold->unit != unit)
        return openRange(openUnit(unit));
    return {openRange(fold->firstOpen).start, openRange(fold->firstOpen + fold->openCount - 1).end};
}

Position TextUnits::nextStart(qsizetype unit) const
{
    return unit + 1 < m_count ? range(unit + 1).start : m_document->length();
}

QByteArrayView TextUnits::bytes(qsizetype unit) const
{
    if (isFold(unit))
        return {};
    const qsizetype open = openUnit(unit);
    return m_giants.empty() ? m_document->lineText(open) : m_document->bytes(openRange(open));
}

qsizetype TextUnits::unitAt(Position at) const
{
    return m_folds.empty() ? openUnitAt(at) : foldedUnit(openUnitAt(at));
}

qsizetype TextUnits::openUnitAt(Position at) const
{
    const qsizetype line = m_document->lineAt(std::clamp<Position>(at, 0, m_document->length()));
    const qsizetype first = unitOfLine(line);
    const GiantLine *giant = m_giants.empty() ? nullptr : giantOf(first);
    if (!giant)
        return first;
    const auto after = std::upper_bound(giant->starts.begin(), giant->starts.end(), at);
    return first + std::max<qsizetype>(0, after - giant->starts.begin() - 1);
}

Qt::LayoutDirection TextUnits::direction(qsizetype unit) const
{
    const GiantLine *giant = m_giants.empty() ? nullptr : giantOf(openUnit(unit));
    return giant ? giant->direction : Qt::LayoutDirectionAuto;
}

} // namespace diptych
