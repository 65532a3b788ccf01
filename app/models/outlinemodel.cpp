// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/outlinemodel.h"

#include "base/text.h"

#include <algorithm>

namespace diptych {

namespace {

constexpr qsizetype shownCodePoints = 120;

} // namespace

OutlineModel::OutlineModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_nodes(1)
{
}

void OutlineModel::setDocument(DocumentPtr document)
{
    if (document == m_document)
        return;
    beginResetModel();
    m_document = std::move(document);
    m_nodes.assign(1, {});
    if (m_document) {
        qsizetype last = 0;
        for (const Heading &heading : m_document->headings()) {
            while (last > 0 && m_nodes[size_t(last)].level >= heading.level)
                last = m_nodes[size_t(last)].parent;
            const auto row = int(m_nodes[size_t(last)].children.size());
            m_nodes[size_t(last)].children.push_back(qsizetype(m_nodes.size()));
            m_nodes.push_back({last, row, heading.level, {}});
            last = qsizetype(m_nodes.size()) - 1;
        }
    }
    endResetModel();
}

Range OutlineModel::range(const QModelIndex &index) const
{
    return index.isValid() ? m_document->headings()[size_t(nodeOf(index) - 1)].range : Range();
}

QModelIndex OutlineModel::indexAt(Position at) const
{
    if (!m_document)
        return {};
    const std::vector<Heading> &headings = m_document->headings();
    const auto behind = std::ranges::upper_bound(
        headings, at, {}, [](const Heading &heading) { return heading.range.start; });
    return indexOf(behind - headings.begin());
}

qsizetype OutlineModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? qsizetype(index.internalId()) : 0;
}

QModelIndex OutlineModel::indexOf(qsizetype node) const
{
    return node > 0 ? createIndex(m_nodes[size_t(node)].row, 0, quintptr(node)) : QModelIndex();
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return indexOf(m_nodes[size_t(nodeOf(parent))].children[size_t(row)]);
}

QModelIndex OutlineModel::parent(const QModelIndex &child) const
{
    return indexOf(m_nodes[size_t(nodeOf(child))].parent);
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(m_nodes[size_t(nodeOf(parent))].children.size());
}

int OutlineModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return elided(m_document->string(range(index)), shownCodePoints);
}

} // namespace diptych
