// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace diptych {

/// Who may edit the annotations of an open source, among the windows of all programs.
struct Holding
{
    bool isElsewhere = false;  ///< another window: this side is for reading
    QString who;               ///< has it there; empty where it is the same person here
    bool wasHere = false;      ///< another window has taken it over from here
    bool isAsking = false;     ///< the other was asked to hand over
    bool isUnanswered = false; ///< the other was asked and did not

    friend bool operator==(const Holding &, const Holding &) = default;
};

/// What a window leaves for the others: who works in it.
[[nodiscard]] QByteArray introduction();
/// Who left that, for people, safe to be shown; empty where it is the same person on the same
/// machine, or nobody knows.
[[nodiscard]] QString introduced(const QByteArray &introduction);

} // namespace diptych
