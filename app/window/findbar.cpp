// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/findbar.h"

#include "reading/pairview.h"
#include "reading/readingview.h"
#include "window/icons.h"

#include <QtGui/QAccessible>
#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace diptych {

using namespace Qt::StringLiterals;

FindBar::FindBar(PairView &pair, QWidget *parent)
    : QWidget(parent)
    , m_pair(pair)
    , m_edit(new QLineEdit)
    , m_outcome(new QLabel)
    , m_counts(new QLabel)
    , m_actions(new QHBoxLayout)
{
    setObjectName("findBar"_L1);
    m_edit->setObjectName("findEdit"_L1);
    m_edit->setPlaceholderText(tr("Find in both texts"));
    m_edit->setAccessibleName(tr("Find in both texts"));
    m_edit->setClearButtonEnabled(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(6, 4, 6, 4);
    row->addWidget(m_edit, 1);

    const auto addButton = [&](QLatin1StringView icon, const QString &name, auto act) {
        auto *button = new QToolButton;
        button->setIcon(namedIcon(icon));
        button->setAutoRaise(true);
        button->setAccessibleName(name);
        button->setToolTip(name);
        connect(button, &QToolButton::clicked, this, act);
        row->addWidget(button);
    };
    addButton("go-up"_L1, tr("Previous hit"), [this] { findNext(FindDirection::Backward); });
    addButton("go-down"_L1, tr("Next hit"), [this] { findNext(FindDirection::Forward); });
    addOptions(*row);
    row->addLayout(m_actions);
    row->addWidget(m_outcome);
    row->addWidget(m_counts);
    addButton("window-close"_L1, tr("Close find bar"), [this] { closeBar(); });

    connect(m_edit, &QLineEdit::textChanged, this, &FindBar::patternEdited);
    for (const Side side : bothSides) {
        connect(m_pair.view(side), &ReadingView::findEnded, this, &FindBar::tell);
        connect(m_pair.view(side), &ReadingView::findCountChanged, this,
                [this, side](qsizetype hits) {
                    m_hits[sideIndex(side)] = hits;
                    updateCounts();
                    const bool isCounting = std::ranges::min(m_hits) < 0;
                    Q_EMIT hitCountChanged(isCounting ? -1 : m_hits[0] + m_hits[1]);
                });
    }
    connect(&m_pair, &PairView::activeSideChanged, this, [this] {
        if (isVisible() && !m_both->isChecked())
            applyPattern();
    });
    hide();
}

void FindBar::addOptions(QHBoxLayout &row)
{
    row.addWidget(m_case = addOption(tr("Aa"), tr("Match upper and lower case")));
    row.addWidget(m_words = addOption(tr("“ ”"), tr("Whole words only")));
    row.addWidget(m_expression = addOption(tr(".*"), tr("Regular expression")));
    m_both = addOption(tr("⇆"), tr("In both texts"));
    {
        const QSignalBlocker quiet(m_both);
        m_both->setChecked(true);
    }
    m_both->setObjectName("findBoth"_L1);
    row.addWidget(m_both);
}

void FindBar::addButton(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setAccessibleName(action->toolTip());
    m_actions->addWidget(button);
}

QToolButton *FindBar::addOption(const QString &text, const QString &name)
{
    auto *option = new QToolButton;
    option->setText(text);
    option->setAccessibleName(name);
    option->setToolTip(name);
    option->setCheckable(true);
    option->setAutoRaise(true);
    connect(option, &QToolButton::toggled, this, &FindBar::patternEdited);
    return option;
}

void FindBar::start()
{
    const QString selected = m_pair.activeView()->selectedText();
    if (!selected.isEmpty() && selected.size() < 200 && !selected.contains(u'\n'))
        m_edit->setText(selected);
    else if (!m_edit->text().isEmpty())
        applyPattern();
    show();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void FindBar::patternEdited()
{
    applyPattern();
    if (!m_edit->text().isEmpty())
        tell(m_pair.activeView()->findIncremental());
}

void FindBar::applyPattern()
{
    const FindPattern pattern{m_edit->text(), m_case->isChecked(), m_words->isChecked(),
                              m_expression->isChecked()};
    bool isGood = true;
    m_hits.fill(-1); // the first may be counted before the second begins
    for (const Side side : bothSides) {
        const bool isSearched = m_both->isChecked() || side == m_pair.activeSide();
        isGood = m_pair.view(side)->setFindPattern(isSearched ? pattern : FindPattern()) && isGood;
    }
    if (isGood)
        m_outcome->clear();
    else
        tell(FindOutcome::BadPattern);
    updateCounts();
}

void FindBar::findNext(FindDirection direction)
{
    if (m_edit->text().isEmpty())
        return start();
    if (m_pair.activeView()->findPattern().text != m_edit->text())
        applyPattern();
    tell(m_pair.activeView()->findNext(direction));
}

void FindBar::tell(FindOutcome outcome)
{
    switch (outcome) {
    case FindOutcome::Found:
    case FindOutcome::Searching:
        m_outcome->clear();
        break;
    case FindOutcome::FoundAfterWrapping:
        m_outcome->setText(tr("Once around"));
        break;
    case FindOutcome::NotFound:
        m_outcome->setText(tr("Not on this side"));
        break;
    case FindOutcome::BadPattern:
        m_outcome->setText(tr("Unfinished expression"));
        break;
    }
    if (!m_outcome->text().isEmpty()) {
        QAccessibleAnnouncementEvent announcement(m_edit, m_outcome->text());
        QAccessible::updateAccessibility(&announcement);
    }
}

void FindBar::updateCounts()
{
    if (m_edit->text().isEmpty())
        return m_counts->clear();
    const auto count = [this](Side side) {
        const qsizetype hits = m_hits[sideIndex(side)];
        return hits < 0 ? tr("…") : tr("%L1").arg(hits);
    };
    if (m_both->isChecked())
        m_counts->setText(
            tr("%1 left · %2 right", "hits").arg(count(Side::Left), count(Side::Right)));
    else
        m_counts->setText(m_pair.activeSide() == Side::Left
                              ? tr("%1 left", "hits").arg(count(Side::Left))
                              : tr("%1 right", "hits").arg(count(Side::Right)));
}

void FindBar::closeBar()
{
    for (const Side side : bothSides)
        m_pair.view(side)->setFindPattern({});
    // First the keyboard, then the bar: hiding what has it would hand it to the first text.
    m_pair.activate(m_pair.activeSide());
    hide();
}

bool FindBar::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            closeBar();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            findNext(key->modifiers() & Qt::ShiftModifier ? FindDirection::Backward
                                                          : FindDirection::Forward);
            return true;
        }
    }
    return QWidget::event(event);
}

} // namespace diptych
