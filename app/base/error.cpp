// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/error.h"

#include "base/text.h"

namespace diptych {

using namespace Qt::StringLiterals;

QString Error::describe() const
{
    QString text;
    if (!file.isEmpty())
        text += file.display() + u':';
    if (!place.isEmpty())
        text += escapedForDisplay(place) + u':';
    if (!text.isEmpty())
        text += u' ';
    text += escapedForDisplay(what);
    if (!remedy.isEmpty())
        text += u"; "_s + escapedForDisplay(remedy);
    return text;
}

} // namespace diptych
