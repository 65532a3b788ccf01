// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/patience.h"

#include <QtCore/QObject>

#include <functional>
#include <memory>

namespace diptych::testing {

/// Registers a test class under the name that ctest calls it by: the source's name between "tst_"
/// and ".cpp".
class Registration
{
public:
    Registration(const char *sourceFile, std::function<std::unique_ptr<QObject>()> make);
};

} // namespace diptych::testing

/// Below a test class: makes the room's executable run it.
#define DIPTYCH_TEST(Class)                                                                        \
    static const diptych::testing::Registration registration##Class(                               \
        __FILE__, [] { return std::make_unique<Class>(); });
