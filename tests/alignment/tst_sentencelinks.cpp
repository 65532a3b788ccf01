// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignment/sentencelinks.h"
#include "alignment/sentencelist.h"
#include "alignment/unitsearch.h"
#include "alignment/wordpairing.h"
#include "support/testmain.h"
#include "textmaker.h"
#include "textpair.h"

#include <QtTest/QTest>

#include <numeric>

using namespace diptych;
using namespace diptych::testing;

namespace {

// The links of the sentences, "0-0 1-2", and what is published of them.
struct Linked
{
    QString links;
    QString moved;
    std::vector<SentenceLink> shown;
};

Linked linked(const QString &left, const QString &right)
{
    TextPair pair(left, right);
    pair.map = pairWords(pair.words);
    const UnitPair units = pair.sentences();
    const std::vector<UnitLink> links = linkUnits(pair.words, units, pair.map);
    QStringList all;
    QStringList moved;
    for (const UnitLink &link : links) {
        const QString name = u"%1-%2"_s.arg(link.left).arg(link.right);
        all += name;
        if (!link.inOrder)
            moved += name;
    }
    return {all.join(u' '), moved.join(u' '), sentenceLinks(pair.words, units, pair.map, links)};
}

const QString ferry =
    u"The ferry to the northern bank has been closed since the flood in autumn."_s;
const QString baker = u"Our baker sells warm bread with poppy seeds on every market day."_s;
const QString school = u"Pupils of the village school planted forty young lime trees."_s;
const QString mayor = u"A mayor who sleeps at noon rarely hears what citizens complain about."_s;

} // namespace

class TestSentenceLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentences_areLinked_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<QString>("links");
        QTest::addColumn<QString>("moved");
        const auto text = [](const QStringList &sentences) {
            return sentences.join(u' ');
        };
        QTest::newRow("the same") << text({ferry, baker, school}) << text({ferry, baker, school})
                                  << u"0-0 1-1 2-2"_s << QString();
        QTest::newRow("one left out")
            << text({ferry, baker, school}) << text({ferry, school}) << u"0-0 2-1"_s << QString();
        QTest::newRow("one put in")
            << text({ferry, school}) << text({ferry, baker, school}) << u"0-0 1-2"_s << QString();
        QTest::newRow("one moved to the end")
            << text({ferry, baker, school, mayor}) << text({baker, school, mayor, ferry})
            << u"0-3 1-0 2-1 3-2"_s << u"0-3"_s;
        QTest::newRow("in other words")
            << text({baker, ferry, school})
            << text({baker, u"Since the autumn flood the northern ferry bank is closed."_s, school})
            << u"0-0 1-1 2-2"_s << QString();
        QTest::newRow("one becomes two")
            << text(
                   {baker,
                    u"The ferry has been closed since the flood and its captain now works for the railway."_s,
                    school})
            << text(
                   {baker,
                    u"The ferry has been closed since the flood. Its captain now works for the railway."_s,
                    school})
            << u"0-0 1-1 1-2 2-3"_s << QString();
        QTest::newRow("two become one")
            << text(
                   {baker,
                    u"The ferry has been closed since the flood. Its captain now works for the railway."_s,
                    school})
            << text(
                   {baker,
                    u"The ferry has been closed since the flood and its captain now works for the railway."_s,
                    school})
            << u"0-0 1-1 2-1 3-2"_s << QString();
        QTest::newRow("said in the sentence beside")
            << text(
                   {u"The council thanked the province for new boats. It also praised their warm cabins."_s,
                    school})
            << text(
                   {u"The council thanked the generous province for the new boats and praised the warm cabins of the boats."_s,
                    school})
            << u"0-0 1-0 2-1"_s << QString();
        QTest::newRow("nothing in common")
            << text({ferry, school}) << text({mayor, baker}) << QString() << QString();
    }
    void sentences_areLinked()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QFETCH(QString, links);
        QFETCH(QString, moved);
        const Linked result = linked(left, right);
        QCOMPARE(result.links, links);
        QCOMPARE(result.moved, moved);
    }

    void shownLinks_areSentencesOfTheTexts()
    {
        const QString left = ferry + u' ' + baker + u"\n\n"_s + school;
        const QString right = baker + u"  "_s + school + u' ' + mayor;
        const Linked result = linked(left, right);
        QCOMPARE(result.shown.size(), std::size_t(2));
        QCOMPARE(left.sliced(result.shown[0].left.start, result.shown[0].left.length()), baker);
        QCOMPARE(right.sliced(result.shown[0].right.start, result.shown[0].right.length()), baker);
        QCOMPARE(left.sliced(result.shown[1].left.start, result.shown[1].left.length()), school);
        QCOMPARE(result.shown[1].similarity, 1.0);
    }

    void movedSentences_areShownWhereMuchTheSame()
    {
        const QString around = baker + u' ' + school + u' ' + mayor;
        const QString same = ferry;
        const QString like =
            u"The ferry to the northern bank was shut since it burned in autumn of that year."_s;
        QCOMPARE(linked(ferry + u' ' + around, around + u' ' + same).shown.size(), std::size_t(4));
        QCOMPARE(linked(ferry + u' ' + around, around + u' ' + like).shown.size(), std::size_t(3));
    }

    void search_findsTheLikest()
    {
        TextPair pair(
            ferry + u' ' + baker,
            u"Warm bread with seeds is what our baker sells. Ferries to the bank closed."_s);
        const UnitPair units = pair.sentences();
        UnitSearch search(pair.words, units, pair.map);
        const std::vector<quint32> both{0, 1};
        const std::vector<Likeness> found = search.search(both, both, 0.3F);
        QCOMPARE(found.size(), std::size_t(2));
        QCOMPARE(found[0].left, 0U);
        QCOMPARE(found[0].right, 1U);
        QCOMPARE(found[1].left, 1U);
        QCOMPARE(found[1].right, 0U);
        QVERIFY(found[1].score > found[0].score && found[1].score <= 1);
    }

    void search_inManySentences_looksUpRareWords()
    {
        QStringList left;
        for (int i = 0; i < 200; ++i)
            left << u"The %1bark carried %1cargo and people."_s.arg(i);
        QStringList right = left;
        std::reverse(right.begin(), right.end());
        TextPair pair(left.join(u' '), right.join(u' '));
        const UnitPair units = pair.sentences();
        QCOMPARE(units.on(Side::Left).size(), 200U);
        std::vector<quint32> all(200);
        std::iota(all.begin(), all.end(), 0U);
        const std::vector<Likeness> found =
            UnitSearch(pair.words, units, pair.map).search(all, all, 0.95F);
        QCOMPARE(found.size(), std::size_t(200));
        for (const Likeness &pairFound : found)
            QCOMPARE(pairFound.left + pairFound.right, 199U);
    }

    void coverage_isOfOneSentence()
    {
        TextPair pair(
            u"The captain sold it."_s,
            u"After the flood in autumn the old captain, who was tired of the river, sold his boat."_s);
        const UnitPair units = pair.sentences();
        UnitSearch search(pair.words, units, pair.map);
        QVERIFY(search.coverage(Side::Left, 0, units.unit(Side::Right, 0)) > 0.6F);
        QVERIFY(search.coverage(Side::Right, 0, units.unit(Side::Left, 0)) < 0.4F);
        pair.tieRun(0, 0, 4);
        QCOMPARE(UnitSearch(pair.words, units, pair.map)
                     .coverage(Side::Left, 0, units.unit(Side::Right, 0)),
                 0.0F);
    }

    void plainParagraphs_areOneUnitWithTheirSentencesShown()
    {
        const QString left = ferry + u' ' + baker + u"\n\n"_s + school;
        QString right = left;
        right.replace(u"poppy"_s, u"sesame"_s);
        TextPair pair(left, right);
        pair.map = pairWords(pair.words);
        const UnitPair units = pair.units();
        QCOMPARE(units.on(Side::Left).size(), 2U);
        QVERIFY(units.unit(Side::Left, 0).isPlain);
        const auto links = linkUnits(pair.words, units, pair.map);
        const auto shown = sentenceLinks(pair.words, units, pair.map, links);
        QCOMPARE(shown.size(), std::size_t(3));
        QCOMPARE(shown[0].similarity, 1.0);
        QVERIFY(shown[1].similarity < 1.0 && shown[1].similarity > 0.7);
    }
};

DIPTYCH_TEST(TestSentenceLinks)
#include "tst_sentencelinks.moc"
