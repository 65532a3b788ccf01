// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignment/pieces.h"
#include "support/testmain.h"

#include <QtTest/QTest>

using namespace diptych;

class TestPieces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsOf_coversWordsThatTurnedRound_data()
    {
        QTest::addColumn<quint32>("firstLeft");
        QTest::addColumn<quint32>("lastLeft");
        QTest::addColumn<quint32>("firstRight");
        QTest::addColumn<quint32>("lastRight");
        QTest::newRow("straight") << 3U << 9U << 12U << 20U;
        QTest::newRow("turned on the right") << 3U << 9U << 20U << 12U;
        QTest::newRow("turned on the left") << 9U << 3U << 12U << 20U;
        QTest::newRow("turned on both") << 9U << 3U << 20U << 12U;
    }
    void groupsOf_coversWordsThatTurnedRound()
    {
        QFETCH(quint32, firstLeft);
        QFETCH(quint32, lastLeft);
        QFETCH(quint32, firstRight);
        QFETCH(quint32, lastRight);
        UnitLink link;
        link.words = 2;
        link.weight = 1;
        link.first = {firstLeft, firstRight};
        link.last = {lastLeft, lastRight};
        const std::vector<Group> groups = groupsOf({link});
        QCOMPARE(groups.size(), std::size_t(1));
        QCOMPARE(groups[0].words[0].first, 3U);
        QCOMPARE(groups[0].words[0].end, 10U);
        QCOMPARE(groups[0].words[1].first, 12U);
        QCOMPARE(groups[0].words[1].end, 21U);
    }
};

DIPTYCH_TEST(TestPieces)

#include "tst_pieces.moc"
