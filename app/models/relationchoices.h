// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QStringList>

namespace diptych {

/// The relations of @p known whose wording matches what the reader typed, best first: the whole,
/// its start, the start of a word, any part. Where none is called so, what was typed comes last: a
/// new one. All of them where nothing is typed.
[[nodiscard]] QStringList relationChoices(const QStringList &known, const QString &text);

} // namespace diptych
