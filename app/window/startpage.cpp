// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/startpage.h"

#include "window/actionregistry.h"
#include "window/filecontroller.h"

#include <QtWidgets/QCommandLinkButton>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace diptych {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownPairs = 5;
constexpr int columnWidth = 520;

} // namespace

StartPage::StartPage(const ActionRegistry &actions, QWidget *parent)
    : QWidget(parent)
    , m_recent(new QVBoxLayout)
    , m_recentBox(new QWidget)
{
    setObjectName("startPage"_L1);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *title = new QLabel(tr("Read two texts against each other"));
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.7);
    title->setFont(large);
    title->setWordWrap(true);
    auto *how = new QLabel(
        tr("Drop two files here, or open them. Matching passages stay level while you scroll; "
           "select words and press T to tag them. Your sources are never changed: tags are saved "
           "in a file beside each."));
    how->setWordWrap(true);

    const auto button = [&](QLatin1StringView id) {
        QAction *action = actions.action(id);
        auto *made = new QPushButton(action->icon(), plainText(*action));
        made->setToolTip(action->statusTip());
        made->setAccessibleDescription(action->statusTip());
        connect(made, &QPushButton::clicked, action, &QAction::trigger);
        return made;
    };
    auto *open = button("file.open-pair"_L1);
    open->setDefault(true);
    setFocusProxy(open);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(open);
    buttons->addWidget(button("file.sample"_L1));
    buttons->addStretch();

    auto *recentTitle = new QLabel(tr("Recent"));
    QFont bold = recentTitle->font();
    bold.setBold(true);
    recentTitle->setFont(bold);
    auto *recentColumn = new QVBoxLayout(m_recentBox);
    recentColumn->setContentsMargins({});
    recentColumn->addWidget(recentTitle);
    recentColumn->addLayout(m_recent);

    auto *middle = new QWidget;
    middle->setMaximumWidth(columnWidth);
    auto *column = new QVBoxLayout(middle);
    column->setSpacing(14);
    column->addStretch(2);
    column->addWidget(title);
    column->addWidget(how);
    column->addLayout(buttons);
    column->addWidget(m_recentBox);
    column->addStretch(3);
    auto *row = new QHBoxLayout(this);
    row->addStretch();
    row->addWidget(middle, 10);
    row->addStretch();
}

void StartPage::showRecent(const QList<SourcePair> &pairs)
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const SourcePair &pair : pairs.mid(0, shownPairs)) {
        QString title = pairTitle(pair);
        auto *entry = new QCommandLinkButton(title.replace(u'&', "&&"_L1),
                                             pair.left.absolute().folder().display());
        entry->setAccessibleName(pairTitle(pair));
        entry->setToolTip(pair.right.isEmpty()
                              ? pair.left.display()
                              : QString(pair.left.display() + u'\n' + pair.right.display()));
        connect(entry, &QCommandLinkButton::clicked, this,
                [this, pair] { Q_EMIT pairChosen(pair); });
        m_recent->addWidget(entry);
    }
    m_recentBox->setVisible(!pairs.isEmpty());
}

} // namespace diptych
