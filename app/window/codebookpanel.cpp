// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/codebookpanel.h"

#include "models/codebookmodel.h"
#include "window/icons.h"
#include "window/tagdelegates.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QTreeView>

namespace diptych {

using namespace Qt::StringLiterals;

CodebookPanel::CodebookPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_model(new CodebookModel(session, this))
    , m_tree(new QTreeView)
{
    setObjectName("codebook"_L1);
    build();
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &CodebookPanel::showMenu);
    connect(m_tree, &QTreeView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT tagChosen(m_model->tagId(index)); });
    connect(m_model, &QAbstractItemModel::rowsInserted, m_tree,
            [this](const QModelIndex &parentIndex) { m_tree->expand(parentIndex); });
}

void CodebookPanel::build()
{
    m_tree->setObjectName("codebookTree"_L1);
    m_tree->setAccessibleName(tr("Codebook"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegateForColumn(CodebookModel::NameColumn, new SwatchDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(14);
    m_tree->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setDragDropMode(QAbstractItemView::InternalMove);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->installEventFilter(this);
    QHeaderView *header = m_tree->header();
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(24);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(CodebookModel::NameColumn, QHeaderView::Stretch);
    m_tree->expandAll();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_tree);
    auto *add = new QToolButton;
    add->setIcon(namedIcon("list-add"_L1));
    add->setText(tr("New Tag…"));
    add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    add->setAutoRaise(true);
    add->setAccessibleName(tr("New tag"));
    connect(add, &QToolButton::clicked, this, [this] { Q_EMIT newRequested({}); });
    column->addWidget(add);
}

TagId CodebookPanel::currentTag() const
{
    return m_model->tagId(m_tree->currentIndex());
}

bool CodebookPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && m_tree->currentIndex().isValid()) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            Q_EMIT tagChosen(currentTag());
            return true;
        case Qt::Key_Delete:
            Q_EMIT removeRequested(currentTag());
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CodebookPanel::showMenu(const QPoint &place)
{
    const QModelIndex index = m_tree->indexAt(place);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (index.isValid()) {
        const TagId tag = m_model->tagId(index);
        const auto add = [&](const QString &text, auto act) {
            QAction *action = menu->addAction(text);
            connect(action, &QAction::triggered, this, act);
            return action;
        };
        menu->setDefaultAction(add(tr("&Tag the Passage"), [this, tag] { Q_EMIT tagChosen(tag); }));
        add(tr("&Go to the Next Passage"), [this, tag] { Q_EMIT goToRequested(tag); });
        menu->addSeparator();
        add(tr("&Rename"), [this, tag] { m_tree->edit(m_model->indexOf(tag)); });
        add(tr("&Edit…"), [this, tag] { Q_EMIT editRequested(tag); });
        add(tr("&New Tag Below This…"), [this, tag] { Q_EMIT newRequested(tag); });
        menu->addSeparator();
        add(tr("Re&move from the Codebook"), [this, tag] { Q_EMIT removeRequested(tag); });
    } else {
        connect(menu->addAction(tr("&New Tag…")), &QAction::triggered, this,
                [this] { Q_EMIT newRequested({}); });
    }
    menu->popup(m_tree->viewport()->mapToGlobal(place));
}

} // namespace diptych
