// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace diptych {

/// Relations that are offered before a reader has named one: "contradicts", "source of" … Files
/// have them in these words, whatever language the program speaks.
[[nodiscard]] const QStringList &standardRelations();

/// A relation in words for people: a standard one in their language, any other as it is.
[[nodiscard]] QString relationText(const QString &relation);

/// What @p text is to be called in a file: the standard relation that it is the wording of, else
/// itself without superfluous space.
[[nodiscard]] QString relationNamed(const QString &text);

} // namespace diptych
