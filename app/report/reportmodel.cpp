// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/report.h"

#include "annotation/relations.h"
#include "document/segmentation.h"

#include <QtCore/QSet>

#include <algorithm>
#include <tuple>

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

constexpr Position contextLength = 60;
constexpr Position longestCounterpart = 4000;

QString folded(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (!c.isSpace())
            out += c;
        else if (!out.endsWith(u' '))
            out += u' ';
    }
    return out;
}

// The paragraph up to the span, without the half word at the cut.
QString contextBefore(const Document &document, Range span, Range paragraph)
{
    const Position from = std::max(paragraph.start, span.start - contextLength);
    QString text = folded(document.string({from, std::max(from, span.start)}));
    if (from == paragraph.start)
        return text;
    if (const qsizetype space = text.indexOf(u' '); space >= 0 && space + 1 < text.size())
        text.remove(0, space + 1);
    return u'…' + text;
}

QString contextAfter(const Document &document, Range span, Range paragraph)
{
    const Position to = std::min(paragraph.end, span.end + contextLength);
    QString text = folded(document.string({span.end, std::max(span.end, to)}));
    if (to == paragraph.end)
        return text;
    if (const qsizetype space = text.lastIndexOf(u' '); space > 0)
        text.truncate(space);
    return text + u'…';
}

void place(ReportRow &row, const Document &document)
{
    const Range span = row.annotation.selector.range;
    row.quote = document.string(span);
    row.paragraph = document.paragraphAt(span.start) + 1;
    if (row.paragraph > 0)
        row.before = contextBefore(document, span, document.paragraph(row.paragraph - 1));
    const qsizetype last = document.paragraphAt(span.end - 1);
    if (last >= 0)
        row.after = contextAfter(document, span, document.paragraph(last));
}

void match(ReportRow &row, const Alignment &alignment, const Document &other)
{
    row.counterpart = alignment.counterpart(row.side, row.annotation.selector.range);
    const Range range = row.counterpart->range = trimmed(other, row.counterpart->range);
    row.counterpartText =
        other.string({range.start, std::min(range.end, range.start + longestCounterpart)});
    if (range.length() > longestCounterpart)
        row.counterpartText += u'…';
}

ReportFarEnd farEndOf(const Annotation &annotation, const ReportModel &model, Side side)
{
    const Link &link = *annotation.link;
    ReportFarEnd end;
    end.relation = relationText(link.relation);
    end.quote = link.selector.exact;
    end.source =
        FilePath::fromNative(QByteArray::fromPercentEncoding(link.source.toUtf8())).display();
    const Document *other = model.document(otherSide(side));
    const Range range = model.source(side).farEnds.value(annotation.id);
    if (other && !range.isEmpty() && range.end <= other->length()) {
        end.range = range;
        end.quote = other->string(range);
        end.paragraph = std::max<qsizetype>(1, other->paragraphAt(range.start) + 1);
    }
    return end;
}

std::vector<const Annotation *> byPlace(const QList<Annotation> &annotations)
{
    std::vector<const Annotation *> sorted;
    sorted.reserve(std::size_t(annotations.size()));
    for (const Annotation &annotation : annotations)
        sorted.push_back(&annotation);
    std::ranges::sort(sorted, [](const Annotation *a, const Annotation *b) {
        return std::tie(a->selector.range, a->id) < std::tie(b->selector.range, b->id);
    });
    return sorted;
}

} // namespace

bool isPlaced(const Annotation &annotation, const Document &document)
{
    const Range range = annotation.selector.range;
    return annotation.state != AnchorState::Orphan && range.start >= 0 && !range.isEmpty() &&
           range.end <= document.length();
}

ReportModel makeReport(ReportInput input)
{
    ReportModel model;
    model.input = std::move(input);
    for (const Side side : bothSides) {
        const Document *document = model.document(side);
        if (!document)
            continue;
        for (const Annotation *annotation : byPlace(model.source(side).annotations)) {
            ReportRow row;
            row.side = side;
            row.annotation = *annotation;
            row.number = int(model.rows.size()) + 1;
            row.isPlaced = isPlaced(*annotation, *document);
            row.quote = annotation->selector.exact;
            if (row.isPlaced) {
                place(row, *document);
                if (const Alignment *alignment = model.alignment())
                    match(row, *alignment, *model.document(otherSide(side)));
            }
            if (annotation->link)
                row.farEnd = farEndOf(*annotation, model, side);
            model.rows.push_back(std::move(row));
        }
    }
    return model;
}

QString ReportModel::title(Side side) const
{
    const ReportSource &from = source(side);
    if (!from.title.isEmpty() || !from.document)
        return from.title;
    const SourceInfo &info = from.document->info();
    return info.title.isEmpty() ? FilePath::fromNative(info.path.fileName()).display() : info.title;
}

qsizetype ReportModel::linkCount(Side side) const
{
    return std::ranges::count_if(
        rows, [side](const ReportRow &row) { return row.side == side && row.farEnd; });
}

qsizetype ReportModel::annotationCount(Side side) const
{
    return std::ranges::count(rows, side, &ReportRow::side) - linkCount(side);
}

QStringList ReportModel::coders() const
{
    QStringList names;
    QSet<QString> known;
    for (const ReportRow &row : rows) {
        const QString &name = row.annotation.creator.name;
        if (!name.isEmpty() && !known.contains(name)) {
            known.insert(name);
            names << name;
        }
    }
    return names;
}

} // namespace diptych
