// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignment/clauses.h"
#include "alignment/leftovers.h"
#include "alignment/moves.h"
#include "support/testmain.h"
#include "textpair.h"

#include <QtTest/QTest>

#include <random>

using namespace diptych;
using namespace diptych::testing;

class TestGaps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void box_isFilledInOrder_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<QString>("tied");
        QTest::newRow("equal ends") << u"the grey ship came home"_s << u"the brown boat came home"_s
                                    << u"the>0 came>3 home>4"_s;
        QTest::newRow("other spelling") << u"the colour of harbours"_s << u"the color of harbors"_s
                                        << u"the>0 colour>1 of>2 harbours>3"_s;
        QTest::newRow("case and punctuation")
            << u"Ships, boats"_s << u"SHIPS boats."_s << u"Ships,>0 boats>1"_s;
        QTest::newRow("a word put in")
            << u"ships sail north"_s << u"ships never sail north"_s << u"ships>0 sail>2 north>3"_s;
        QTest::newRow("a word left out")
            << u"ships never sail north"_s << u"ships sail north"_s << u"ships>0 sail>1 north>2"_s;
        QTest::newRow("nothing alike") << u"ships sail"_s << u"quiet evenings"_s << QString();
        QTest::newRow("one side empty") << u"ships sail"_s << QString() << QString();
    }
    void box_isFilledInOrder()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QFETCH(QString, tied);
        TextPair pair(left, right);
        GapFiller(pair.words, pair.map).fill(pair.box());
        QCOMPARE(pair.tied(), tied);
    }

    void largeBox_isCutAtWhatIsUnique()
    {
        // Each side has words of its own between those in common: too many cells for one box.
        QStringList left;
        QStringList right;
        for (int i = 0; i < 400; ++i) {
            left << u"left%1"_s.arg(i) << u"shared%1 words%1"_s.arg(i);
            right << u"shared%1 words%1"_s.arg(i) << u"right%1"_s.arg(i);
        }
        TextPair pair(left.join(u' '), right.join(u' '));
        GapFiller(pair.words, pair.map).fill(pair.box());
        for (quint32 i = 0; i < 400; ++i) {
            QCOMPARE(pair.map.toRight(3 * i + 1), 3 * i);
            QCOMPARE(pair.map.toRight(3 * i + 2), 3 * i + 1);
        }
    }

    void repetition_isTakenInItsOrder()
    {
        TextPair pair(u"tick tock "_s.repeated(400), u"tock tick tick "_s.repeated(400));
        GapFiller(pair.words, pair.map).fill(pair.box());
        quint32 tied = 0;
        quint32 next = 0;
        for (quint32 i = 0; i < pair.words.left().size(); ++i) {
            const quint32 j = pair.map.toRight(i);
            if (j == noToken)
                continue;
            QVERIFY(j >= next);
            next = j + 1;
            ++tied;
        }
        QVERIFY2(tied > 300, qPrintable(QString::number(tied)));
    }

    void whateverTheWords_theWorkIsLinear_data()
    {
        QTest::addColumn<QStringList>("left");
        QTest::addColumn<QStringList>("right");
        QTest::newRow("one word") << QStringList{u"a"_s} << QStringList{u"a"_s, u"a"_s, u"b"_s};
        QTest::newRow("two words")
            << QStringList{u"a"_s, u"b"_s} << QStringList{u"b"_s, u"a"_s, u"a"_s};
        QTest::newRow("periods of seven and eleven")
            << u"a b c d e f g"_s.split(u' ') << u"a b c d e f g h i j k"_s.split(u' ');
        QTest::newRow("two words at random") << QStringList() << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("ten words at random")
            << QStringList() << u"a b c d e f g h i j"_s.split(u' ');
        QTest::newRow("nothing in common")
            << QStringList{u"a"_s, u"b"_s} << QStringList{u"c"_s, u"d"_s};
    }
    void whateverTheWords_theWorkIsLinear()
    {
        QFETCH(QStringList, left);
        QFETCH(QStringList, right);
        std::array<quint64, 2> cells{};
        for (const int size : {6'000, 24'000}) {
            TextPair pair(text(left.isEmpty() ? right : left, left.isEmpty(), size),
                          text(right, left.isEmpty(), size));
            GapFiller filler(pair.words, pair.map);
            filler.fill(pair.box());
            QVERIFY(filler.cells() <= GapFiller::mostCells * quint64(2 * size));
            cells[size == 6'000 ? 0 : 1] = filler.cells();
        }
        QVERIFY2(cells[1] <= 5 * cells[0] + 60'000,
                 qPrintable(u"%1, then %2"_s.arg(cells[0]).arg(cells[1])));
    }

    void wordsTiedAlready_areSteppedOver()
    {
        TextPair pair(u"we saw ships and boats"_s, u"boats we saw and ships"_s);
        pair.tie(u"boats"_s, u"boats"_s);
        GapFiller(pair.words, pair.map).fill(pair.box());
        QCOMPARE(pair.map.toRight(4), 0U);
        QCOMPARE(pair.map.toRight(0), 1U);
        QCOMPARE(pair.map.toRight(1), 2U);
    }

    void swappedClauses_areTied()
    {
        TextPair pair(u"When the flood came in autumn, nobody in the valley was awake."_s,
                      u"Nobody in the valley was awake when the flood came in autumn."_s);
        ClausePairing(pair.words, pair.map).tie(pair.box());
        for (quint32 i = 0; i < 12; ++i)
            QCOMPARE(pair.map.toRight(i), (i + 6) % 12);
    }

    void segmentsWithTakenWords_areCut()
    {
        TextPair pair(u"a b c d e f g h"_s, u"a b c d e f g h"_s);
        pair.map.tie(3, 3);
        const std::vector<Segment> parts = freeParts({{0, 0, 8, 8}}, pair.map, 2);
        QCOMPARE(parts.size(), std::size_t(2));
        QCOMPARE(parts[0].left, 0U);
        QCOMPARE(parts[0].length, 3U);
        QCOMPARE(parts[1].left, 4U);
        QCOMPARE(parts[1].length, 4U);
        QCOMPARE(freeParts({{0, 0, 8, 8}}, pair.map, 4).size(), std::size_t(1));
    }

    void movedText_isTiedWithTheGapsInside()
    {
        TextPair pair(u"one two three four five six seven eight nine ten"_s,
                      u"zero one two three four other six seven eight nine"_s);
        GapFiller filler(pair.words, pair.map);
        tieMoves({{0, 1, 4, 4}, {5, 6, 4, 4}}, 8, filler, pair.map);
        QCOMPARE(pair.map.toRight(0), 1U);
        QCOMPARE(pair.map.toRight(8), 9U);
        QCOMPARE(pair.map.toRight(9), noToken);
    }

    void tooFewWords_areNoMove()
    {
        TextPair pair(u"one two three four five six seven"_s,
                      u"one two three four five six seven"_s);
        GapFiller filler(pair.words, pair.map);
        tieMoves({{0, 0, 7, 7}}, 8, filler, pair.map);
        QCOMPARE(pair.tied(), QString());
    }

    void leftovers_joinWhatIsFreeInSeveralBoxes()
    {
        TextPair pair(u"alpha beta gamma delta one two three four"_s,
                      u"one two three four and alpha beta gamma delta"_s);
        Leftovers rest;
        rest.add(pair.words, {0, 4, 0, 4}, pair.map);
        rest.add(pair.words, {4, 8, 4, 9}, pair.map);
        const std::vector<Segment> found = rest.segments(4, pair.words);
        QCOMPARE(found.size(), std::size_t(2));
        QCOMPARE(found[0].left, 0U);
        QCOMPARE(found[0].right, 5U);
        QCOMPARE(found[1].left, 4U);
        QCOMPARE(found[1].right, 0U);
        QVERIFY(found[0].weight > 0);
    }

private:
    // So many words: one after the other, or at random.
    QString text(const QStringList &words, bool atRandom, int size)
    {
        QStringList all;
        for (int i = 0; i < size; ++i)
            all += words.at(atRandom ? qsizetype(m_random() % quint64(words.size()))
                                     : i % words.size());
        return all.join(u' ');
    }

    std::mt19937 m_random{4217};
};

DIPTYCH_TEST(TestGaps)
#include "tst_gaps.moc"
