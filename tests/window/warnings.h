// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

namespace diptych::testing {

/// Fails the running test on any warning but those in which the offscreen platform names what it
/// lacks.
inline void failOnOwnWarnings()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support )")));
}

} // namespace diptych::testing
