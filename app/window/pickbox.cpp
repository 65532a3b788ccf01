// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/pickbox.h"

#include "window/popups.h"

#include <QtGui/QAccessible>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QVBoxLayout>

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

constexpr int besideWidth = 360; // pixels

} // namespace

PickBox::PickBox(const QString &question, const QString &listName, QWidget *window)
    : QFrame(window, Qt::Popup)
    , m_edit(new QLineEdit)
    , m_list(new QListWidget)
    , m_column(new QVBoxLayout(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    m_edit->setObjectName("pickEdit"_L1);
    m_edit->setPlaceholderText(question);
    m_edit->setAccessibleName(question);
    m_edit->installEventFilter(this);
    m_list->setObjectName("pickList"_L1);
    m_list->setAccessibleName(listName);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_column->setContentsMargins(8, 8, 8, 8);
    m_column->addWidget(m_edit);
    m_column->addWidget(m_list);
    // The list never has the keyboard, so nobody else would say what is marked.
    connect(m_list, &QListWidget::currentTextChanged, this, [this](const QString &marked) {
        QAccessibleAnnouncementEvent announcement(m_edit, marked);
        QAccessible::updateAccessibility(&announcement);
    });
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &text) { filter(text); });
    connect(m_list, &QListWidget::itemClicked, this, &PickBox::takeMarked);
    setFocusProxy(m_edit);
}

void PickBox::openOver(const QWidget &window)
{
    resize(std::min(520, window.width() - 20),
           std::min({420, maximumHeight(), window.height() - 60}));
    move(window.mapToGlobal(QPoint((window.width() - width()) / 2, 40)));
    show();
    m_edit->setFocus(Qt::PopupFocusReason);
}

void PickBox::openAt(const QRect &place)
{
    resize(besideWidth, std::min(maximumHeight(), sizeHint().height()));
    moveBeside(*this, place);
    show();
    m_edit->setFocus(Qt::PopupFocusReason);
}

void PickBox::markFirst()
{
    m_list->setCurrentRow(-1);
    mark(1);
}

void PickBox::mark(int step)
{
    int row = m_list->currentRow() + step;
    while (row >= 0 && row < m_list->count() && m_list->item(row)->isHidden())
        row += step;
    if (row >= 0 && row < m_list->count())
        m_list->setCurrentRow(row);
}

void PickBox::takeMarked()
{
    const int row = m_list->currentRow();
    if (row < 0 || m_list->item(row)->isHidden())
        return;
    close();
    take(row);
}

bool PickBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        takeMarked();
        return true;
    case Qt::Key_Up:
        mark(-1);
        return true;
    case Qt::Key_Down:
        mark(1);
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace diptych
