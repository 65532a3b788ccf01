// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pinsmodel.h"

#include <algorithm>

namespace diptych {

namespace {

constexpr qsizetype shownCharacters = 400;

QString kindText(const PlacedPin &pin)
{
    const QString kind =
        pin.pin.kind == Pin::Kind::Tie ? PinsModel::tr("tied") : PinsModel::tr("kept apart");
    return pin.acts ? kind : PinsModel::tr("%1, words not found", "a pin").arg(kind);
}

} // namespace

PinsModel::PinsModel(const Session &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_pins(session.pins())
{
    connect(&session, &Session::changed, this, [this](const ChangeSet &changes) {
        const bool isOurs = std::ranges::any_of(changes, [](const auto &change) {
            return std::holds_alternative<PinsChanged>(change);
        });
        if (isOurs)
            follow();
    });
}

// Both lists go by the same order, so what stays stays in step.
void PinsModel::follow()
{
    const std::vector<PlacedPin> &now = m_session.pins();
    for (int row = int(m_pins.size()) - 1; row >= 0; --row) {
        if (std::ranges::find(now, m_pins[std::size_t(row)].id, &PlacedPin::id) != now.end())
            continue;
        beginRemoveRows({}, row, row);
        m_pins.erase(m_pins.begin() + row);
        endRemoveRows();
    }
    for (std::size_t i = 0; i < now.size(); ++i) {
        const int row = int(i);
        if (i < m_pins.size() && m_pins[i].id == now[i].id) {
            if (std::exchange(m_pins[i], now[i]) != now[i])
                Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
            continue;
        }
        beginInsertRows({}, row, row);
        m_pins.insert(m_pins.begin() + row, now[i]);
        endInsertRows();
    }
}

const PlacedPin &PinsModel::pin(const QModelIndex &index) const
{
    Q_ASSERT(index.isValid());
    return m_pins[std::size_t(index.row())];
}

QModelIndex PinsModel::indexOf(const QString &id) const
{
    const auto found = std::ranges::find(m_pins, id, &PlacedPin::id);
    return found == m_pins.end() ? QModelIndex() : index(int(found - m_pins.begin()), KindColumn);
}

int PinsModel::idleCount() const
{
    return int(std::ranges::count(m_pins, false, &PlacedPin::acts));
}

int PinsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_pins.size());
}

int PinsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant PinsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PlacedPin &at = pin(index);
    if (role == Qt::ToolTipRole)
        return QStringLiteral("<p>%1</p><p>%2</p>")
            .arg(at.words[0].left(shownCharacters).toHtmlEscaped(),
                 at.words[1].left(shownCharacters).toHtmlEscaped());
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == KindColumn)
        return kindText(at);
    return at.words[index.column() == LeftColumn ? 0 : 1].left(shownCharacters).simplified();
}

QVariant PinsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case KindColumn:
        return tr("Pin");
    case LeftColumn:
        return tr("Left");
    case RightColumn:
        return tr("Right");
    default:
        return {};
    }
}

} // namespace diptych
