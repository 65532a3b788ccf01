// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/linksmodel.h"

#include "annotation/relations.h"
#include "base/text.h"
#include "models/linkends.h"
#include "models/roles.h"
#include "session/session.h"

#include <algorithm>

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownCodePoints = 300;
constexpr qsizetype toolTipCodePoints = 2000;

Side sideOf(int column)
{
    return column == LinksModel::LeftColumn ? Side::Left : Side::Right;
}

} // namespace

LinksModel::LinksModel(const Session &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    connect(&session, &Session::linksChanged, this, &LinksModel::update);
    update();
}

QModelIndex LinksModel::indexOf(Side from, const QString &id) const
{
    const auto row = std::ranges::find(m_rows, Row{from, id});
    return row == m_rows.end() ? QModelIndex() : index(int(row - m_rows.begin()), 0);
}

const Annotation *LinksModel::link(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const Row &row = m_rows.at(size_t(index.row()));
    const Annotation *found = m_session.annotations(row.from).find(row.id);
    return found && found->link ? found : nullptr;
}

int LinksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int LinksModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

// Rows that are gone go, new ones come where they belong; only where rows changed places all are
// told anew.
void LinksModel::update()
{
    std::vector<Row> rows;
    for (const Side side : bothSides) {
        for (const Annotation *link : m_session.annotations(side).links())
            rows.push_back({side, link->id});
    }
    for (int at = int(m_rows.size()) - 1; at >= 0; --at) {
        if (std::ranges::find(rows, m_rows[size_t(at)]) == rows.end()) {
            beginRemoveRows({}, at, at);
            m_rows.erase(m_rows.begin() + at);
            endRemoveRows();
        }
    }
    for (int at = 0; at < int(rows.size()); ++at) {
        const Row &row = rows[size_t(at)];
        if (at < int(m_rows.size()) && m_rows[size_t(at)] == row)
            continue;
        if (std::ranges::find(m_rows, row) != m_rows.end()) {
            beginResetModel();
            m_rows = rows;
            endResetModel();
            return;
        }
        beginInsertRows({}, at, at);
        m_rows.insert(m_rows.begin() + at, row);
        endInsertRows();
    }
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

QVariant LinksModel::data(const QModelIndex &index, int role) const
{
    const Annotation *found = link(index);
    if (!found)
        return {};
    const Row &row = m_rows.at(size_t(index.row()));
    const bool isWording = index.column() == LeftColumn || index.column() == RightColumn;
    switch (role) {
    case Qt::DisplayRole:
        return text(*found, row.from, index.column());
    case Qt::AccessibleTextRole:
        // The arrow in words.
        return index.column() == RelationColumn
                   ? (row.from == Side::Left ? tr("from left to right: %1")
                                             : tr("from right to left: %1"))
                         .arg(relationText(found->link->relation))
                   : text(*found, row.from, index.column());
    case Qt::ToolTipRole: {
        if (!isWording)
            return text(*found, row.from, index.column());
        const Selector &end =
            sideOf(index.column()) == row.from ? found->selector : found->link->selector;
        return elided(end.exact, toolTipCodePoints);
    }
    case Role::AnnotationId:
        return row.id;
    case Role::Side:
        return QVariant::fromValue(row.from);
    default:
        return {};
    }
}

QString LinksModel::text(const Annotation &link, Side from, int column) const
{
    switch (column) {
    case LeftColumn:
    case RightColumn:
        return elided(sideOf(column) == from ? link.selector.exact : link.link->selector.exact,
                      shownCodePoints);
    case RelationColumn:
        return (from == Side::Left ? u"%1 →"_s : u"← %1"_s).arg(relationText(link.link->relation));
    case StateColumn:
        return link.state == AnchorState::Orphan ? tr("start has no place in the text")
                                                 : farEndNews(m_session, from, link);
    case CoderColumn:
        return link.creator.name;
    default:
        return {};
    }
}

QVariant LinksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LeftColumn:
        return tr("Left");
    case RelationColumn:
        return tr("Relation");
    case RightColumn:
        return tr("Right");
    case StateColumn:
        return tr("State");
    case CoderColumn:
        return tr("Coder");
    default:
        return {};
    }
}

} // namespace diptych
