// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/codebook.h"

#include <QtCore/QAbstractListModel>

namespace diptych {

/// The tags that match what the reader typed, best first: the whole name, then the start of a name,
/// the start of a word, any part of the path. Where no tag has that very name, the last row makes
/// one. A snapshot of a codebook: short-lived, as the box that shows it.
class TagChoices : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit TagChoices(Codebook codebook, QObject *parent = nullptr);

    void setText(const QString &text);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// The tag of a row; for the last row of a new name the tag to be made.
    [[nodiscard]] Tag tag(const QModelIndex &index) const;

private:
    Codebook m_codebook;
    QString m_newName; ///< empty where the text names a tag
    QList<TagId> m_order;
    QList<TagId> m_shown;
};

} // namespace diptych
