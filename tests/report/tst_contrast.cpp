// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/contrast.h"
#include "support/testmain.h"

#include <QtTest/QTest>

using namespace diptych;

class TestContrast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrast_followsWcag()
    {
        QCOMPARE(qRound(contrast(0x000000, 0xffffff) * 100), 2100);
        QCOMPARE(qRound(contrast(0x767676, 0xffffff) * 100), 454);
        QCOMPARE(contrast(0x123456, 0xfedcba), contrast(0xfedcba, 0x123456));
    }

    void readableOn_keepsWhatIsReadable() { QCOMPARE(readableOn(0xffffff, 0x0000aa), 0x0000aau); }

    void readableOn_reachesTheRatio_data()
    {
        QTest::addColumn<quint32>("paper");
        for (const quint32 paper : {0xfdfcfau, 0x17191eu, 0x808080u})
            QTest::addRow("%06x", paper) << paper;
    }
    void readableOn_reachesTheRatio()
    {
        QFETCH(quint32, paper);
        for (quint32 color = 0; color <= 0xffffff; color += 0x01357b)
            QVERIFY2(contrast(readableOn(paper, color), paper) >= 4.5,
                     qPrintable(QString::number(color, 16)));
    }
};

DIPTYCH_TEST(TestContrast)

#include "tst_contrast.moc"
