// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/side.h"
#include "document/document.h"

#include <QtCore/QAbstractTableModel>

#include <vector>

namespace diptych {

/// Hits of a search in a row each, with the words around them, to be ticked: a concordance. A
/// snapshot; what is shown is decoded from the texts row by row.
class HitsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { PlaceColumn, BeforeColumn, HitColumn, AfterColumn, ColumnCount };

    struct Hit
    {
        Side side = Side::Left;
        Range range;

        friend bool operator==(const Hit &, const Hit &) = default;
    };

    /// All ticked at first. A side with hits has a document.
    HitsModel(std::array<DocumentPtr, 2> documents, std::vector<Hit> hits,
              QObject *parent = nullptr);

    [[nodiscard]] const Hit &hit(int row) const { return m_hits[size_t(row)]; }
    [[nodiscard]] std::vector<Hit> ticked() const;
    [[nodiscard]] qsizetype tickedCount() const { return m_tickedCount; }
    void tickAll(bool isTicked);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void ticksChanged();

private:
    [[nodiscard]] QString text(const Hit &hit, int column) const;

    std::array<DocumentPtr, 2> m_documents;
    std::vector<Hit> m_hits;
    std::vector<bool> m_ticks;
    qsizetype m_tickedCount = 0;
};

} // namespace diptych
