// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/linkspanel.h"

#include "models/linksmodel.h"
#include "models/roles.h"
#include "models/wordfilter.h"
#include "session/session.h"
#include "window/icons.h"
#include "window/rowtable.h"

#include <QtCore/QEvent>
#include <QtCore/QScopedValueRollback>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

namespace diptych {

using namespace Qt::StringLiterals;

LinksPanel::LinksPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new LinksModel(session, this))
    , m_filter(new WordFilter(*m_model, this))
    , m_words(new QLineEdit)
    , m_hint(new QLabel)
    , m_table(new QTableView)
    , m_relation(new QToolButton)
    , m_remove(new QToolButton)
{
    setObjectName("links"_L1);
    build();
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &text) {
        static_cast<WordFilter *>(m_filter)->setText(text);
        updateHint();
    });
    connect(&session, &Session::linksChanged, this, &LinksPanel::updateHint);
    connect(&session, &Session::sourceOpened, this, &LinksPanel::updateHint);
    updateHint();
}

void LinksPanel::build()
{
    m_words->setObjectName("linkFilter"_L1);
    m_words->setPlaceholderText(tr("Filter by words, relation or coder"));
    m_words->setAccessibleName(tr("Filter links"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_hint->setObjectName("linksHint"_L1);
    showAsHint(*m_hint);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(6, 4, 6, 4);
    top->setSpacing(6); // else that of the column
    top->addWidget(m_words, 1);
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

void LinksPanel::buildVerbs(QHBoxLayout &row)
{
    m_relation->setObjectName("linksRelation"_L1);
    m_relation->setText(tr("Change Relation…"));
    m_relation->setIcon(namedIcon("document-edit"_L1));
    m_relation->setToolTip(tr("Say otherwise what one end is to the other (F2)"));
    m_remove->setObjectName("linksRemove"_L1);
    m_remove->setText(tr("Remove"));
    m_remove->setIcon(namedIcon("edit-delete"_L1));
    m_remove->setToolTip(tr("Remove this link (Delete)"));
    for (QToolButton *verb : {m_relation, m_remove}) {
        showAsVerb(*verb);
        row.addWidget(verb);
    }
    connect(m_relation, &QToolButton::clicked, this, &LinksPanel::changeRelation);
    connect(m_remove, &QToolButton::clicked, this, &LinksPanel::remove);
}

void LinksPanel::buildTable()
{
    m_table->setObjectName("linksTable"_L1);
    m_table->setAccessibleName(tr("Links"));
    m_table->setModel(m_filter);
    showAsList(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setWordWrap(true);
    m_table->installEventFilter(this);
    fitRows();
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(LinksModel::LeftColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(LinksModel::RightColumn, QHeaderView::Stretch);
    header->resizeSection(LinksModel::RelationColumn, 130);
    header->resizeSection(LinksModel::StateColumn, 130);
    header->resizeSection(LinksModel::CoderColumn, 90);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                updateVerbs();
                // Only the reader's own steps move the texts, not rows that come and go.
                if (!m_isFollowing && m_table->hasFocus())
                    show(index, false);
            });
    connect(m_table, &QTableView::clicked, this,
            [this](const QModelIndex &index) { show(index, false); });
    connect(m_table, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { show(index, true); });
}

// Two lines of each wording.
void LinksPanel::fitRows()
{
    fitTwoLines(*m_table);
}

void LinksPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange && m_pages)
        fitRows();
    QWidget::changeEvent(event);
}

void LinksPanel::showCurrent(Side from, const QString &id)
{
    if (m_table->hasFocus())
        return;
    const QScopedValueRollback follow(m_isFollowing, true);
    const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(from, id));
    if (!index.isValid())
        return m_table->clearSelection();
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect |
                                                          QItemSelectionModel::Rows);
    m_table->scrollTo(index);
}

void LinksPanel::takeKeyboard()
{
    if (m_pages->currentWidget() != m_table)
        return m_words->setFocus(Qt::ShortcutFocusReason);
    m_table->setFocus(Qt::ShortcutFocusReason);
    if (!m_table->currentIndex().isValid())
        m_table->selectRow(0);
}

void LinksPanel::show(const QModelIndex &index, bool takeKeyboard)
{
    if (index.isValid()) {
        Q_EMIT linkRequested(index.data(Role::Side).value<Side>(),
                             index.data(Role::AnnotationId).toString(), takeKeyboard);
    }
}

void LinksPanel::changeRelation()
{
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid())
        Q_EMIT relationRequested(index.data(Role::Side).value<Side>(),
                                 index.data(Role::AnnotationId).toString());
}

void LinksPanel::remove()
{
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid())
        Q_EMIT removeRequested(index.data(Role::Side).value<Side>(),
                               {index.data(Role::AnnotationId).toString()});
}

bool LinksPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *pressed = static_cast<QKeyEvent *>(event);
    if (pressed->modifiers() & ~Qt::KeypadModifier)
        return QWidget::eventFilter(watched, event);
    const int key = pressed->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_words) {
        if (key != Qt::Key_Down && !isEnter)
            return QWidget::eventFilter(watched, event);
        takeKeyboard();
        return true;
    }
    if (isEnter)
        show(m_table->currentIndex(), true);
    else if (key == Qt::Key_F2)
        changeRelation();
    else if (key == Qt::Key_Delete)
        remove();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

void LinksPanel::updateHint()
{
    const int all = m_model->rowCount();
    m_hint->setText(all == 0 ? tr("Nothing is linked yet.\n\nSelect words in a text and press L to "
                                  "tie them to words of the other.")
                             : tr("No link has these words."));
    m_pages->setCurrentIndex(m_filter->rowCount() > 0 ? 1 : 0);
    updateVerbs();
}

void LinksPanel::updateVerbs()
{
    const bool isAny = m_table->currentIndex().isValid() && m_pages->currentIndex() == 1;
    m_relation->setEnabled(isAny);
    m_remove->setEnabled(isAny);
}

} // namespace diptych
