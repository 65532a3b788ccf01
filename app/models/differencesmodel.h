// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/wording.h"

#include <QtCore/QAbstractTableModel>

#include <array>
#include <memory>
#include <vector>

namespace diptych {

class Session;

/// The passages that are not the same on both sides, a row each in the order of the alignment, of
/// the kinds that are asked for. Texts are read as rows are shown.
class DifferencesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { KindColumn, LeftColumn, RightColumn, AlikeColumn, ColumnCount };
    /// What a reader tells apart; moved ones may be changed too.
    enum class Group { Changed, Moved, LeftOnly, RightOnly };
    static constexpr std::array groups{Group::Changed, Group::Moved, Group::LeftOnly,
                                       Group::RightOnly};

    explicit DifferencesModel(const Session &session, QObject *parent = nullptr);

    [[nodiscard]] bool isShown(Group group) const { return m_shown[size_t(group)]; }
    void setShown(Group group, bool isShown);
    /// Passages of that group, shown or not.
    [[nodiscard]] qsizetype count(Group group) const { return m_counts[size_t(group)]; }

    /// Index in the alignment's passages.
    [[nodiscard]] qsizetype passage(const QModelIndex &index) const;
    /// Invalid where no row has it. O(log rows).
    [[nodiscard]] QModelIndex indexOf(qsizetype passage) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    /// Role::Wording for both wordings; Role::PassageKind in every column.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    void reset();
    void fillRows();
    [[nodiscard]] Wording wording(const Passage &passage, Side side) const;
    [[nodiscard]] QString toolTip(const Passage &passage) const;

    const Session &m_session;
    std::shared_ptr<const Alignment> m_alignment;
    std::array<bool, groups.size()> m_shown{true, true, true, true};
    std::array<qsizetype, groups.size()> m_counts{};
    std::vector<quint32> m_rows;
};

} // namespace diptych

Q_DECLARE_METATYPE(diptych::PassageKind)
