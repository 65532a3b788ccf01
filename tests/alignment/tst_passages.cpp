// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignment/passages.h"
#include "alignment/sentencelinks.h"
#include "alignment/wordpairing.h"
#include "support/testmain.h"
#include "textpair.h"

#include <QtTest/QTest>

using namespace diptych;
using namespace diptych::testing;

namespace {

std::vector<Passage> passagesOf(const QString &left, const QString &right)
{
    TextPair pair(left, right);
    pair.map = pairWords(pair.words);
    const UnitPair units = pair.units();
    const auto links = linkUnits(pair.words, units, pair.map);
    return diptych::passagesOf(pair.words, units, pair.map, groupsOf(links),
                               {pair.left->length(), pair.right->length()});
}

QString kindsOf(const std::vector<Passage> &passages)
{
    QStringList kinds;
    for (const Passage &passage : passages)
        kinds += passageKindName(passage.kind);
    return kinds.join(u' ');
}

const QString ferry =
    u"The ferry to the northern bank has been closed since the flood in autumn."_s;
const QString baker = u"Our baker sells warm bread with poppy seeds on every market day."_s;
const QString school = u"Pupils of the village school planted forty young lime trees."_s;
const QString mayor = u"A mayor who sleeps at noon rarely hears what citizens complain about."_s;

} // namespace

class TestPassages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passages_areOfTheKindsOfTheirChange_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<QString>("kinds");
        const auto text = [](const QStringList &paragraphs) {
            return paragraphs.join(u"\n\n"_s);
        };
        const QString edited = QString(baker).replace(u"poppy"_s, u"sesame"_s);
        QTest::newRow("the same") << text({ferry, baker}) << text({ferry, baker}) << u"same same"_s;
        QTest::newRow("wrapped otherwise")
            << ferry << QString(ferry).replace(u" northern "_s, u"\n northern  "_s) << u"same"_s;
        QTest::newRow("one edited")
            << text({ferry, baker}) << text({ferry, edited}) << u"same edited"_s;
        QTest::newRow("one left out")
            << text({ferry, baker, school}) << text({ferry, school}) << u"same left-only same"_s;
        QTest::newRow("one put in")
            << text({ferry, school}) << text({ferry, baker, school}) << u"same right-only same"_s;
        QTest::newRow("one put in first")
            << text({ferry}) << text({baker, ferry}) << u"right-only same"_s;
        QTest::newRow("one moved")
            << text({ferry, baker, school, mayor}) << text({baker, school, mayor, ferry})
            << u"moved same same same"_s;
        QTest::newRow("one moved and edited")
            << text({baker, ferry, school, mayor}) << text({ferry, school, mayor, edited})
            << u"moved-edited same same same"_s;
        QTest::newRow("replaced by another")
            << text({ferry, baker}) << text({ferry, school}) << u"same right-only left-only"_s;
        QTest::newRow("sentences of a paragraph are one")
            << (ferry + u' ' + baker) << (ferry + u' ' + baker) << u"same"_s;
    }
    void passages_areOfTheKindsOfTheirChange()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QFETCH(QString, kinds);
        QCOMPARE(kindsOf(passagesOf(left, right)), kinds);
    }

    void runs_endWhereWhiteSpaceDiffers()
    {
        const std::vector<Passage> passages =
            passagesOf(ferry, QString(ferry).replace(u" northern"_s, u"  northern"_s));
        QCOMPARE(passages.size(), std::size_t(1));
        QCOMPARE(passages[0].words.size(), std::size_t(2));
        for (const Pairing &run : passages[0].words)
            QCOMPARE(run.left.length(), run.right.length());
        QCOMPARE(passages[0].similarity, 1.0);
    }

    void nearWords_areChangedOnes()
    {
        const std::vector<Passage> passages =
            passagesOf(ferry, QString(ferry).replace(u"closed"_s, u"Closed,"_s));
        QCOMPARE(passages[0].kind, PassageKind::Edited);
        QCOMPARE(passages[0].changed.size(), std::size_t(1));
        QCOMPARE(ferry.sliced(passages[0].changed[0].left.start, 6), u"closed"_s);
        QVERIFY(passages[0].similarity > 0.9 && passages[0].similarity < 1.0);
    }

    void whiteSpace_goesWithWhatIsBeforeIt()
    {
        const std::vector<Passage> passages =
            passagesOf(u"\n "_s + ferry + u" \n\n"_s + baker + u"\n"_s, ferry + u"\n\n"_s + baker);
        QCOMPARE(passages.size(), std::size_t(2));
        QCOMPARE(passages[0].left, (Range{0, ferry.size() + 5}));
        QCOMPARE(passages[1].left.end, ferry.size() + 5 + baker.size() + 1);
        QCOMPARE(passages[0].kind, PassageKind::Same);
    }

    void longParagraphs_areSeveralPassages()
    {
        QStringList sentences;
        for (int i = 0; i < 60; ++i)
            sentences
                << u"Number %1 of the ships that lay here in the year %2 sailed to the north again."_s
                       .arg(i)
                       .arg(1800 + i);
        const QString left = sentences.join(u' ');
        const std::vector<Passage> passages =
            passagesOf(left, QString(left).replace(u"Number 30"_s, u"The thirtieth"_s));
        QVERIFY2(passages.size() > 4 && passages.size() < 20,
                 qPrintable(QString::number(passages.size())));
        for (const Passage &passage : passages)
            QVERIFY(passage.isPaired());
    }
};

DIPTYCH_TEST(TestPassages)
#include "tst_passages.moc"
