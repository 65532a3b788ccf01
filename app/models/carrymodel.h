// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/wording.h"
#include "session/carrying.h"
#include "session/session.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QTimer>

#include <array>

namespace diptych {

/// What of the annotations of one side belongs where on the other: a row for each proposal in a
/// state that is asked for, by place. Follows annotations and alignment once they rest, as long as
/// it is looked at. Texts are read as rows are shown.
class CarryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TagsColumn, HereColumn, ThereColumn, SureColumn, StateColumn, ColumnCount };
    static constexpr std::array states{CarryState::New, CarryState::Uncertain, CarryState::Missing,
                                       CarryState::Present};

    explicit CarryModel(const Session &session, QObject *parent = nullptr);

    /// Nothing is worked out while nobody looks.
    void setWatched(bool isWatched);
    [[nodiscard]] Side from() const { return m_from; }
    void setFrom(Side from);
    /// The confidence from which on a proposal counts as likely, 0..1.
    void setLeast(double least);
    [[nodiscard]] bool isShown(CarryState state) const { return m_shown[std::size_t(state)]; }
    void setShown(CarryState state, bool isShown);

    /// Proposals in that state, shown or not.
    [[nodiscard]] qsizetype count(CarryState state) const { return m_counts[std::size_t(state)]; }
    [[nodiscard]] const CarryProposal &proposal(const QModelIndex &index) const;
    /// Of the annotation of that id; invalid where no row has it.
    [[nodiscard]] QModelIndex indexOf(const QString &id) const;
    /// All that are New, shown or not.
    [[nodiscard]] std::vector<CarryProposal> likely() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    /// Role::Wording for both wordings; Role::PassageKind in every column.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    void rework();
    void fillRows();
    [[nodiscard]] Wording wording(const CarryProposal &proposal, Side side) const;
    [[nodiscard]] QString tags(const Annotation &annotation) const;
    [[nodiscard]] QString text(const CarryProposal &proposal, int column) const;

    const Session &m_session;
    Side m_from = Side::Left;
    double m_least = likelyCarry;
    bool m_isWatched = false;
    QTimer m_rest;
    std::shared_ptr<const Alignment> m_alignment;
    std::vector<CarryProposal> m_proposals;
    std::vector<quint32> m_rows;
    std::array<bool, 4> m_shown{true, true, true, true};
    std::array<qsizetype, 4> m_counts{};
};

/// "new", "carried over", … for people.
[[nodiscard]] QString carryStateText(CarryState state);

} // namespace diptych
