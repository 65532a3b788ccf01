// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchoring/backbone.h"
#include "support/testmain.h"

#include <QtTest/QTest>

#include <random>

using namespace diptych;

namespace {

Pairing piece(Position old, Position now, Position length)
{
    return {{old, old + length}, {now, now + length}};
}

} // namespace

class TestBackbone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutPieces_theWholeTextIsBetween()
    {
        const Bracket bracket = Backbone({}, -1, 500).around({40, 50});
        QVERIFY(!bracket.hasStart && !bracket.hasEnd && !bracket.isClosed());
        QCOMPARE(bracket.newStart, 0);
        QCOMPARE(bracket.newEnd, 500);
        QCOMPARE(bracket.oldEnd, 50);
        QCOMPARE(Backbone({}, 90, 500).around({40, 50}).oldEnd, 90);
    }

    void neighbours_closeTheBracket()
    {
        const Backbone backbone({piece(0, 0, 10), piece(100, 130, 10)}, 200, 230);
        const Bracket between = backbone.around({40, 50});
        QVERIFY(between.isClosed());
        QCOMPARE(between.oldStart, 10);
        QCOMPARE(between.driftAtStart(), 0);
        QCOMPARE(between.newEnd, 130);
        QCOMPARE(between.driftAtEnd(), 30);
        const Bracket after = backbone.around({150, 160});
        QVERIFY(after.hasStart && !after.hasEnd);
        QCOMPARE(after.driftAtStart(), 30);
    }

    void pieceAroundTheSpan_givesItsVeryPlace()
    {
        const Bracket bracket = Backbone({piece(20, 70, 40)}, 100, 150).around({30, 35});
        QCOMPARE(bracket.newStart, 80);
        QCOMPARE(bracket.newEnd, 85);
        QVERIFY(bracket.isClosed());
    }

    void movedPiece_fallsOut()
    {
        const Backbone backbone({piece(0, 0, 50), piece(60, 400, 20), piece(100, 90, 50)}, 200,
                                430);
        const Bracket bracket = backbone.around({65, 70});
        QCOMPARE(bracket.newStart, 50);
        QCOMPARE(bracket.newEnd, 90);
    }

    void brackets_goForwardInBothTexts()
    {
        std::mt19937 random(5);
        for (int round = 0; round < 100; ++round) {
            std::vector<Pairing> pieces;
            for (int i = 0; i < 30; ++i)
                pieces.push_back(piece(random() % 900, random() % 900, 1 + random() % 60));
            const Backbone backbone(pieces, 1000, 1000);
            Position last = 0;
            for (Position at = 0; at < 990; at += 3) {
                const Bracket bracket = backbone.around({at, at + 5});
                QVERIFY(bracket.oldStart <= at && bracket.oldEnd >= at + 5);
                QVERIFY(bracket.newStart >= last);
                QVERIFY(bracket.newEnd <= 1000);
                last = bracket.newStart;
            }
        }
    }
};

DIPTYCH_TEST(TestBackbone)

#include "tst_backbone.moc"
