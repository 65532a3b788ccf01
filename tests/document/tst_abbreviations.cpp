// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/abbreviations.h"
#include "support/testmain.h"

#include <QtTest/QTest>

using namespace diptych;

class TestAbbreviations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void kinds()
    {
        QCOMPARE(abbreviation("Dr"), Abbreviation::Title);
        QCOMPARE(abbreviation("проф"), Abbreviation::Title);
        QCOMPARE(abbreviation("Проф"), Abbreviation::Title);
        QCOMPARE(abbreviation("No"), Abbreviation::Numbered);
        QCOMPARE(abbreviation("pp"), Abbreviation::Numbered);
        QCOMPARE(abbreviation("Inc"), Abbreviation::MayEnd);
        QCOMPARE(abbreviation("Nov"), Abbreviation::MayEnd);
        QCOMPARE(abbreviation("house"), Abbreviation::None);
        QCOMPARE(abbreviation(""), Abbreviation::None);
        QCOMPARE(abbreviation("incomprehensibilities"), Abbreviation::None);
    }

    void monthsAndStates_areNamesOnlyWithACapital()
    {
        QCOMPARE(abbreviation("Mar"), Abbreviation::MayEnd);
        QCOMPARE(abbreviation("mar"), Abbreviation::None);
        QCOMPARE(abbreviation("ill"), Abbreviation::None);
        QCOMPARE(abbreviation("al"), Abbreviation::MayEnd);
    }

    void starters()
    {
        QVERIFY(beginsSentence("The"));
        QVERIFY(beginsSentence("however"));
        QVERIFY(beginsSentence("Für"));
        QVERIFY(!beginsSentence("Senate"));
        QVERIFY(!beginsSentence(""));
        QVERIFY(followsOrdinal("Oktober"));
        QVERIFY(followsOrdinal("März"));
        QVERIFY(!followsOrdinal("Mann"));
    }
};

DIPTYCH_TEST(TestAbbreviations)

#include "tst_abbreviations.moc"
