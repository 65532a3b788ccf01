// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/outlinepanel.h"

#include "models/outlinemodel.h"
#include "reading/pairview.h"
#include "reading/readingview.h"
#include "session/session.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QTreeView>

namespace diptych {

using namespace Qt::StringLiterals;

OutlinePanel::OutlinePanel(const Session &session, const PairView &pair, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_pair(pair)
    , m_model(new OutlineModel(this))
    , m_tree(new QTreeView)
    , m_hint(new QLabel)
{
    setObjectName("outline"_L1);
    build();
    connect(&session, &Session::sourceOpened, this, &OutlinePanel::showSide);
    connect(&session, &Session::sourceClosed, this, &OutlinePanel::showSide);
    connect(&pair, &PairView::activeSideChanged, this, &OutlinePanel::showSide);
    connect(&pair, &PairView::caretMoved, this, &OutlinePanel::followCaret);
    connect(m_tree, &QTreeView::clicked, this,
            [this](const QModelIndex &index) { go(index, false); });
    connect(m_tree, &QTreeView::doubleClicked, this,
            [this](const QModelIndex &index) { go(index, true); });
    showSide();
}

void OutlinePanel::build()
{
    m_tree->setObjectName("outlineTree"_L1);
    m_tree->setAccessibleName(tr("Outline"));
    m_tree->setModel(m_model);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(14);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->installEventFilter(this);
    m_hint->setObjectName("outlineHint"_L1);
    m_hint->setText(tr(
        "The text that is read has no headings.\n\nMarkdown and HTML sources show theirs here."));
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setMargin(12);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_pages = new QStackedLayout(this);
    m_pages->addWidget(m_hint);
    m_pages->addWidget(m_tree);
}

void OutlinePanel::showSide()
{
    m_model->setDocument(m_session.sharedDocument(m_pair.activeSide()));
    m_tree->expandAll();
    m_pages->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
    followCaret();
}

void OutlinePanel::followCaret()
{
    if (m_model->rowCount() > 0)
        m_tree->setCurrentIndex(m_model->indexAt(m_pair.activeView()->caret()));
}

void OutlinePanel::go(const QModelIndex &index, bool takeKeyboard)
{
    if (index.isValid())
        Q_EMIT placeRequested(m_pair.activeSide(), m_model->range(index), takeKeyboard);
}

bool OutlinePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            go(m_tree->currentIndex(), true);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace diptych
