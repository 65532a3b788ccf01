// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/csv.h"
#include "report/report.h"
#include "report/reportwords.h"

#include <algorithm>

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

// The path of each tag, a single empty one where there is none: an annotation never goes missing.
QStringList pathsOf(const Annotation &annotation, const Codebook &codebook)
{
    QStringList paths;
    for (const TagId &tag : annotation.tags)
        paths << codebook.path(tag);
    return paths.isEmpty() ? QStringList{QString()} : paths;
}

QString utc(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

// source, paragraph, start, end
QStringList spanCells(const Document &document, const Annotation &annotation, bool isPlaced)
{
    const QString source = FilePath::fromNative(document.info().path.fileName()).display();
    if (!isPlaced)
        return {source, {}, {}, {}};
    const Range range = annotation.selector.range;
    const qsizetype paragraph = document.paragraphAt(range.start) + 1;
    return {source, paragraph > 0 ? QString::number(paragraph) : QString(),
            QString::number(range.start), QString::number(range.end)};
}

// What a link leads to, in the words of the file; empty cells for what is none.
QStringList linkHead()
{
    return {u"relation"_s, u"far source"_s, u"far start"_s, u"far end"_s, u"far quote"_s};
}

QStringList linkCells(const Annotation &annotation)
{
    if (!annotation.link)
        return {{}, {}, {}, {}, {}};
    const Link &link = *annotation.link;
    const bool isPlaced = link.state != AnchorState::Orphan && !link.selector.range.isEmpty();
    return {link.relation, link.source,
            isPlaced ? QString::number(link.selector.range.start) : QString(),
            isPlaced ? QString::number(link.selector.range.end) : QString(), link.selector.exact};
}

} // namespace

QByteArray annotationsAsCsv(const Document &document, const AnnotationSet &annotations,
                            const Codebook &codebook)
{
    QByteArray out =
        csvRow(QStringList{u"source"_s, u"paragraph"_s, u"start"_s, u"end"_s, u"tag path"_s,
                           u"quote"_s, u"note"_s, u"coder"_s, u"created"_s, u"state"_s} +
               linkHead());
    for (const Annotation *annotation : annotations.all()) {
        const bool placed = isPlaced(*annotation, document);
        for (const QString &path : pathsOf(*annotation, codebook)) {
            out +=
                csvRow(spanCells(document, *annotation, placed)
                       << path
                       << (placed ? document.string(annotation->selector.range)
                                  : annotation->selector.exact)
                       << annotation->note << annotation->creator.name << utc(annotation->created)
                       << stateName(annotation->state) << linkCells(*annotation));
        }
    }
    return out;
}

QByteArray reportAsCsv(const ReportModel &model)
{
    QByteArray out = csvByteOrderMark() +
                     csvRow(QStringList{u"source"_s, u"paragraph"_s, u"start"_s, u"end"_s,
                                        u"tag path"_s, u"quote"_s, u"note"_s, u"coder"_s, u"date"_s,
                                        u"counterpart"_s, u"change"_s, u"state"_s, u"id"_s} +
                            linkHead());
    for (const ReportRow &row : model.rows) {
        const Annotation &annotation = row.annotation;
        const QString change =
            row.counterpart ? ReportWords::changeName(row.counterpart->kind) : QString();
        for (const QString &path : pathsOf(annotation, model.input.codebook)) {
            out += csvRow(spanCells(*model.document(row.side), annotation, row.isPlaced)
                          << path << row.quote << annotation.note << annotation.creator.name
                          << utc(annotation.created) << row.counterpartText << change
                          << stateName(annotation.state) << annotation.id << linkCells(annotation));
        }
    }
    return out;
}

} // namespace diptych
