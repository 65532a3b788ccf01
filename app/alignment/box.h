// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/qtypes.h>

namespace diptych {

/// A stretch of the left words and a stretch of the right ones.
struct Box
{
    quint32 left = 0;
    quint32 leftEnd = 0;
    quint32 right = 0;
    quint32 rightEnd = 0;
};

} // namespace diptych
