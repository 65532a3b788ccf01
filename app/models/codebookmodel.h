// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/codebook.h"

#include <QtCore/QAbstractItemModel>
#include <QtCore/QHash>

#include <array>
#include <memory>
#include <vector>

namespace diptych {

class Session;

/// The session's codebook as a tree, with how often each tag is given on either side. A change of
/// the codebook becomes row signals, never a reset, so that views keep what is selected and open.
/// Editing a name and dropping a tag on another are commands of the session.
class CodebookModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, KeyColumn, LeftColumn, RightColumn, ColumnCount };

    explicit CodebookModel(Session &session, QObject *parent = nullptr);
    ~CodebookModel() override;

    /// The null id for an invalid index.
    [[nodiscard]] TagId tagId(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const TagId &id) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::DropActions supportedDropActions() const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

private:
    struct Node;

    [[nodiscard]] Node *nodeAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Node *node, int column = 0) const;
    /// Makes rows and counts what the session says now.
    void update();
    void removeMissing(Node *parent);
    void sendAway(const Codebook &book);
    void arrange(Node *parent, const QHash<TagId, QList<TagId>> &below);
    /// Puts a tag, moved from wherever it is or new, at that row.
    void place(Node *parent, int row, const Tag &tag);
    void refreshAll();
    void refresh(Node *node);

    Session &m_session;
    std::unique_ptr<Node> m_root;
    QHash<TagId, Node *> m_nodes;
};

} // namespace diptych
