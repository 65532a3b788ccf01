// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/differencesmodel.h"

#include "models/roles.h"
#include "session/session.h"

#include <algorithm>
#include <cmath>

namespace diptych {

namespace {

constexpr Position shownCodePoints = 400;

std::optional<DifferencesModel::Group> groupOf(PassageKind kind)
{
    using Group = DifferencesModel::Group;
    switch (kind) {
    case PassageKind::Same:
        return std::nullopt;
    case PassageKind::Edited:
        return Group::Changed;
    case PassageKind::Moved:
    case PassageKind::MovedEdited:
        return Group::Moved;
    case PassageKind::LeftOnly:
        return Group::LeftOnly;
    case PassageKind::RightOnly:
        return Group::RightOnly;
    }
    Q_UNREACHABLE_RETURN(std::nullopt);
}

QString kindText(PassageKind kind)
{
    switch (kind) {
    case PassageKind::Same:
        return DifferencesModel::tr("same");
    case PassageKind::Edited:
        return DifferencesModel::tr("changed");
    case PassageKind::Moved:
        return DifferencesModel::tr("moved");
    case PassageKind::MovedEdited:
        return DifferencesModel::tr("moved, changed");
    case PassageKind::LeftOnly:
        return DifferencesModel::tr("only left");
    case PassageKind::RightOnly:
        return DifferencesModel::tr("only right");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

DifferencesModel::DifferencesModel(const Session &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    connect(&session, &Session::alignmentChanged, this, &DifferencesModel::reset);
    reset();
}

void DifferencesModel::setShown(Group group, bool isShown)
{
    if (m_shown[size_t(group)] == isShown)
        return;
    beginResetModel();
    m_shown[size_t(group)] = isShown;
    fillRows();
    endResetModel();
}

void DifferencesModel::reset()
{
    beginResetModel();
    m_alignment = m_session.sharedAlignment();
    m_counts = {};
    if (m_alignment) {
        for (const Passage &passage : m_alignment->passages()) {
            if (const auto group = groupOf(passage.kind))
                ++m_counts[size_t(*group)];
        }
    }
    fillRows();
    endResetModel();
}

void DifferencesModel::fillRows()
{
    m_rows.clear();
    if (!m_alignment)
        return;
    const std::vector<Passage> &passages = m_alignment->passages();
    for (size_t index = 0; index < passages.size(); ++index) {
        const auto group = groupOf(passages[index].kind);
        if (group && isShown(*group))
            m_rows.push_back(quint32(index));
    }
}

qsizetype DifferencesModel::passage(const QModelIndex &index) const
{
    Q_ASSERT(index.isValid());
    return m_rows[size_t(index.row())];
}

QModelIndex DifferencesModel::indexOf(qsizetype passage) const
{
    const auto found =
        std::ranges::lower_bound(m_rows, passage, {}, [](quint32 row) { return qsizetype(row); });
    if (found == m_rows.end() || qsizetype(*found) != passage)
        return {};
    return index(int(found - m_rows.begin()), KindColumn);
}

int DifferencesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DifferencesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

// A source may have gone while the alignment that knew it is still here.
Wording DifferencesModel::wording(const Passage &passage, Side side) const
{
    const Document *document = m_session.document(side);
    return document && document->length() == m_alignment->length(side)
               ? wordingOf(*document, passage, side, shownCodePoints)
               : Wording();
}

QString DifferencesModel::toolTip(const Passage &passage) const
{
    const QString left = wording(passage, Side::Left).text.toHtmlEscaped();
    const QString right = wording(passage, Side::Right).text.toHtmlEscaped();
    return QStringLiteral("<p>%1</p><p>%2</p>").arg(left, right);
}

QVariant DifferencesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Passage &at = m_alignment->passages()[size_t(passage(index))];
    if (role == Role::PassageKind)
        return QVariant::fromValue(at.kind);
    if (role == Qt::ToolTipRole)
        return toolTip(at);
    const bool isWording = index.column() == LeftColumn || index.column() == RightColumn;
    const Side side = index.column() == RightColumn ? Side::Right : Side::Left;
    if (role == Role::Wording && isWording)
        return QVariant::fromValue(wording(at, side));
    if (role == Qt::TextAlignmentRole && index.column() == AlikeColumn)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (isWording)
        return wording(at, side).text;
    if (index.column() == KindColumn)
        return kindText(at.kind);
    return at.isPaired() ? tr("%L1 %").arg(int(std::floor(at.similarity * 100))) : QString();
}

QVariant DifferencesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case KindColumn:
        return tr("Kind");
    case LeftColumn:
        return tr("Left");
    case RightColumn:
        return tr("Right");
    case AlikeColumn:
        return tr("Alike");
    default:
        return {};
    }
}

} // namespace diptych
