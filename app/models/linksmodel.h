// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "base/side.h"

#include <QtCore/QAbstractTableModel>

#include <vector>

namespace diptych {

class Session;
struct Annotation;

/// The links of both sides, those of the left first, each side by place: a row says which words of
/// the left are tied to which of the right, and how. What did not change keeps its row.
class LinksModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { LeftColumn, RelationColumn, RightColumn, StateColumn, CoderColumn, ColumnCount };

    explicit LinksModel(const Session &session, QObject *parent = nullptr);

    /// Invalid where there is no such link.
    [[nodiscard]] QModelIndex indexOf(Side from, const QString &id) const;
    /// The annotation that is the link. Null for an invalid index. Valid until the next change.
    [[nodiscard]] const Annotation *link(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    /// Role::AnnotationId and Role::Side name the link in every column.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        Side from = Side::Left;
        QString id;

        friend bool operator==(const Row &, const Row &) = default;
    };

    void update();
    [[nodiscard]] QString text(const Annotation &link, Side from, int column) const;

    const Session &m_session;
    std::vector<Row> m_rows;
};

} // namespace diptych
