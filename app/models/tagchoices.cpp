// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tagchoices.h"

#include "models/roles.h"

#include <QtGui/QColor>

#include <algorithm>

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

constexpr int noMatch = 4;

// Lower is better.
int rank(const QString &name, const QString &path, const QString &text)
{
    if (name.compare(text, Qt::CaseInsensitive) == 0 ||
        path.compare(text, Qt::CaseInsensitive) == 0)
        return 0;
    if (name.startsWith(text, Qt::CaseInsensitive))
        return 1;
    if (name.contains(u' ' + text, Qt::CaseInsensitive))
        return 2;
    return path.contains(text, Qt::CaseInsensitive) ? 3 : noMatch;
}

} // namespace

TagChoices::TagChoices(Codebook codebook, QObject *parent)
    : QAbstractListModel(parent)
    , m_codebook(std::move(codebook))
{
    for (const TagId &top : m_codebook.children())
        m_order += m_codebook.subtree(top);
    m_shown = m_order;
}

void TagChoices::setText(const QString &text)
{
    beginResetModel();
    const QString wanted = text.simplified();
    m_newName.clear();
    m_shown = m_order;
    if (!wanted.isEmpty()) {
        QHash<TagId, int> ranks;
        for (const TagId &id : std::as_const(m_order))
            ranks.insert(id, rank(m_codebook.find(id)->name, m_codebook.path(id), wanted));
        m_shown.removeIf([&](const TagId &id) { return ranks.value(id) == noMatch; });
        std::ranges::stable_sort(m_shown, {}, [&](const TagId &id) { return ranks.value(id); });
        if (m_shown.isEmpty() || ranks.value(m_shown.first()) > 0)
            m_newName = wanted;
    }
    endResetModel();
}

int TagChoices::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size()) + (m_newName.isEmpty() ? 0 : 1);
}

Tag TagChoices::tag(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    return index.row() < m_shown.size() ? *m_codebook.find(m_shown.at(index.row()))
                                        : m_codebook.makeTag(m_newName);
}

QVariant TagChoices::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const bool isNew = index.row() == m_shown.size();
    if (role == Role::CreatesTag)
        return isNew;
    if (isNew && role == Qt::DisplayRole)
        return tr("Create tag “%1”").arg(m_newName);
    const Tag tag = this->tag(index);
    switch (role) {
    case Qt::DisplayRole:
        return tag.name;
    case Qt::ToolTipRole:
        return tag.description;
    case Role::TagId:
        return tag.id;
    case Role::TagColor:
        return QColor::fromRgb(tag.color);
    case Role::TagKey:
        return tag.key;
    case Role::TagPath:
        return isNew ? m_newName : m_codebook.path(tag.id);
    case Role::TagDescription:
        return tag.description;
    default:
        return {};
    }
}

} // namespace diptych
