// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testmain.h"
#include "textmaker.h"
#include "textpair.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace diptych;
using namespace diptych::testing;

class TestUnits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paragraphs_holdTheWordsBetweenBlankLines()
    {
        const TextPair pair(u"\n\n One two. Three.\n\nFour five.\n\n\n"_s, u"x"_s);
        const Paragraphs paragraphs(*pair.left, pair.words.left());
        QCOMPARE(paragraphs.size(), 2U);
        QCOMPARE(paragraphs[0].first, 0U);
        QCOMPARE(paragraphs[0].end, 3U);
        QCOMPARE(paragraphs[1].first, 3U);
        QCOMPARE(paragraphs[1].end, 5U);
        QVERIFY(!paragraphs.isPlain(0));
    }

    void plainParagraphs_arePairedWordByWord_data()
    {
        QTest::addColumn<QString>("right");
        QTest::addColumn<bool>("isPlain");
        const QString same =
            u"The ferry was closed in spring. Nobody knew why it had been sold to us."_s;
        QTest::newRow("the same") << same << true;
        QTest::newRow("a word replaced") << QString(same).replace(u"spring"_s, u"winter"_s) << true;
        QTest::newRow("a word put in")
            << QString(same).replace(u"in spring"_s, u"early in spring"_s) << true;
        QTest::newRow("much put in")
            << QString(same).replace(u"in spring"_s, u"after a long and quiet winter in spring"_s)
            << false;
        QTest::newRow("its end is missing")
            << QString(same).replace(u" sold to us."_s, QString()) << false;
        QTest::newRow("it goes on") << QString(same + u" Once more."_s) << false;
        QTest::newRow("it begins earlier") << QString(u"See: "_s + same) << false;
        QTest::newRow("cut in two") << QString(same).replace(u"Nobody"_s, u"\n\nNobody"_s) << false;
    }
    void plainParagraphs_arePairedWordByWord()
    {
        QFETCH(QString, right);
        QFETCH(bool, isPlain);
        TextPair pair(u"The ferry was closed in spring. Nobody knew why it had been sold to us."_s,
                      right);
        quint32 from = 0;
        for (quint32 i = 0; i < pair.words.left().size(); ++i) {
            for (quint32 j = from; j < pair.words.right().size(); ++j) {
                if (pair.words.areSame(i, j)) {
                    pair.map.tie(i, j);
                    from = j + 1;
                    break;
                }
            }
        }
        QCOMPARE(pair.units().unit(Side::Left, 0).isPlain, isPlain);
        QCOMPARE(pair.units().unit(Side::Right, 0).isPlain, isPlain);
        QCOMPARE(pair.units().on(Side::Left).size(), isPlain ? 1U : 2U);
    }

    void units_partitionTheWords_data()
    {
        QTest::addColumn<QString>("text");
        TextMaker maker(71);
        QTest::newRow("paragraphs") << TextMaker::joined(maker.paragraphs(20));
        QTest::newRow("one block") << TextMaker::joined(maker.paragraphs(20), u" "_s);
        QTest::newRow("no sentence's end")
            << TextMaker::joined(maker.paragraphs(200), u" "_s).remove(u'.').toLower();
        QTest::newRow("one word") << u"word"_s;
        QTest::newRow("one word for ever") << u"word "_s.repeated(5000);
        QTest::newRow("noise") << maker.noise(3000);
    }
    void units_partitionTheWords()
    {
        QFETCH(QString, text);
        const TextPair pair(text, text);
        const UnitPair both = pair.sentences();
        const Units &units = both.on(Side::Left);
        quint32 at = 0;
        for (quint32 u = 0; u < units.size(); ++u) {
            QCOMPARE(units[u].first, at);
            QVERIFY(units[u].size() > 0 && units[u].size() <= 400);
            QCOMPARE(units.of(at), u);
            QCOMPARE(units.of(units[u].end - 1), u);
            at = units[u].end;
        }
        for (quint32 u = 0; u < units.size(); ++u) {
            const quint32 other = u * 7919 % units.size(); // in no order
            QCOMPARE(units.of(units[other].first), other);
        }
        QCOMPARE(at, pair.words.left().size());
    }

    void endlessSentences_areCutAtTheSameWords()
    {
        TextMaker maker(72);
        const QString left =
            TextMaker::joined(maker.paragraphs(150), u" "_s).remove(u'.').toLower();
        const QString right = u"some words before it and "_s + left;
        const TextPair pair(left, right);
        const UnitPair units = pair.sentences();
        std::vector<quint32> onRight;
        for (quint32 u = 0; u < units.on(Side::Right).size(); ++u)
            onRight.push_back(units.unit(Side::Right, u).end - 5);
        quint32 shared = 0;
        for (quint32 u = 0; u < units.on(Side::Left).size(); ++u)
            shared += std::count(onRight.begin(), onRight.end(), units.unit(Side::Left, u).end) > 0
                          ? 1
                          : 0;
        QVERIFY(units.on(Side::Left).size() > 20);
        QVERIFY2(2 * shared > units.on(Side::Left).size(), qPrintable(QString::number(shared)));
    }

    void links_sumTheWordsTiedBetweenUnits()
    {
        TextPair pair(u"One ship sailed. Two boats sank."_s, u"A ship sank. Boats sailed."_s);
        pair.tie(u"ship"_s, u"ship"_s);
        pair.tie(u"sailed."_s, u"sailed."_s);
        pair.tie(u"sank."_s, u"sank."_s);
        pair.tie(u"boats"_s, u"Boats"_s);
        const UnitPair units = pair.sentences();
        const std::vector<UnitLink> links = linksByWords(pair.words, units, pair.map);
        QCOMPARE(links.size(), std::size_t(4));
        for (const UnitLink &link : links) {
            QCOMPARE(link.words, 1U);
            QVERIFY(link.weight > 0);
            QVERIFY(similarityOf(link, units) < containmentOf(link, units) + 1e-6);
        }
        untie(links[0], units, pair.map);
        QCOMPARE(linksByWords(pair.words, units, pair.map).size(), std::size_t(3));
        QCOMPARE(linksOfUnit(pair.words, units, pair.map, 0).size(), std::size_t(1));
    }

    void plainUnit_withoutTiedWords_hasNoLink()
    {
        TextPair pair(u"CHAPTER 8.\n\nThe ferry was sold."_s,
                      u"CHAPTER 8.\n\nThe ferry was sold."_s);
        pair.tieRun(0, 0, 6);
        const UnitPair units = pair.units();
        QVERIFY(units.unit(Side::Left, 0).isPlain);
        QCOMPARE(linksByWords(pair.words, units, pair.map).size(), std::size_t(2));
        pair.map.untie(0);
        pair.map.untie(1);
        const auto links = linksByWords(pair.words, units, pair.map);
        QCOMPARE(links.size(), std::size_t(1));
        QCOMPARE(links[0].left, 1U);
    }
};

DIPTYCH_TEST(TestUnits)
#include "tst_units.moc"
