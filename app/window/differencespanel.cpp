// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/differencespanel.h"

#include "models/differencesmodel.h"
#include "session/session.h"
#include "window/icons.h"
#include "window/rowtable.h"
#include "window/wordingdelegate.h"

#include <QtCore/QEvent>
#include <QtCore/QScopedValueRollback>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

namespace diptych {

using namespace Qt::StringLiterals;

DifferencesPanel::DifferencesPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new DifferencesModel(session, this))
    , m_table(new QTableView)
    , m_hint(new QLabel)
    , m_tag(new QToolButton)
    , m_note(new QToolButton)
{
    setObjectName("differences"_L1);
    build();
    connect(m_model, &QAbstractItemModel::modelReset, this, &DifferencesPanel::updateCounts);
    updateCounts();
}

void DifferencesPanel::build()
{
    m_hint->setObjectName("differencesHint"_L1);
    showAsHint(*m_hint);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(6, 4, 6, 4);
    top->setSpacing(6); // else that of the column
    buildFilters(*top);
    top->addStretch();
    buildVerbs(*top);
    buildTable();
    m_pages = new QStackedLayout;
    m_pages->addWidget(m_hint);
    m_pages->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(top);
    column->addLayout(m_pages, 1);
}

void DifferencesPanel::buildFilters(QHBoxLayout &row)
{
    constexpr std::array names{"differencesChanged", "differencesMoved", "differencesLeftOnly",
                               "differencesRightOnly"};
    for (const DifferencesModel::Group group : DifferencesModel::groups) {
        auto *filter = new QToolButton;
        filter->setObjectName(QLatin1StringView(names[size_t(group)]));
        showAsFilter(*filter);
        filter->setToolTip(tr("Show or hide passages of this kind"));
        connect(filter, &QToolButton::toggled, m_model,
                [this, group](bool isShown) { m_model->setShown(group, isShown); });
        row.addWidget(filter);
        m_filters[size_t(group)] = filter;
    }
}

void DifferencesPanel::buildVerbs(QHBoxLayout &row)
{
    m_tag->setObjectName("differencesTag"_L1);
    m_tag->setText(tr("Tag…"));
    m_tag->setIcon(namedIcon("tag"_L1));
    m_tag->setToolTip(tr("Tag this passage (T)"));
    m_note->setObjectName("differencesNote"_L1);
    m_note->setText(tr("Note…"));
    m_note->setIcon(namedIcon("document-edit"_L1));
    m_note->setToolTip(tr("Write a note on this passage (N)"));
    for (QToolButton *verb : {m_tag, m_note}) {
        showAsVerb(*verb);
        row.addWidget(verb);
    }
    connect(m_tag, &QToolButton::clicked, this, [this] { Q_EMIT tagRequested(current()); });
    connect(m_note, &QToolButton::clicked, this, [this] { Q_EMIT noteRequested(current()); });
}

void DifferencesPanel::buildTable()
{
    m_table->setObjectName("differencesTable"_L1);
    m_table->setAccessibleName(tr("Differences"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new WordingDelegate(m_table));
    showAsList(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->installEventFilter(this);
    fitRows();
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(DifferencesModel::LeftColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(DifferencesModel::RightColumn, QHeaderView::Stretch);
    header->resizeSection(DifferencesModel::KindColumn, 120);
    header->resizeSection(DifferencesModel::AlikeColumn, 60);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                updateVerbs();
                if (index.isValid() && !m_isFollowing)
                    Q_EMIT passageRequested(m_model->passage(index), false);
            });
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        Q_EMIT passageRequested(m_model->passage(index), true);
    });
}

// Two lines of each wording.
void DifferencesPanel::fitRows()
{
    fitTwoLines(*m_table);
}

void DifferencesPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange && m_pages)
        fitRows();
    QWidget::changeEvent(event);
}

void DifferencesPanel::showCurrent(qsizetype passage)
{
    if (m_table->hasFocus())
        return;
    const QScopedValueRollback follow(m_isFollowing, true);
    const QModelIndex index = m_model->indexOf(passage);
    if (!index.isValid())
        return m_table->clearSelection();
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect |
                                                          QItemSelectionModel::Rows);
    m_table->scrollTo(index);
}

void DifferencesPanel::takeKeyboard()
{
    if (m_pages->currentWidget() != m_table)
        return m_filters.front()->setFocus(Qt::ShortcutFocusReason);
    m_table->setFocus(Qt::ShortcutFocusReason);
    if (!m_table->currentIndex().isValid())
        m_table->selectRow(0);
}

qsizetype DifferencesPanel::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_model->passage(index) : -1;
}

bool DifferencesPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || current() < 0)
        return QWidget::eventFilter(watched, event);
    const auto *pressed = static_cast<QKeyEvent *>(event);
    if (pressed->modifiers() & ~Qt::KeypadModifier)
        return QWidget::eventFilter(watched, event);
    switch (pressed->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT passageRequested(current(), true);
        return true;
    case Qt::Key_T:
        Q_EMIT tagRequested(current());
        return true;
    case Qt::Key_N:
        Q_EMIT noteRequested(current());
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void DifferencesPanel::updateCounts()
{
    const std::array texts{tr("Changed %L1"), tr("Moved %L1"), tr("Only left %L1"),
                           tr("Only right %L1")};
    qsizetype all = 0;
    for (const DifferencesModel::Group group : DifferencesModel::groups) {
        m_filters[size_t(group)]->setText(texts[size_t(group)].arg(m_model->count(group)));
        all += m_model->count(group);
    }
    if (!m_session.alignment())
        m_hint->setText(tr("With two texts open, this lists what differs between them."));
    else
        m_hint->setText(all == 0 ? tr("The two texts say the same.")
                                 : tr("All kinds of differences are hidden."));
    m_pages->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
    updateVerbs();
}

void DifferencesPanel::updateVerbs()
{
    m_tag->setEnabled(current() >= 0);
    m_note->setEnabled(current() >= 0);
}

} // namespace diptych
