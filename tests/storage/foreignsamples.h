// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayList>
#include <QtCore/QList>

namespace diptych::testing {

/// An annotation as another program may write it.
struct ForeignSample
{
    const char *name;
    QByteArray annotation; ///< JSON
    QByteArrayList kept;   ///< what must stand in our writing, white space left out
    QByteArrayList absent; ///< what must not
};

/// Here and not in a test, as moc stumbles over raw strings with quotes.
[[nodiscard]] QList<ForeignSample> foreignSamples();

} // namespace diptych::testing
