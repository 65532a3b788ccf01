// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/rowtable.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

namespace diptych {

void showAsRows(QTableView &table)
{
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::ExtendedSelection);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() + 6);
    table.horizontalHeader()->setHighlightSections(false);
}

void showAsList(QTableView &table)
{
    showAsRows(table);
    table.setAlternatingRowColors(true);
    table.setFrameShape(QFrame::NoFrame);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

void fitTwoLines(QTableView &table)
{
    table.verticalHeader()->setDefaultSectionSize(2 * table.fontMetrics().lineSpacing() + 6);
}

void showAsHint(QLabel &hint)
{
    hint.setWordWrap(true);
    hint.setAlignment(Qt::AlignCenter);
    hint.setMargin(12);
    hint.setForegroundRole(QPalette::PlaceholderText);
}

void showAsFilter(QToolButton &filter)
{
    filter.setCheckable(true);
    filter.setChecked(true);
    filter.setAutoRaise(true);
}

void showAsVerb(QToolButton &verb)
{
    verb.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    verb.setAutoRaise(true);
}

} // namespace diptych
