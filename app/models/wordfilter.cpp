// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wordfilter.h"

#include <algorithm>

namespace diptych {

WordFilter::WordFilter(QAbstractItemModel &table, QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSourceModel(&table);
}

void WordFilter::setText(const QString &text)
{
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

bool WordFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    return std::ranges::all_of(m_words, [&](const QString &word) {
        for (int column = 0; column < sourceModel()->columnCount(sourceParent); ++column) {
            const QString text =
                sourceModel()->index(sourceRow, column, sourceParent).data().toString();
            if (text.contains(word, Qt::CaseInsensitive))
                return true;
        }
        return false;
    });
}

} // namespace diptych
