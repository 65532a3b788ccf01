// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "alignment/alignment.h"
#include "base/side.h"
#include "session/changeset.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QCollator>
#include <QtCore/QHash>

#include <array>
#include <optional>
#include <vector>

namespace diptych {

class Session;
struct Annotation;

/// The annotations of both sides as a flat table, left before right, each side by place. A single
/// change is told by exact row signals; only opening, closing and edits of a thousand annotations
/// at once reset. Read-only: edits are commands of the session. A change costs O(log n) and one
/// small move of the rows behind it.
class AnnotationModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        QuoteColumn,
        TagsColumn,
        NoteColumn,
        ChangeColumn,
        SideColumn,
        PlaceColumn,
        CoderColumn,
        ColumnCount
    };

    explicit AnnotationModel(Session &session, QObject *parent = nullptr);

    /// An invalid index where there is no such annotation.
    [[nodiscard]] QModelIndex indexOf(Side side, const QString &id, int column = QuoteColumn) const;
    /// Null for an invalid index. Valid until the next change.
    [[nodiscard]] const Annotation *annotation(const QModelIndex &index) const;

    /// Below, equal to or above zero: how two rows go by a column. Keys are kept: O(1) but for the
    /// first time.
    [[nodiscard]] int compare(int left, int right, int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Place
    {
        Side side = Side::Left;
        Range range;
        QString id;

        friend auto operator<=>(const Place &, const Place &) = default;
    };
    struct Row
    {
        Place place;
        mutable int keyColumn = -1; ///< what the key is of; -1: none is known
        mutable int number = 0;
        mutable std::optional<QCollatorSortKey> words = std::nullopt;
    };

    void reload();
    void apply(const ChangeSet &changes);
    void added(Side side, const QString &id);
    void removed(Side side, const QString &id);
    void changed(Side side, const QString &id);
    qsizetype moved(qsizetype at, const Place &place);
    void tellColumn(int column);
    [[nodiscard]] qsizetype rowFor(const Place &place) const;
    [[nodiscard]] QString text(const Annotation &annotation, const Place &place, int column) const;
    [[nodiscard]] std::optional<PassageKind> change(const Place &place) const;
    void makeKey(const Row &row, int column) const;

    Session &m_session;
    QCollator m_collator;
    std::vector<Row> m_rows;
    std::array<QHash<QString, Range>, 2> m_places; ///< where each row stands, also after it went
};

/// How the wording of a counterpart differs, for people; without a final stop.
[[nodiscard]] QString changeText(PassageKind kind);

} // namespace diptych
