// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/commandpalette.h"

#include "window/actionregistry.h"

#include <QtGui/QAccessible>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace diptych {

using namespace Qt::StringLiterals;

CommandPalette::CommandPalette(const ActionRegistry &actions, QWidget *window)
    : QFrame(window, Qt::Popup)
    , m_edit(new QLineEdit)
    , m_list(new QListWidget)
{
    setObjectName("commandPalette"_L1);
    setAccessibleName(tr("Commands"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    m_edit->setObjectName("commandEdit"_L1);
    m_edit->setPlaceholderText(tr("What do you want to do?"));
    m_edit->setAccessibleName(tr("What do you want to do?"));
    m_edit->installEventFilter(this);
    m_list->setAccessibleName(tr("Matching commands"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    for (QAction *action : actions.actions()) {
        if (!action->isEnabled() || action->objectName() == "help.commands"_L1)
            continue;
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        const QString name = plainText(*action);
        m_list->addItem(new QListWidgetItem(action->icon(), keys.isEmpty() ? name : tr("%1  —  %2", "action, key").arg(name, keys)));
        m_list->item(m_list->count() - 1)->setToolTip(action->statusTip());
        m_actions << action;
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_edit);
    column->addWidget(m_list);
    // The list never has the keyboard, so nobody else would say what is marked.
    connect(m_list, &QListWidget::currentTextChanged, this, [this](const QString &marked) {
        QAccessibleAnnouncementEvent announcement(m_edit, marked);
        QAccessible::updateAccessibility(&announcement);
    });
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
    setFocusProxy(m_edit);
    m_list->setCurrentRow(0);
}

void CommandPalette::openOver(const QWidget &window)
{
    resize(std::min(520, window.width() - 20), std::min(420, window.height() - 60));
    move(window.mapToGlobal(QPoint((window.width() - width()) / 2, 40)));
    show();
    m_edit->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::filter(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const QString name = m_list->item(row)->text();
        const bool isMatch = std::ranges::all_of(
            words, [&](const QString &word) { return name.contains(word, Qt::CaseInsensitive); });
        m_list->item(row)->setHidden(!isMatch);
        if (isMatch && first < 0)
            first = row;
    }
    m_list->setCurrentRow(first);
}

void CommandPalette::run()
{
    const int row = m_list->currentRow();
    if (row < 0 || m_list->item(row)->isHidden())
        return;
    QAction *action = m_actions.at(row);
    close();
    action->trigger();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto go = [this](int step) {
        int row = m_list->currentRow() + step;
        while (row >= 0 && row < m_list->count() && m_list->item(row)->isHidden())
            row += step;
        if (row >= 0 && row < m_list->count())
            m_list->setCurrentRow(row);
        return true;
    };
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: run(); return true;
    case Qt::Key_Up: return go(-1);
    case Qt::Key_Down: return go(1);
    default: return QFrame::eventFilter(watched, event);
    }
}

} // namespace diptych
