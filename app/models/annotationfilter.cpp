// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/annotationfilter.h"

#include "annotation/annotation.h"
#include "models/annotationmodel.h"

#include <algorithm>

namespace diptych {

AnnotationFilter::AnnotationFilter(AnnotationModel &annotations, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_annotations(annotations)
{
    setSourceModel(&annotations);
}

void AnnotationFilter::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

bool AnnotationFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    if (m_words.isEmpty())
        return true;
    const QModelIndex tags =
        m_annotations.index(sourceRow, AnnotationModel::TagsColumn, sourceParent);
    const Annotation *annotation = m_annotations.annotation(tags);
    if (!annotation)
        return false;
    return std::ranges::all_of(m_words, [&](const QString &word) {
        const auto holds = [&](const QString &text) {
            return text.contains(word, Qt::CaseInsensitive);
        };
        return holds(annotation->selector.exact) || holds(annotation->note) ||
               holds(annotation->creator.name) || holds(tags.data().toString());
    });
}

bool AnnotationFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const int order = m_annotations.compare(left.row(), right.row(), left.column());
    return order != 0 ? order < 0 : left.row() < right.row();
}

} // namespace diptych
