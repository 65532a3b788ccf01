// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QTableView;

namespace diptych {

/// Makes a table a list of whole rows: no grid, Tab leaves it, several rows can be selected, and
/// all are of one height, so that a hundred thousand are not asked how tall they are.
void showAsRows(QTableView &table);

} // namespace diptych
