// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

namespace diptych {

// Lines that stand each for itself: a JSON object with a checksum of what it says before its other
// members. It tells what was cut off or damaged; it is no seal.

/// The line of @p object, which a JsonWriter has put in one line, with a checksum of its members
/// before them. Linear.
[[nodiscard]] QByteArray checkedLine(const QByteArray &object);
/// The object of a line without its newline; empty where it is damaged or no JSON. Linear.
[[nodiscard]] QByteArray objectOfLine(QByteArrayView line);

} // namespace diptych
