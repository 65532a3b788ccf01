// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/codebookmodel.h"

#include "base/text.h"
#include "models/roles.h"
#include "session/session.h"

#include <QtCore/QLocale>
#include <QtCore/QMimeData>
#include <QtGui/QColor>

#include <algorithm>

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

constexpr auto mimeType = "application/x-diptych-tag"_L1;

} // namespace

struct CodebookModel::Node
{
    Tag tag;
    std::array<qsizetype, 2> counts{};
    Node *parent = nullptr;
    std::vector<std::unique_ptr<Node>> children;

    [[nodiscard]] int row() const
    {
        const auto &siblings = parent->children;
        const auto it = std::ranges::find(siblings, this, &std::unique_ptr<Node>::get);
        return int(it - siblings.begin());
    }
};

CodebookModel::CodebookModel(Session &session, QObject *parent)
    : QAbstractItemModel(parent)
    , m_session(session)
    , m_root(std::make_unique<Node>())
{
    connect(&session, &Session::changed, this, [this](const ChangeSet &changes) {
        const bool isTree = std::ranges::any_of(changes, [](const auto &change) {
            return std::holds_alternative<CodebookChanged>(change);
        });
        isTree ? update() : refreshAll();
    });
    connect(&session, &Session::sourceOpened, this, &CodebookModel::update);
    connect(&session, &Session::sourceClosed, this, &CodebookModel::update);
    update();
}

CodebookModel::~CodebookModel() = default;

TagId CodebookModel::tagId(const QModelIndex &index) const
{
    return index.isValid() ? nodeAt(index)->tag.id : TagId();
}

QModelIndex CodebookModel::indexOf(const TagId &id) const
{
    const Node *node = m_nodes.value(id);
    return node ? indexOf(node) : QModelIndex();
}

CodebookModel::Node *CodebookModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex CodebookModel::indexOf(const Node *node, int column) const
{
    return node == m_root.get() ? QModelIndex() : createIndex(node->row(), column, node);
}

QModelIndex CodebookModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeAt(parent)->children[size_t(row)].get());
}

QModelIndex CodebookModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(nodeAt(child)->parent) : QModelIndex();
}

int CodebookModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeAt(parent)->children.size());
}

int CodebookModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant CodebookModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const Node &node = *nodeAt(index);
    const auto count = [&](Side side) {
        return qlonglong(node.counts[sideIndex(side)]);
    };
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case KeyColumn:
            return node.tag.key;
        case LeftColumn:
            return count(Side::Left) > 0 ? QLocale().toString(count(Side::Left)) : QString();
        case RightColumn:
            return count(Side::Right) > 0 ? QLocale().toString(count(Side::Right)) : QString();
        default:
            return node.tag.name;
        }
    case Qt::EditRole:
        return index.column() == KeyColumn ? node.tag.key : node.tag.name;
    case Qt::TextAlignmentRole:
        return index.column() == NameColumn ? QVariant()
                                            : QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return node.tag.description.isEmpty() ? m_session.codebook().path(node.tag.id)
                                              : node.tag.description;
    case Qt::AccessibleDescriptionRole:
        return tr("%1 left, %2 right").arg(count(Side::Left)).arg(count(Side::Right));
    case Role::TagId:
        return node.tag.id;
    case Role::TagColor:
        return QColor::fromRgb(node.tag.color);
    case Role::TagKey:
        return node.tag.key;
    case Role::TagPath:
        return m_session.codebook().path(node.tag.id);
    case Role::TagDescription:
        return node.tag.description;
    case Role::CountLeft:
        return count(Side::Left);
    case Role::CountRight:
        return count(Side::Right);
    default:
        return {};
    }
}

QVariant CodebookModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == NameColumn ? QVariant() : QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    const bool isShort = role == Qt::DisplayRole;
    if (!isShort && role != Qt::ToolTipRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Tag");
    case KeyColumn:
        return isShort ? tr("Key") : tr("Press this key in a text to give or take the tag");
    case LeftColumn:
        return isShort ? tr("L", "left, column heading") : tr("Annotations in the left text");
    case RightColumn:
        return isShort ? tr("R", "right, column heading") : tr("Annotations in the right text");
    default:
        return {};
    }
}

Qt::ItemFlags CodebookModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags drop = Qt::ItemIsDropEnabled;
    if (!index.isValid())
        return drop;
    const Qt::ItemFlags base =
        Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | drop;
    return index.column() == NameColumn ? base | Qt::ItemIsEditable : base;
}

bool CodebookModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.column() != NameColumn)
        return false;
    Tag tag = nodeAt(index)->tag;
    const QString name = value.toString().simplified();
    if (name.isEmpty() || name == tag.name || codePointCount(name) > Codebook::longestName)
        return false;
    tag.name = name;
    return bool(m_session.putTag(tag));
}

Qt::DropActions CodebookModel::supportedDropActions() const
{
    return Qt::MoveAction;
}

QStringList CodebookModel::mimeTypes() const
{
    return {mimeType};
}

QMimeData *CodebookModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(mimeType, tagId(indexes.first()).toByteArray());
    return data;
}

bool CodebookModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int, int,
                                    const QModelIndex &parent) const
{
    if (action != Qt::MoveAction || !data->hasFormat(mimeType))
        return false;
    const Node *moved = m_nodes.value(TagId(data->data(mimeType)));
    const Node *target = nodeAt(parent);
    if (!moved || moved->parent == target)
        return false;
    for (const Node *above = target; above; above = above->parent) {
        if (above == moved)
            return false;
    }
    return true;
}

bool CodebookModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                 const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    Tag tag = m_nodes.value(TagId(data->data(mimeType)))->tag;
    tag.parent = tagId(parent);
    return bool(m_session.putTag(tag));
}

void CodebookModel::update()
{
    const Codebook &book = m_session.codebook();
    removeMissing(m_root.get());
    sendAway(book);
    QHash<TagId, QList<TagId>> below;
    for (const Tag &tag : book.tags())
        below[book.parentOf(tag.id)].append(tag.id);
    arrange(m_root.get(), below);
    refreshAll();
}

void CodebookModel::refreshAll()
{
    for (Node *node : std::as_const(m_nodes))
        refresh(node);
}

// A tag that went leaves its children to its parent, as Codebook::remove() does: they move first,
// so that views keep them.
void CodebookModel::removeMissing(Node *parent)
{
    for (int row = int(parent->children.size()) - 1; row >= 0; --row) {
        Node *node = parent->children[size_t(row)].get();
        removeMissing(node);
        if (m_session.codebook().find(node->tag.id))
            continue;
        while (!node->children.empty())
            place(parent, row + 1, node->children.back()->tag);
        beginRemoveRows(indexOf(parent), row, row);
        m_nodes.remove(node->tag.id);
        parent->children.erase(parent->children.begin() + row);
        endRemoveRows();
    }
}

// A tag that got another parent goes there first: its old neighbours then stay where they are. One
// whose new parent stands below it, or is not there yet, waits for arrange().
void CodebookModel::sendAway(const Codebook &book)
{
    for (const Tag &tag : book.tags()) {
        const TagId above = book.parentOf(tag.id);
        const Node *node = m_nodes.value(tag.id);
        Node *parent = above.isNull() ? m_root.get() : m_nodes.value(above);
        if (!node || !parent || node->parent == parent)
            continue;
        const Node *up = parent;
        while (up && up != node)
            up = up->parent;
        if (!up)
            place(parent, int(parent->children.size()), tag);
    }
}

// Top down: a tag is placed after all above it, so no move can close a circle.
void CodebookModel::arrange(Node *parent, const QHash<TagId, QList<TagId>> &below)
{
    const QList<TagId> wanted = below.value(parent->tag.id);
    for (int row = 0; row < wanted.size(); ++row)
        place(parent, row, *m_session.codebook().find(wanted.at(row)));
    // By row: what does not belong here stands behind and may be fetched away meanwhile.
    for (int row = 0; row < wanted.size(); ++row)
        arrange(parent->children[size_t(row)].get(), below);
}

void CodebookModel::place(Node *parent, int row, const Tag &tag)
{
    Node *node = m_nodes.value(tag.id);
    if (!node) {
        beginInsertRows(indexOf(parent), row, row);
        auto added = std::make_unique<Node>();
        added->tag = tag;
        added->parent = parent;
        m_nodes.insert(tag.id, added.get());
        parent->children.insert(parent->children.begin() + row, std::move(added));
        endInsertRows();
        return;
    }
    const int from = node->row();
    if (node->parent == parent && from == row)
        return;
    auto &source = node->parent->children;
    beginMoveRows(indexOf(node->parent), from, from, indexOf(parent), row);
    std::unique_ptr<Node> taken = std::move(source[size_t(from)]);
    source.erase(source.begin() + from);
    taken->parent = parent;
    parent->children.insert(parent->children.begin() + row, std::move(taken));
    endMoveRows();
}

void CodebookModel::refresh(Node *node)
{
    const Tag &tag = *m_session.codebook().find(node->tag.id);
    const auto count = [&](Side side) {
        return m_session.annotations(side).countOf(tag.id);
    };
    const std::array<qsizetype, 2> counts{count(Side::Left), count(Side::Right)};
    const bool isSameTag = tag == node->tag;
    if (isSameTag && counts == node->counts)
        return;
    node->tag = tag;
    node->counts = counts;
    Q_EMIT dataChanged(indexOf(node, isSameTag ? LeftColumn : NameColumn),
                       indexOf(node, RightColumn));
}

} // namespace diptych
