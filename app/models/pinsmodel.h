// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/session.h"

#include <QtCore/QAbstractTableModel>

namespace diptych {

/// The pins of the open pair, a row each in the order they were made: what they say and the words
/// on both sides.
class PinsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { KindColumn, LeftColumn, RightColumn, ColumnCount };

    explicit PinsModel(const Session &session, QObject *parent = nullptr);

    [[nodiscard]] const PlacedPin &pin(const QModelIndex &index) const;
    /// Of the pin of that id; invalid where there is none.
    [[nodiscard]] QModelIndex indexOf(const QString &id) const;
    /// Those whose words are no longer found.
    [[nodiscard]] int idleCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    void follow();

    const Session &m_session;
    std::vector<PlacedPin> m_pins;
};

} // namespace diptych
