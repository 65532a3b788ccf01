// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/range.h"
#include "base/side.h"

#include <QtWidgets/QWidget>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace diptych {

class Session;
struct Annotation;
struct LinkEnd;

/// The links at one place of a text, a row each that says what is tied to it and how, and leads
/// there. Nothing at all where there is none.
class LinkRows : public QWidget
{
    Q_OBJECT

public:
    explicit LinkRows(Session &session, QWidget *parent = nullptr);

    /// Those at @p place; an empty place is where a caret stands.
    void showAt(Side side, Range place);

Q_SIGNALS:
    void linkRequested(diptych::Side from, const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void addRow(const LinkEnd &end);
    [[nodiscard]] QString sentence(const LinkEnd &end, const Annotation &link) const;
    void fitRows();

    Session &m_session;
    Side m_side = Side::Left;
    Range m_place;
    QVBoxLayout *m_column;
    QLabel *m_more;
    QList<QToolButton *> m_rows;
};

} // namespace diptych
