// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/annotationmodel.h"

#include "annotation/relations.h"
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
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
    connect(&session, &Session::changed, this, &AnnotationModel::apply);
    connect(&session, &Session::sourceOpened, this, &AnnotationModel::reload);
    connect(&session, &Session::sourceClosed, this, &AnnotationModel::reload);
    connect(&session, &Session::alignmentChanged, this, [this] { tellColumn(ChangeColumn); });
    reload();
}

QModelIndex AnnotationModel::indexOf(Side side, const QString &id, int column) const
{
    const auto &places = m_places[sideIndex(side)];
    const auto range = places.constFind(id);
    return range == places.cend() ? QModelIndex() : index(int(rowFor({side, *range, id})), column);
}

const Annotation *AnnotationModel::annotation(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const Place &place = m_rows.at(size_t(index.row())).place;
    return m_session.annotations(place.side).find(place.id);
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
    const Place &place = m_rows.at(size_t(index.row())).place;
    switch (role) {
    case Qt::DisplayRole:
        return text(*annotation, place, index.column());
    case Qt::ToolTipRole:
        return index.column() == QuoteColumn ? elided(annotation->selector.exact, toolTipCodePoints)
                                             : text(*annotation, place, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == PlaceColumn ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter)
                                             : QVariant();
    case Role::AnnotationId:
        return place.id;
    case Role::Side:
        return QVariant::fromValue(place.side);
    case Role::Start:
        return qlonglong(place.range.start);
    case Role::End:
        return qlonglong(place.range.end);
    case Role::TagColors: {
        QList<QColor> colors;
        for (const TagId &id : annotation->tags) {
            const Tag *tag = m_session.codebook().find(id);
            colors << (tag ? QColor::fromRgb(tag->color) : QColor(Qt::gray));
        }
        return QVariant::fromValue(colors);
    }
    default:
        return {};
    }
}

QString AnnotationModel::text(const Annotation &annotation, const Place &place, int column) const
{
    switch (column) {
    case QuoteColumn:
        return elided(annotation.selector.exact, shownCodePoints);
    case TagsColumn: {
        QStringList names;
        if (annotation.link)
            names << tr("Link: %1").arg(relationText(annotation.link->relation));
        for (const TagId &id : annotation.tags) {
            const Tag *tag = m_session.codebook().find(id);
            names << (tag ? tag->name : m_session.codebook().path(id));
        }
        return QLocale().createSeparatedList(names);
    }
    case NoteColumn:
        return elided(annotation.note, shownCodePoints);
    case ChangeColumn: {
        const std::optional<PassageKind> kind = change(place);
        return kind ? changeText(*kind) : QString();
    }
    case SideColumn:
        return place.side == Side::Left ? tr("left") : tr("right");
    case PlaceColumn: {
        const Document *document = m_session.document(place.side);
        return document ? tr("¶ %L1", "paragraph number")
                              .arg(document->paragraphAt(place.range.start) + 1)
                        : QString();
    }
    case CoderColumn:
        return annotation.creator.name;
    default:
        return {};
    }
}

std::optional<PassageKind> AnnotationModel::change(const Place &place) const
{
    const Alignment *alignment = m_session.alignment();
    return alignment ? std::optional(alignment->counterpart(place.side, place.range).kind)
                     : std::nullopt;
}

int AnnotationModel::compare(int left, int right, int column) const
{
    if (column == PlaceColumn)
        return left - right; // rows go by place
    const Row &one = m_rows.at(size_t(left));
    const Row &other = m_rows.at(size_t(right));
    makeKey(one, column);
    makeKey(other, column);
    if (one.words && other.words)
        return one.words->compare(*other.words);
    return one.number - other.number;
}

void AnnotationModel::makeKey(const Row &row, int column) const
{
    if (row.keyColumn == column)
        return;
    row.keyColumn = column;
    row.words.reset();
    row.number = 0;
    if (column == SideColumn) {
        row.number = int(sideIndex(row.place.side));
    } else if (column == ChangeColumn) {
        row.number = int(change(row.place).value_or(PassageKind::Same));
    } else {
        const Annotation *annotation = m_session.annotations(row.place.side).find(row.place.id);
        row.words =
            m_collator.sortKey(annotation ? text(*annotation, row.place, column) : QString());
    }
}

QVariant AnnotationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case QuoteColumn:
        return tr("Quote");
    case TagsColumn:
        return tr("Tags");
    case NoteColumn:
        return tr("Note");
    case ChangeColumn:
        return tr("On the other side");
    case SideColumn:
        return tr("Side");
    case PlaceColumn:
        return tr("Place");
    case CoderColumn:
        return tr("Coder");
    default:
        return {};
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
            m_rows.push_back({{side, annotation->selector.range, annotation->id}});
            places.insert(annotation->id, annotation->selector.range);
        }
    }
    std::ranges::sort(m_rows, {}, &Row::place);
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
    const Place place{side, annotation->selector.range, id};
    const qsizetype at = rowFor(place);
    beginInsertRows({}, int(at), int(at));
    m_rows.insert(m_rows.begin() + at, {place});
    m_places[sideIndex(side)].insert(id, place.range);
    endInsertRows();
}

void AnnotationModel::removed(Side side, const QString &id)
{
    auto &places = m_places[sideIndex(side)];
    const auto range = places.constFind(id);
    if (range == places.cend())
        return;
    const qsizetype at = rowFor({side, *range, id});
    beginRemoveRows({}, int(at), int(at));
    m_rows.erase(m_rows.begin() + at);
    places.erase(range);
    endRemoveRows();
}

void AnnotationModel::changed(Side side, const QString &id)
{
    auto &places = m_places[sideIndex(side)];
    const auto range = places.find(id);
    const Annotation *annotation = m_session.annotations(side).find(id);
    if (range == places.end() || !annotation)
        return;
    qsizetype at = rowFor({side, *range, id});
    const Place place{side, annotation->selector.range, id};
    if (place.range != *range)
        at = moved(at, place);
    *range = place.range;
    m_rows[size_t(at)].keyColumn = -1;
    Q_EMIT dataChanged(index(int(at), 0), index(int(at), ColumnCount - 1));
}

qsizetype AnnotationModel::moved(qsizetype at, const Place &place)
{
    const qsizetype to = rowFor(place);
    m_rows[size_t(at)].place = place;
    if (to == at || to == at + 1)
        return at;
    beginMoveRows({}, int(at), int(at), {}, int(to));
    const auto first = m_rows.begin();
    if (to > at)
        std::rotate(first + at, first + at + 1, first + to);
    else
        std::rotate(first + to, first + at, first + at + 1);
    endMoveRows();
    return to > at ? to - 1 : to;
}

void AnnotationModel::tellColumn(int column)
{
    for (const Row &row : m_rows) {
        if (row.keyColumn == column)
            row.keyColumn = -1;
    }
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, column), index(int(m_rows.size()) - 1, column));
}

qsizetype AnnotationModel::rowFor(const Place &place) const
{
    return std::ranges::lower_bound(m_rows, place, {}, &Row::place) - m_rows.begin();
}

QString changeText(PassageKind kind)
{
    switch (kind) {
    case PassageKind::Same:
        return AnnotationModel::tr("the same");
    case PassageKind::Edited:
        return AnnotationModel::tr("changed");
    case PassageKind::Moved:
        return AnnotationModel::tr("moved");
    case PassageKind::MovedEdited:
        return AnnotationModel::tr("moved and changed");
    case PassageKind::LeftOnly:
        return AnnotationModel::tr("not on the right");
    case PassageKind::RightOnly:
        return AnnotationModel::tr("not on the left");
    }
    return {};
}

} // namespace diptych
