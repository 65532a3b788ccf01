// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"

#include <QtCore/QAbstractItemModel>

namespace diptych {

/// The headings of one text as a tree: a heading stands below the last one of a lower level before
/// it, whatever levels were left out between. Empty for texts without headings.
class OutlineModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit OutlineModel(QObject *parent = nullptr);

    /// Null for none.
    void setDocument(DocumentPtr document);

    /// The words of a heading.
    [[nodiscard]] Range range(const QModelIndex &index) const;
    /// The heading that @p at stands under; invalid before the first. O(log headings).
    [[nodiscard]] QModelIndex indexAt(Position at) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    /// One for each heading, in their order; the first stands for the root.
    struct Node
    {
        qsizetype parent = 0;
        int row = 0;
        int level = 0;
        std::vector<qsizetype> children;
    };

    [[nodiscard]] qsizetype nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(qsizetype node) const;

    DocumentPtr m_document;
    std::vector<Node> m_nodes;
};

} // namespace diptych
