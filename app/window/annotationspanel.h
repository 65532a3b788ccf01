// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/side.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QLabel;
class QLineEdit;
class QStackedLayout;
class QTableView;

namespace diptych {

class AnnotationFilter;
class AnnotationModel;
class Session;

/// The annotations of both sides as a table: filtered by words, sorted by any column, several
/// chosen at once; Enter goes there, Delete removes.
class AnnotationsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AnnotationsPanel(Session &session, QWidget *parent = nullptr);

    /// Marks the row of this annotation, without taking the keyboard.
    void showCurrent(Side side, const QString &id);
    [[nodiscard]] QByteArray headerState() const;
    void restoreHeader(const QByteArray &state);

Q_SIGNALS:
    /// The text should show this annotation, and take the keyboard if asked to.
    void placeRequested(diptych::Side side, const QString &id, bool takeKeyboard);
    void removeRequested(diptych::Side side, const QStringList &ids);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void buildTable();
    void show(const QModelIndex &index, bool takeKeyboard);
    void removeSelected();
    void showHeaderMenu(const QPoint &place);
    void updateHint();

    Session &m_session;
    AnnotationModel *m_model;
    AnnotationFilter *m_filter;
    QLineEdit *m_words;
    QLabel *m_count;
    QLabel *m_hint;
    QTableView *m_table;
    QStackedLayout *m_pages = nullptr;
    QTimer m_typing;
};

} // namespace diptych
