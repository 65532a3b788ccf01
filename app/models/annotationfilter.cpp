// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/annotationfilter.h"

#include "annotation/annotation.h"
#include "models/annotationmodel.h"
#include "models/roles.h"

#include <algorithm>

namespace diptych {

AnnotationFilter::AnnotationFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(Role::SortKey);
    setSortLocaleAware(true);
    setSortCaseSensitivity(Qt::CaseInsensitive);
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
    const auto *model = qobject_cast<const AnnotationModel *>(sourceModel());
    const QModelIndex tags = model->index(sourceRow, AnnotationModel::TagsColumn, sourceParent);
    const Annotation *annotation = model->annotation(tags);
    if (!annotation)
        return false;
    const QString tagNames = tags.data().toString();
    return std::ranges::all_of(m_words, [&](const QString &word) {
        const auto holds = [&](const QString &text) { return text.contains(word, Qt::CaseInsensitive); };
        return holds(annotation->selector.exact) || holds(tagNames) || holds(annotation->note)
               || holds(annotation->creator.name);
    });
}

bool AnnotationFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (QSortFilterProxyModel::lessThan(left, right))
        return true;
    if (QSortFilterProxyModel::lessThan(right, left))
        return false;
    return left.row() < right.row();
}

} // namespace diptych
