// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/annotationspanel.h"

#include "models/annotationfilter.h"
#include "models/annotationmodel.h"
#include "models/roles.h"
#include "session/session.h"
#include "window/rowtable.h"
#include "window/tagdelegates.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QTableView>

namespace diptych {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

AnnotationsPanel::AnnotationsPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new AnnotationModel(session, this))
    , m_filter(new AnnotationFilter(*m_model, this))
    , m_words(new QLineEdit)
    , m_count(new QLabel)
    , m_hint(new QLabel)
    , m_table(new QTableView)
{
    setObjectName("annotations"_L1);
    build();
    m_typing.setSingleShot(true);
    m_typing.setInterval(150ms);
    connect(m_words, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, [this] { m_filter->setText(m_words->text()); });
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &AnnotationsPanel::updateHint);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &AnnotationsPanel::updateHint);
    // The filter loses its row while the model still has it.
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &AnnotationsPanel::updateHint);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &AnnotationsPanel::updateHint);
    updateHint();
}

void AnnotationsPanel::build()
{
    m_words->setObjectName("annotationFilter"_L1);
    m_words->setPlaceholderText(tr("Filter by words, tag, note or coder"));
    m_words->setAccessibleName(tr("Filter annotations"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_hint->setObjectName("annotationsHint"_L1);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setMargin(12);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_count->setObjectName("annotationCount"_L1);
    buildTable();
    auto *top = new QHBoxLayout;
    top->setContentsMargins(6, 4, 6, 4);
    top->setSpacing(6); // else that of the column
    top->addWidget(m_words, 1);
    top->addWidget(m_count);
    m_pages = new QStackedLayout;
    m_pages->addWidget(m_hint);
    m_pages->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(top);
    column->addLayout(m_pages, 1);
}

void AnnotationsPanel::buildTable()
{
    m_table->setObjectName("annotationTable"_L1);
    m_table->setAccessibleName(tr("Annotations"));
    m_table->setModel(m_filter);
    m_table->setItemDelegateForColumn(AnnotationModel::TagsColumn, new SwatchDelegate(m_table));
    showAsRows(*m_table);
    m_table->setAlternatingRowColors(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(AnnotationModel::PlaceColumn, Qt::AscendingOrder);
    m_table->installEventFilter(this);
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setStretchLastSection(false);
    header->moveSection(header->visualIndex(AnnotationModel::TagsColumn), 0);
    header->resizeSection(AnnotationModel::TagsColumn, 110);
    header->resizeSection(AnnotationModel::QuoteColumn, 150);
    header->resizeSection(AnnotationModel::NoteColumn, 120);
    header->resizeSection(AnnotationModel::ChangeColumn, 110);
    header->resizeSection(AnnotationModel::SideColumn, 50);
    header->resizeSection(AnnotationModel::PlaceColumn, 50);
    header->resizeSection(AnnotationModel::CoderColumn, 90);
    connect(header, &QHeaderView::customContextMenuRequested, this,
            &AnnotationsPanel::showHeaderMenu);
    connect(m_table, &QTableView::clicked, this,
            [this](const QModelIndex &index) { show(index, false); });
    connect(m_table, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { show(index, true); });
}

void AnnotationsPanel::showCurrent(Side side, const QString &id)
{
    if (id.isEmpty() || m_table->hasFocus())
        return;
    const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(side, id));
    if (!index.isValid())
        return m_table->clearSelection();
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect |
                                                          QItemSelectionModel::Rows);
    m_table->scrollTo(index);
}

QByteArray AnnotationsPanel::headerState() const
{
    return m_table->horizontalHeader()->saveState();
}

void AnnotationsPanel::restoreHeader(const QByteArray &state)
{
    if (!state.isEmpty())
        m_table->horizontalHeader()->restoreState(state);
}

void AnnotationsPanel::show(const QModelIndex &index, bool takeKeyboard)
{
    if (index.isValid()) {
        Q_EMIT placeRequested(index.data(Role::Side).value<Side>(),
                              index.data(Role::AnnotationId).toString(), takeKeyboard);
    }
}

void AnnotationsPanel::removeSelected()
{
    std::array<QStringList, 2> ids;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        ids[sideIndex(row.data(Role::Side).value<Side>())]
            << row.data(Role::AnnotationId).toString();
    const bool isBoth = !ids[0].isEmpty() && !ids[1].isEmpty();
    if (isBoth)
        m_session.undoStack()->beginMacro(tr("Remove %n annotation(s)", nullptr, int(rows.size())));
    for (const Side side : bothSides) {
        if (!ids[sideIndex(side)].isEmpty())
            Q_EMIT removeRequested(side, ids[sideIndex(side)]);
    }
    if (isBoth)
        m_session.undoStack()->endMacro();
}

bool AnnotationsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_words) {
        if (key != Qt::Key_Down && key != Qt::Key_Return && key != Qt::Key_Enter)
            return QWidget::eventFilter(watched, event);
        m_filter->setText(m_words->text());
        m_table->setFocus(Qt::ShortcutFocusReason);
        if (!m_table->currentIndex().isValid())
            m_table->setCurrentIndex(m_filter->index(0, 0));
        return true;
    }
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        show(m_table->currentIndex(), true);
        return true;
    case Qt::Key_Delete:
        removeSelected();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void AnnotationsPanel::showHeaderMenu(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QHeaderView *header = m_table->horizontalHeader();
    for (int column = 0; column < AnnotationModel::ColumnCount; ++column) {
        QAction *action = menu->addAction(
            m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        action->setEnabled(column != AnnotationModel::QuoteColumn);
        connect(action, &QAction::toggled, header,
                [header, column](bool isShown) { header->setSectionHidden(column, !isShown); });
    }
    menu->popup(header->mapToGlobal(place));
}

void AnnotationsPanel::updateHint()
{
    const int all = m_model->rowCount();
    const int shown = m_filter->rowCount();
    m_hint->setText(all == 0 ? tr("Nothing is tagged yet.\n\nSelect words in a text and press T, "
                                  "or the key of a tag.")
                             : tr("No annotation has these words."));
    m_pages->setCurrentIndex(shown == 0 ? 0 : 1);
    m_count->setText(shown == all ? tr("%L1").arg(all) : tr("%L1 of %L2").arg(shown).arg(all));
    m_count->setAccessibleName(tr("%n annotation(s) shown", nullptr, shown));
}

} // namespace diptych
