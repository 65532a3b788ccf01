// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/hitsmodel.h"

#include "base/text.h"

#include <QtGui/QFont>

namespace diptych {

namespace {

constexpr Position contextCodePoints = 60;
constexpr qsizetype shownCodePoints = 200;

} // namespace

HitsModel::HitsModel(std::array<DocumentPtr, 2> documents, std::vector<Hit> hits, QObject *parent)
    : QAbstractTableModel(parent)
    , m_documents(std::move(documents))
    , m_hits(std::move(hits))
    , m_ticks(m_hits.size(), true)
    , m_tickedCount(qsizetype(m_hits.size()))
{
}

std::vector<HitsModel::Hit> HitsModel::ticked() const
{
    std::vector<Hit> chosen;
    for (size_t row = 0; row < m_hits.size(); ++row) {
        if (m_ticks[row])
            chosen.push_back(m_hits[row]);
    }
    return chosen;
}

void HitsModel::tickAll(bool isTicked)
{
    if (m_hits.empty())
        return;
    m_ticks.assign(m_hits.size(), isTicked);
    m_tickedCount = isTicked ? qsizetype(m_hits.size()) : 0;
    Q_EMIT dataChanged(index(0, PlaceColumn), index(rowCount() - 1, PlaceColumn),
                       {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
}

int HitsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

int HitsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

Qt::ItemFlags HitsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags plain = QAbstractTableModel::flags(index);
    return index.column() == PlaceColumn ? plain | Qt::ItemIsUserCheckable : plain;
}

QVariant HitsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(hit(index.row()), index.column());
    case Qt::CheckStateRole:
        if (index.column() == PlaceColumn)
            return m_ticks[size_t(index.row())] ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::TextAlignmentRole:
        return QVariant((index.column() == BeforeColumn ? Qt::AlignTrailing : Qt::AlignLeading) |
                        Qt::AlignVCenter);
    case Qt::FontRole:
        if (index.column() == HitColumn) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    default:
        return {};
    }
}

QString HitsModel::text(const Hit &hit, int column) const
{
    const Document &document = *m_documents[sideIndex(hit.side)];
    switch (column) {
    case PlaceColumn: {
        const qsizetype paragraph = document.paragraphAt(hit.range.start) + 1;
        return hit.side == Side::Left ? tr("left ¶ %L1", "paragraph number").arg(paragraph)
                                      : tr("right ¶ %L1", "paragraph number").arg(paragraph);
    }
    case BeforeColumn: {
        const Position start = std::max<Position>(0, hit.range.start - contextCodePoints);
        return elided(document.string({start, hit.range.start}), shownCodePoints);
    }
    case HitColumn:
        return elided(document.string(hit.range), shownCodePoints);
    case AfterColumn: {
        const Position end = std::min(document.length(), hit.range.end + contextCodePoints);
        return elided(document.string({hit.range.end, end}), shownCodePoints);
    }
    default:
        return {};
    }
}

bool HitsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.column() != PlaceColumn || role != Qt::CheckStateRole)
        return false;
    const bool isTicked = value.toInt() == Qt::Checked;
    const auto row = size_t(index.row());
    if (m_ticks[row] != isTicked) {
        m_ticks[row] = isTicked;
        m_tickedCount += isTicked ? 1 : -1;
        Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
        Q_EMIT ticksChanged();
    }
    return true;
}

QVariant HitsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PlaceColumn:
        return tr("Place");
    case BeforeColumn:
        return tr("Words before");
    case HitColumn:
        return tr("Hit");
    case AfterColumn:
        return tr("Words after");
    default:
        return {};
    }
}

} // namespace diptych
