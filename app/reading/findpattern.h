// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>

namespace diptych {

/// What to look for. White space in a plain pattern matches any white space, line ends included.
struct FindPattern
{
    QString text;
    bool caseSensitive = false;
    bool wholeWords = false;
    bool regularExpression = false;

    friend bool operator==(const FindPattern &, const FindPattern &) = default;
};

enum class FindDirection { Forward, Backward };

/// How a step to the next hit ended; Searching: it goes on in a worker.
enum class FindOutcome { Found, FoundAfterWrapping, NotFound, BadPattern, Searching };

} // namespace diptych
