// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/Qt>

namespace diptych {

/// What the models tell beyond Qt's own roles. Plain ints, as QModelIndex::data() wants them.
namespace Role {
enum : int {
    TagId = Qt::UserRole + 1, ///< QUuid
    TagColor,                 ///< QColor
    TagColors,                ///< QList<QColor>, one for each tag of an annotation
    TagKey,                   ///< QString
    TagPath,                  ///< QString, "attribution/direct quote"
    TagDescription,           ///< QString
    CountLeft,                ///< qlonglong
    CountRight,               ///< qlonglong
    CreatesTag,               ///< bool: the row makes a tag that does not exist yet
    AnnotationId,             ///< QString
    Side,                     ///< diptych::Side
    Start,                    ///< qlonglong, code points
    End,                      ///< qlonglong, code points
    Wording,                  ///< diptych::Wording
    PassageKind,              ///< diptych::PassageKind
};
} // namespace Role

} // namespace diptych
