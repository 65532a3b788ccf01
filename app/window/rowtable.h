// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QLabel;
class QTableView;
class QToolButton;

namespace diptych {

/// Makes a table a list of whole rows: no grid, Tab leaves it, several rows can be selected, and
/// all are of one height, so that a hundred thousand are not asked how tall they are.
void showAsRows(QTableView &table);

// What the lists under the texts have in common.

/// The same, with every other row shaded.
void showAsList(QTableView &table);
/// Makes rows two lines high, in the table's present font.
void fitTwoLines(QTableView &table);
/// What stands in a list's place while it is empty.
void showAsHint(QLabel &hint);
/// A button that shows and hides a kind of rows; all are shown at first.
void showAsFilter(QToolButton &filter);
/// A button that does something with the rows selected.
void showAsVerb(QToolButton &verb);

} // namespace diptych
