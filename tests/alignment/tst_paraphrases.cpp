// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignment/paraphrases.h"
#include "support/testmain.h"
#include "textpair.h"

#include <QtTest/QTest>

using namespace diptych;
using namespace diptych::testing;

class TestParaphrases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void open_isWhatHasMostOfItFree()
    {
        TextPair pair(u"The old ferry sank. Warm bread is sold here."_s, u"The old ferry sank."_s);
        const UnitPair units = pair.sentences();
        const OpenUnits open(pair.words, units, pair.map);
        QVERIFY(open.isOpen(Side::Left, 0) && open.isOpen(Side::Left, 1));
        QCOMPARE(open.freeWords(Side::Left, 1), 5U);
        pair.tieRun(0, 0, 4);
        QVERIFY(!open.isOpen(Side::Left, 0) && open.isOpen(Side::Left, 1));
        QCOMPARE(open.freeWords(Side::Left, 0), 0U);
        QVERIFY(!open.isOpen(Side::Right, 0));
    }

    void paraphrases_areLinked_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<QString>("found");
        QTest::newRow("turned about")
            << u"Because the deficit had grown, the government raised taxes."_s
            << u"The government raised taxes because the deficit had grown."_s << u"0-0"_s;
        QTest::newRow("other endings")
            << u"The ministers expressed appreciation for the negotiators."_s
            << u"The minister was expressing how he appreciated the negotiations."_s << u"0-0"_s;
        QTest::newRow("nothing alike")
            << u"Warm bread is sold on every market day."_s
            << u"The pupils planted forty young lime trees."_s << QString();
        QTest::newRow("across each other")
            << u"Warm bread with poppy seeds was sold. The pupils planted forty young trees."_s
            << u"Forty young trees were planted by pupils. Sold was warm bread with poppy seeds."_s
            << u"0-1 1-0"_s;
        QTest::newRow("two that one says")
            << u"The council thanked the generous province for new boats, and praised their warm cabins and the captain."_s
            << u"The council thanked the generous province for new boats. It praised the warm cabins and captain."_s
            << u"0-0 0-1"_s;
    }
    void paraphrases_areLinked()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QFETCH(QString, found);
        TextPair pair(left, right);
        const UnitPair units = pair.sentences();
        QStringList names;
        for (const auto &[l, r] : linkParaphrases(pair.words, units, {}, pair.map))
            names += u"%1-%2"_s.arg(l).arg(r);
        QCOMPARE(names.join(u' '), found);
        QCOMPARE(pair.tied().isEmpty(), found.isEmpty());
    }

    void looseLikeness_isEnoughBetweenTwoWithoutPartner()
    {
        const QString left = u"We met in spring. Distractions such as texting are taken out of the "
                             u"picture once driverless "
                             "cars are introduced to our towns. We parted in autumn."_s;
        const QString loose =
            u"Driverless cars are void of distractions, so accidents become rare."_s;
        TextPair pair(left, u"We met in spring. "_s + loose + u" We parted in autumn."_s);
        pair.tieRun(0, 0, 4);
        const quint32 parted = pair.find(Side::Left, u"parted"_s) - 1;
        pair.tieRun(parted, pair.find(Side::Right, u"parted"_s) - 1, 4);
        const UnitPair units = pair.sentences();
        auto links = linksByWords(pair.words, units, pair.map);
        for (UnitLink &link : links)
            link.inOrder = true;
        QCOMPARE(linkParaphrases(pair.words, units, links, pair.map), (UnitPairs{{1, 1}}));
    }

    void looseLikenessOfMuch_isEnoughAnywhereBetweenTwoWithoutPartner_data()
    {
        QTest::addColumn<QString>("elsewhere");
        QTest::addColumn<UnitPairs>("found");
        QTest::newRow("much in common")
            << u"Island nations sent more than thirty captains and the harbour boards of ninety "
               u"fishing villages, who heard the talks at home by radio."_s
            << UnitPairs{{0, 2}};
        QTest::newRow("a little in common")
            << u"A radio for captains costs more than a boat."_s << UnitPairs{};
    }
    void looseLikenessOfMuch_isEnoughAnywhereBetweenTwoWithoutPartner()
    {
        QFETCH(QString, elsewhere);
        QFETCH(UnitPairs, found);
        const QString between =
            u"The old ferry sank in spring. Warm bread is sold on market days."_s;
        TextPair pair(u"As the meeting begins, harbour boards and captains of some fishing "
                      u"villages, more than half of them from island nations near the equator, are "
                      u"busy with an early debate on nets. "_s +
                          between,
                      between + u' ' + elsewhere);
        pair.tieRun(pair.find(Side::Left, u"ferry"_s) - 2, 0, 13);
        const UnitPair units = pair.sentences();
        auto links = linksByWords(pair.words, units, pair.map);
        for (UnitLink &link : links)
            link.inOrder = true;
        QCOMPARE(linkParaphrases(pair.words, units, links, pair.map), found);
    }

    void aSentenceThatLostItsStop_saysTheOneBesideIts_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<UnitPairs>("found");
        const QString opened =
            u"Then the mayor opened our new pier, thanking whoever had paid planks, nails and paint"_s;
        const QString praised =
            u"The harbour board praised seven patient pilots of Merrow for their long cold winter nights"_s;
        const QString sung = u"with a harbour song came seven patient pilots from Merrow"_s;
        const QString spread =
            u"Then from Merrow the mayor with seven patient pilots opened our new pier, "
            u"thanking whoever had "
            u"paid harbour planks, nails and paint"_s;
        QTest::newRow("before it") << QString(praised + u". "_s + opened + u'.')
                                   << QString(sung + u' ' + opened + u'.') << UnitPairs{{0, 0}};
        QTest::newRow("behind it") << QString(opened + u". "_s + praised + u'.')
                                   << QString(opened + u' ' + sung + u'.') << UnitPairs{{1, 0}};
        QTest::newRow("spread over it")
            << QString(praised + u". "_s + opened + u'.') << QString(spread + u'.') << UnitPairs{};
    }
    void aSentenceThatLostItsStop_saysTheOneBesideIts()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QFETCH(UnitPairs, found);
        TextPair pair(left, right);
        const QString tied =
            u"Then the mayor opened our new pier, thanking whoever had paid planks, nails and"_s;
        for (const QString &word : tied.split(u' '))
            pair.tie(word, word);
        const UnitPair units = pair.sentences();
        const auto links = linksByWords(pair.words, units, pair.map);
        QCOMPARE(linkParaphrases(pair.words, units, links, pair.map), found);
    }

    void linkedSentences_areLeftAlone()
    {
        TextPair pair(u"The old ferry sank. Warm bread is sold."_s,
                      u"The old ferry sank. Warm bread is sold."_s);
        pair.tieRun(0, 0, 8);
        const UnitPair units = pair.sentences();
        const QString before = pair.tied();
        QVERIFY(
            linkParaphrases(pair.words, units, linksByWords(pair.words, units, pair.map), pair.map)
                .empty());
        QCOMPARE(pair.tied(), before);
    }
};

DIPTYCH_TEST(TestParaphrases)
#include "tst_paraphrases.moc"
