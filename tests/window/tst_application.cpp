// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/application.h"

#include "support/testmain.h"

#include <QtTest/QTest>

using namespace diptych;

class TestApplication : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void firstSize_fitsTheScreen_data()
    {
        QTest::addColumn<QSize>("room");
        QTest::addColumn<QSize>("size");
        QTest::newRow("large screen") << QSize(2560, 1400) << QSize(1440, 900);
        QTest::newRow("as large as the window") << QSize(1440, 900) << QSize(1424, 852);
        QTest::newRow("small screen") << QSize(1024, 700) << QSize(1008, 652);
    }
    void firstSize_fitsTheScreen()
    {
        QFETCH(QSize, room);
        QTEST(firstSize(room), "size");
    }
};

DIPTYCH_TEST(TestApplication)

#include "tst_application.moc"
