// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/annotation.h"
#include "base/side.h"
#include "models/wording.h"
#include "session/changeset.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QHash>

#include <array>
#include <tuple>
#include <vector>

namespace diptych {

class Session;

/// The annotations that do not stand as they were made, of both sides, left before right, each side
/// by place: those whose words are gone, whose place is uncertain, whose words were changed, that
/// moved. What a reader looks through after a source changed. Read-only: edits are commands of the
/// session. A change costs O(log n) and one small move of the rows behind it; wordings are compared
/// as rows are shown.
class PlacesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { StateColumn, WasColumn, NowColumn, TagsColumn, ColumnCount };

    explicit PlacesModel(const Session &session, QObject *parent = nullptr);

    /// Which states are listed; all of them at first. Exact is none of them.
    void setShown(AnchorState state, bool isShown);
    /// Of all annotations, shown or not.
    [[nodiscard]] qsizetype count(AnchorState state) const { return m_counts[size_t(state)]; }

    [[nodiscard]] Side side(const QModelIndex &index) const;
    /// Null where it went in this moment. Valid until the next change.
    [[nodiscard]] const Annotation *annotation(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(Side side, const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void countsChanged();

private:
    struct Row
    {
        Side side = Side::Left;
        Range range;
        QString id;

        [[nodiscard]] auto key() const { return std::tie(side, range, id); }
        friend bool operator==(const Row &, const Row &) = default;
    };
    struct Known
    {
        Range range;
        AnchorState state = AnchorState::Exact;
    };

    [[nodiscard]] static QString stateText(AnchorState state);
    void reload();
    void apply(const ChangeSet &changes);
    void update(Side side, const QString &id);
    [[nodiscard]] bool isListed(AnchorState state) const;
    [[nodiscard]] std::array<Wording, 2> wordings(const QModelIndex &index) const;

    const Session &m_session;
    std::vector<Row> m_rows;
    std::array<QHash<QString, Known>, 2> m_known; ///< all that are not Exact
    std::array<qsizetype, 5> m_counts{};
    std::array<bool, 5> m_shown{false, true, true, true, true};
};

} // namespace diptych
