// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alignment/wordboxes.h"
#include "support/testmain.h"
#include "textmaker.h"
#include "textpair.h"

#include <QtTest/QTest>

#include <numeric>

using namespace diptych;
using namespace diptych::testing;

namespace {

std::vector<quint32> allOf(const Tokens &tokens)
{
    std::vector<quint32> all(tokens.size());
    std::iota(all.begin(), all.end(), 0U);
    return all;
}

// "0-0 2-1": the pairs of two whole texts.
QString pairsOf(const TextPair &pair)
{
    WordBox box(pair.words);
    QStringList names;
    for (const auto &[left, right] :
         box.bestPairs(allOf(pair.words.left()), allOf(pair.words.right())))
        names += u"%1-%2"_s.arg(left).arg(right);
    return names.join(u' ');
}

} // namespace

class TestWordBoxes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bestPairs_keepTheOrder_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<QString>("pairs");
        QTest::newRow("one and the same") << u"ferry"_s << u"Ferry,"_s << u"0-0"_s;
        QTest::newRow("one and another") << u"ferry"_s << u"bread"_s << QString();
        QTest::newRow("one in many") << u"ferry"_s << u"the old ferry sank"_s << u"0-2"_s;
        QTest::newRow("near spelling")
            << u"the harbour master"_s << u"the harbor master"_s << u"0-0 1-1 2-2"_s;
        QTest::newRow("a word in another place")
            << u"saw the schooners there"_s << u"the schooners saw there"_s << u"1-0 2-1 3-3"_s;
        QTest::newRow("nothing") << u"ferry"_s << QString() << QString();
        QTest::newRow("numbers in other formats")
            << u"about 12,500 people"_s << u"about 12500 people"_s << u"0-0 1-1 2-2"_s;
    }
    void bestPairs_keepTheOrder()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QFETCH(QString, pairs);
        QCOMPARE(pairsOf({left, right}), pairs);
    }

    void bestPairs_growOnBothSides()
    {
        TextMaker maker(91);
        for (int round = 0; round < 30; ++round) {
            const QString left = maker.sentence() + u' ' + maker.sentence();
            const TextPair pair(left, maker.withNoise(left, 3));
            WordBox box(pair.words);
            const WordPair *last = nullptr;
            for (const WordPair &one :
                 box.bestPairs(allOf(pair.words.left()), allOf(pair.words.right()))) {
                QVERIFY(!last || (last->first < one.first && last->second < one.second));
                last = &one;
            }
        }
    }

    void aBox_isUsedAgain()
    {
        const TextPair pair(u"one two three four five six"_s, u"one two three four five six"_s);
        WordBox box(pair.words);
        const std::vector<quint32> all = allOf(pair.words.left());
        QCOMPARE(box.bestPairs(all, all).size(), std::size_t(6));
        QCOMPARE(box.bestPairs(TokenList(all).first(2), TokenList(all).last(2)).size(),
                 std::size_t(0));
        QCOMPARE(box.bestPairs({}, all).size(), std::size_t(0));
        QCOMPARE(box.bestPairs(TokenList(all).subspan(1, 3), all).size(), std::size_t(3));
    }
};

DIPTYCH_TEST(TestWordBoxes)
#include "tst_wordboxes.moc"
