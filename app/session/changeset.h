// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/side.h"

#include <QtCore/QString>

#include <variant>
#include <vector>

namespace diptych {

struct AnnotationAdded
{
    Side side;
    QString id;
};
struct AnnotationRemoved
{
    Side side;
    QString id;
};
struct AnnotationChanged
{
    Side side;
    QString id;
};
struct CodebookChanged
{
};
/// Pins of the open pair were made, removed or found their places.
struct PinsChanged
{
};

/// What one edit, undo or redo changed, in the order it happened.
using ChangeSet = std::vector<std::variant<AnnotationAdded, AnnotationRemoved, AnnotationChanged,
                                           CodebookChanged, PinsChanged>>;

} // namespace diptych
