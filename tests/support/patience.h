// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTest/QTest>

#include <chrono>

namespace diptych::testing {

/// How long a test waits for what comes in any case. Qt's own five seconds are too short for a
/// checked build on a machine that has other work; a test that passes waits no longer for it.
constexpr std::chrono::milliseconds patience = std::chrono::minutes(1);
constexpr int patienceMs = int(patience.count());

} // namespace diptych::testing

#undef QTRY_VERIFY
#define QTRY_VERIFY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, diptych::testing::patience)
#undef QTRY_VERIFY2
#define QTRY_VERIFY2(condition, message)                                                           \
    QTRY_VERIFY2_WITH_TIMEOUT(condition, message, diptych::testing::patience)
#undef QTRY_COMPARE
#define QTRY_COMPARE(actual, expected)                                                             \
    QTRY_COMPARE_WITH_TIMEOUT(actual, expected, diptych::testing::patience)
