// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>
#include <QtCore/QStringView>

namespace diptych {

/// @p text on one line, so that CommonMark (and GitHub's dialect) shows it as it is, wherever in a
/// line it stands: also at its start, in a heading, in the cell of a table. Escapes no more than
/// that needs: the line is meant to be read as it stands, too. Hidden characters become visible.
[[nodiscard]] QString markdownText(QStringView text);

/// @p escaped between @p before and @p after (what stands next to it; empty at the edge of a line)
/// in bold, where CommonMark's rules let the asterisks work there; else as it is.
[[nodiscard]] QString markdownStrong(const QString &escaped, QStringView before, QStringView after);

} // namespace diptych
