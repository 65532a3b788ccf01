// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/pinspanel.h"

#include "models/pinsmodel.h"
#include "window/icons.h"
#include "window/rowtable.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

namespace diptych {

using namespace Qt::StringLiterals;

PinsPanel::PinsPanel(const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_model(new PinsModel(session, this))
    , m_table(new QTableView)
    , m_hint(new QLabel)
    , m_idle(new QLabel)
    , m_remove(new QToolButton)
    , m_removeAll(new QToolButton)
{
    setObjectName("pins"_L1);
    build();
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &PinsPanel::update);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &PinsPanel::update);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &PinsPanel::update);
    update();
}

void PinsPanel::build()
{
    m_hint->setText(tr("A pin ties a passage on the left to one on the right, or keeps the two "
                       "apart, where the comparison is wrong.\n\nSelect words on both sides, or "
                       "place the carets, and choose Compare, Tie Passages."));
    m_hint->setObjectName("pinsHint"_L1);
    showAsHint(*m_hint);
    m_idle->setObjectName("pinsIdle"_L1);
    m_remove->setObjectName("pinsRemove"_L1);
    m_remove->setText(tr("Remove"));
    m_remove->setToolTip(tr("Remove the selected pins (Del)"));
    m_remove->setIcon(namedIcon("edit-delete"_L1));
    m_remove->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_removeAll->setObjectName("pinsRemoveAll"_L1);
    m_removeAll->setText(tr("Remove All"));
    m_removeAll->setToolTip(tr("Remove all pins of these two texts"));
    auto *top = new QHBoxLayout;
    top->setContentsMargins(6, 4, 6, 4);
    top->setSpacing(6); // else that of the column
    top->addWidget(m_idle);
    top->addStretch();
    for (QToolButton *verb : {m_remove, m_removeAll}) {
        verb->setAutoRaise(true);
        top->addWidget(verb);
    }
    connect(m_remove, &QToolButton::clicked, this, [this] { Q_EMIT removeRequested(selected()); });
    connect(m_removeAll, &QToolButton::clicked, this, [this] {
        QStringList all;
        for (int row = 0; row < m_model->rowCount(); ++row)
            all << m_model->pin(m_model->index(row, 0)).id;
        Q_EMIT removeRequested(all);
    });

    m_table->setObjectName("pinsTable"_L1);
    m_table->setAccessibleName(tr("Pins"));
    m_table->setModel(m_model);
    showAsList(*m_table);
    m_table->installEventFilter(this);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(PinsModel::LeftColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(PinsModel::RightColumn, QHeaderView::Stretch);
    header->resizeSection(PinsModel::KindColumn, 170);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                // The current row also moves where one is removed: that is no wish to go there.
                if (index.isValid() && m_table->hasFocus())
                    Q_EMIT pinRequested(m_model->pin(index).id, false);
            });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PinsPanel::update);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        Q_EMIT pinRequested(m_model->pin(index).id, true);
    });
    m_pages = new QStackedLayout;
    m_pages->addWidget(m_hint);
    m_pages->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(top);
    column->addLayout(m_pages, 1);
}

QStringList PinsPanel::selected() const
{
    QStringList ids;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        ids << m_model->pin(row).id;
    return ids;
}

void PinsPanel::update()
{
    const int idle = m_model->idleCount();
    m_idle->setText(idle > 0 ? tr("The words of %Ln pin(s) are no longer found", nullptr, idle)
                             : QString());
    m_remove->setEnabled(m_table->selectionModel()->hasSelection());
    m_removeAll->setEnabled(m_model->rowCount() > 0);
    m_pages->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
}

void PinsPanel::takeKeyboard()
{
    if (m_model->rowCount() == 0)
        return setFocus(Qt::ShortcutFocusReason);
    m_table->setFocus(Qt::ShortcutFocusReason);
    // Whatever keys are held down: they make selectRow() add to a selection.
    if (!m_table->selectionModel()->hasSelection())
        m_table->selectionModel()->setCurrentIndex(
            m_model->index(0, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

bool PinsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !m_table->currentIndex().isValid())
        return QWidget::eventFilter(watched, event);
    const auto *pressed = static_cast<QKeyEvent *>(event);
    if (pressed->modifiers() & ~Qt::KeypadModifier)
        return QWidget::eventFilter(watched, event);
    switch (pressed->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT pinRequested(m_model->pin(m_table->currentIndex()).id, true);
        return true;
    case Qt::Key_Delete:
        if (const QStringList ids = selected(); !ids.isEmpty())
            Q_EMIT removeRequested(ids);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace diptych
