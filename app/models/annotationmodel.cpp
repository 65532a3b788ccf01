// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/annotationmodel.h"

#include "base/text.h"
#include "models/roles.h"
#include "session/session.h"

#include <QtCore/QLocale>
#include <QtGui/QColor>

#include <algorithm>

namespace diptych {

namespace {

constexpr std::size_t resetAbove = 1000; // changes at once
constexpr qsizetype shownCodePoints = 200;
constexpr qsizetype toolTipCodePoints = 2000;

} // namespace

AnnotationModel::AnnotationModel(Session &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    connect(&session, &Session::changed, this, &AnnotationModel::apply);
    connect(&session, &Session::sourceOpened, this, &AnnotationModel::reload);
    connect(&session, &Session::sourceClosed, this, &AnnotationModel::reload);
    connect(&session, &Session::alignmentChanged, this, [this] { tellColumn(ChangeColumn); });
    reload();
}

QModelIndex AnnotationModel::indexOf(Side side, const QString &id, int column) const
{
    const auto &places = m_places[sideIndex(side)];
    const auto place = places.constFind(id);
    return place == places.cend() ? QModelIndex() : index(int(rowFor({side, *place, id})), column);
}

const Annotation *AnnotationModel::annotation(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const Row &row = m_rows.at(index.row());
    return m_session.annotations(row.side).find(row.id);
}

int AnnotationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AnnotationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant AnnotationModel::data(const QModelIndex &index, int role) const
{
    const Annotation *annotation = this->annotation(index);
    if (!annotation)
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(*annotation, row, index.column());
    case Qt::ToolTipRole:
        return index.column() == QuoteColumn ? elided(annotation->selector.exact, toolTipCodePoints)
                                             : text(*annotation, row, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == PlaceColumn ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
    // By place means by row: left before right, each by place.
    case Role::SortKey:
        return index.column() == PlaceColumn ? QVariant(index.row()) : sortKey(*annotation, row, index.column());
    case Role::AnnotationId: return row.id;
    case Role::Side: return QVariant::fromValue(row.side);
    case Role::Start: return qlonglong(row.range.start);
    case Role::End: return qlonglong(row.range.end);
    case Role::TagColors: {
        QList<QColor> colors;
        for (const TagId &id : annotation->tags) {
            const Tag *tag = m_session.codebook().find(id);
            colors << (tag ? QColor::fromRgb(tag->color) : QColor(Qt::gray));
        }
        return QVariant::fromValue(colors);
    }
    default: return {};
    }
}

QString AnnotationModel::text(const Annotation &annotation, const Row &row, int column) const
{
    switch (column) {
    case QuoteColumn: return elided(annotation.selector.exact, shownCodePoints);
    case TagsColumn: {
        QStringList names;
        for (const TagId &id : annotation.tags) {
            const Tag *tag = m_session.codebook().find(id);
            names << (tag ? tag->name : m_session.codebook().path(id));
        }
        return QLocale().createSeparatedList(names);
    }
    case NoteColumn: return elided(annotation.note, shownCodePoints);
    case ChangeColumn: return change(row);
    case SideColumn: return row.side == Side::Left ? tr("left") : tr("right");
    case PlaceColumn: {
        const Document *document = m_session.document(row.side);
        return document ? tr("¶ %L1", "paragraph number").arg(document->paragraphAt(row.range.start) + 1)
                        : QString();
    }
    case CoderColumn: return annotation.creator.name;
    default: return {};
    }
}

QVariant AnnotationModel::sortKey(const Annotation &annotation, const Row &row, int column) const
{
    switch (column) {
    case SideColumn: return int(sideIndex(row.side));
    case ChangeColumn: {
        const Alignment *alignment = m_session.alignment();
        return alignment ? int(alignment->counterpart(row.side, row.range).kind) : 0;
    }
    default: return text(annotation, row, column);
    }
}

QString AnnotationModel::change(const Row &row) const
{
    const Alignment *alignment = m_session.alignment();
    return alignment ? changeText(alignment->counterpart(row.side, row.range).kind) : QString();
}

QVariant AnnotationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case QuoteColumn: return tr("Quote");
    case TagsColumn: return tr("Tags");
    case NoteColumn: return tr("Note");
    case ChangeColumn: return tr("On the other side");
    case SideColumn: return tr("Side");
    case PlaceColumn: return tr("Place");
    case CoderColumn: return tr("Coder");
    default: return {};
    }
}

void AnnotationModel::reload()
{
    beginResetModel();
    m_rows.clear();
    for (const Side side : bothSides) {
        auto &places = m_places[sideIndex(side)];
        places.clear();
        for (const Annotation *annotation : m_session.annotations(side).all()) {
            m_rows.append({side, annotation->selector.range, annotation->id});
            places.insert(annotation->id, annotation->selector.range);
        }
    }
    std::ranges::sort(m_rows);
    endResetModel();
}

void AnnotationModel::apply(const ChangeSet &changes)
{
    if (changes.size() > resetAbove)
        return reload();
    for (const auto &change : changes) {
        if (const auto *add = std::get_if<AnnotationAdded>(&change))
            added(add->side, add->id);
        else if (const auto *remove = std::get_if<AnnotationRemoved>(&change))
            removed(remove->side, remove->id);
        else if (const auto *edit = std::get_if<AnnotationChanged>(&change))
            changed(edit->side, edit->id);
        else
            tellColumn(TagsColumn);
    }
}

// The session is already where the whole change set leads: an annotation that was added and removed
// again is not there any more, or is there only once.
void AnnotationModel::added(Side side, const QString &id)
{
    const Annotation *annotation = m_session.annotations(side).find(id);
    if (!annotation || m_places[sideIndex(side)].contains(id))
        return changed(side, id);
    const Row row{side, annotation->selector.range, id};
    const qsizetype at = rowFor(row);
    beginInsertRows({}, int(at), int(at));
    m_rows.insert(at, row);
    m_places[sideIndex(side)].insert(id, row.range);
    endInsertRows();
}

void AnnotationModel::removed(Side side, const QString &id)
{
    auto &places = m_places[sideIndex(side)];
    const auto place = places.constFind(id);
    if (place == places.cend())
        return;
    const qsizetype at = rowFor({side, *place, id});
    beginRemoveRows({}, int(at), int(at));
    m_rows.removeAt(at);
    places.erase(place);
    endRemoveRows();
}

void AnnotationModel::changed(Side side, const QString &id)
{
    auto &places = m_places[sideIndex(side)];
    const auto place = places.find(id);
    const Annotation *annotation = m_session.annotations(side).find(id);
    if (place == places.end() || !annotation)
        return;
    qsizetype at = rowFor({side, *place, id});
    const Row row{side, annotation->selector.range, id};
    const qsizetype to = rowFor(row);
    if (row.range != *place) {
        *place = row.range;
        if (to != at && to != at + 1) {
            beginMoveRows({}, int(at), int(at), {}, int(to));
            const qsizetype target = to > at ? to - 1 : to;
            m_rows[at] = row;
            m_rows.move(at, target);
            at = target;
            endMoveRows();
        } else {
            m_rows[at] = row;
        }
    }
    Q_EMIT dataChanged(index(int(at), 0), index(int(at), ColumnCount - 1));
}

void AnnotationModel::tellColumn(int column)
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, column), index(int(m_rows.size()) - 1, column));
}

qsizetype AnnotationModel::rowFor(const Row &row) const
{
    return std::ranges::lower_bound(m_rows, row) - m_rows.begin();
}

QString changeText(PassageKind kind)
{
    switch (kind) {
    case PassageKind::Same: return AnnotationModel::tr("the same");
    case PassageKind::Edited: return AnnotationModel::tr("changed");
    case PassageKind::Moved: return AnnotationModel::tr("moved");
    case PassageKind::MovedEdited: return AnnotationModel::tr("moved and changed");
    case PassageKind::LeftOnly: return AnnotationModel::tr("not on the right");
    case PassageKind::RightOnly: return AnnotationModel::tr("not on the left");
    }
    return {};
}

} // namespace diptych
