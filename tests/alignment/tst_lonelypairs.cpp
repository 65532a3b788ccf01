// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignment/lonelypairs.h"
#include "support/testmain.h"
#include "textpair.h"

#include <QtTest/QTest>

using namespace diptych;
using namespace diptych::testing;

class TestLonelyPairs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chanceWords_areUntied()
    {
        TextPair pair(u"one small boat lay at the pier that night while we slept below"_s,
                      u"her old aunt went to the market and bought many pears for us all"_s);
        pair.tie(u"the"_s, u"the"_s);
        dropLonelyPairs(pair.words, pair.box(), pair.map);
        QCOMPARE(pair.tied(), QString());
    }

    void companions_keepEachOther()
    {
        TextPair pair(u"one small boat lay at the pier that night while we slept below"_s,
                      u"her old boat lay by the pier and bought many pears for us all"_s);
        for (const QString &word : {u"boat"_s, u"lay"_s, u"the"_s, u"pier"_s})
            pair.tie(word, word);
        const QString before = pair.tied();
        dropLonelyPairs(pair.words, pair.box(), pair.map);
        QCOMPARE(pair.tied(), before);
    }

    void wordParted_byAnInsertion_isKept()
    {
        const QString inserted = u" that had come down the river on the day before and lay there"_s;
        TextPair pair(u"We saw two schooners sinking."_s,
                      u"We saw two schooners"_s + inserted + u" sinking."_s);
        pair.tieRun(0, 0, 4);
        pair.tie(u"sinking."_s, u"sinking."_s);
        const QString before = pair.tied();
        dropLonelyPairs(pair.words, pair.box(), pair.map);
        QCOMPARE(pair.tied(), before);
    }

    void shortTexts_needNoCompanions()
    {
        TextPair pair(u"Xinjiang."_s, u"Xinjiang"_s);
        pair.map.tie(0, 0);
        dropLonelyPairs(pair.words, pair.box(), pair.map);
        QCOMPARE(pair.tied(), u"Xinjiang.>0"_s);
    }

    void sentencesOfAWordOrTwo_needNoCompanionsOutside()
    {
        TextPair pair(
            u"2. Minutes of the last meeting we held\n3. Budget\n4. Any other business of the day"_s,
            u"1. Welcome of all guests and friends\n2. Budget\n3. Report from the treasurer on money"_s);
        pair.tie(u"Budget"_s, u"Budget"_s);
        const quint32 left = pair.find(Side::Left, u"Budget"_s);
        const quint32 right = pair.find(Side::Right, u"Budget"_s);
        dropLonelyPairs(pair.words, {left - 1, left + 1, right - 1, right + 1}, pair.map,
                        Surroundings::Box);
        QCOMPARE(pair.map.toRight(left), right);
        dropLonelyPairs(pair.words, {left - 1, left + 1, right - 1, right + 1}, pair.map,
                        Surroundings::Texts);
        QCOMPARE(pair.map.toRight(left), noToken);
    }

    void wordsOutsideTheBox_areLeftAlone()
    {
        TextPair pair(u"one small boat lay at the pier that night while we slept below"_s,
                      u"her old aunt went to the market and bought many pears for us all"_s);
        pair.tie(u"the"_s, u"the"_s);
        dropLonelyPairs(pair.words, {0, 3, 0, 13}, pair.map);
        dropLonelyPairs(pair.words, {0, 13, 0, 3}, pair.map);
        QCOMPARE(pair.tied(), u"the>5"_s);
    }
};

DIPTYCH_TEST(TestLonelyPairs)
#include "tst_lonelypairs.moc"
