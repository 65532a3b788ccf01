// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QSortFilterProxyModel>

namespace diptych {

class AnnotationModel;

/// Sorts the annotation table by any column, ties by place, and keeps the rows in which every word
/// of the filter occurs in the quote, the tags, the note or the coder; case does not matter.
class AnnotationFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit AnnotationFilter(AnnotationModel &annotations, QObject *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    AnnotationModel &m_annotations;
    QString m_text;
    QStringList m_words;
};

} // namespace diptych
