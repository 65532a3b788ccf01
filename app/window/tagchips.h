// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation/codebook.h"

#include <QtWidgets/QWidget>

class QToolButton;

namespace diptych {

class FlowLayout;

/// The tags of one annotation, each with a button that takes it away, and one to give another.
class TagChips : public QWidget
{
    Q_OBJECT

public:
    explicit TagChips(QWidget *parent = nullptr);

    void setTags(const QList<TagId> &tags, const Codebook &codebook);
    [[nodiscard]] QWidget *addButton() const;

Q_SIGNALS:
    void removeRequested(const diptych::TagId &tag);
    void addRequested();

private:
    QWidget *makeChip(const Tag &tag, const QString &path);

    FlowLayout *m_flow;
    QToolButton *m_add;
    QList<QWidget *> m_chips;
    QList<Tag> m_shown;
};

} // namespace diptych
