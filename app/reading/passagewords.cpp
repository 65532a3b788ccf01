// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/passagewords.h"

#include <QtCore/QCoreApplication>

#include <cmath>

namespace diptych {

QString describedPassage(const Passage &passage)
{
    const int percent = int(std::floor(passage.similarity * 100));
    switch (passage.kind) {
    case PassageKind::Same:
        return QCoreApplication::translate("PassageWords", "The same on both sides");
    case PassageKind::Edited:
        return QCoreApplication::translate("PassageWords", "Changed: %1 % alike").arg(percent);
    case PassageKind::Moved:
        return QCoreApplication::translate("PassageWords", "Moved, otherwise the same");
    case PassageKind::MovedEdited:
        return QCoreApplication::translate("PassageWords", "Moved and changed: %1 % alike")
            .arg(percent);
    case PassageKind::LeftOnly:
        return QCoreApplication::translate("PassageWords", "Only on the left");
    case PassageKind::RightOnly:
        return QCoreApplication::translate("PassageWords", "Only on the right");
    }
    return {};
}

} // namespace diptych
