// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/fixture.h"
#include "reading/textfinder.h"
#include "support/testmain.h"

#include <QtTest/QTest>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

class TestTextFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void all_findsEveryHit_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<int>("options"); // 1 case, 2 whole words, 4 expression
        QTest::addColumn<QList<qint64>>("starts");
        QTest::newRow("any case") << u"One one ONE"_s << u"one"_s << 0 << QList<qint64>{0, 4, 8};
        QTest::newRow("this case") << u"One one ONE"_s << u"one"_s << 1 << QList<qint64>{4};
        QTest::newRow("whole words")
            << u"one none one-eyed"_s << u"one"_s << 2 << QList<qint64>{0, 9};
        QTest::newRow("whole with sign") << u"pay $5 or $50"_s << u"$5"_s << 2 << QList<qint64>{4};
        QTest::newRow("across a wrapped line")
            << u"of the joint\nstatement here"_s << u"joint statement"_s << 0 << QList<qint64>{7};
        QTest::newRow("signs are no expression")
            << u"a.c abc a.c"_s << u"a.c"_s << 0 << QList<qint64>{0, 8};
        QTest::newRow("expression") << u"a.c abc adc"_s << u"a[bd]c"_s << 4 << QList<qint64>{4, 8};
        QTest::newRow("empty hits are none") << u"aaa"_s << u"x*"_s << 4 << QList<qint64>{};
        QTest::newRow("after emoji") << u"📌📌 pin"_s << u"PIN"_s << 0 << QList<qint64>{3};
        QTest::newRow("umlaut in any case")
            << u"ÜBER über"_s << u"über"_s << 0 << QList<qint64>{0, 5};
        QTest::newRow("nothing") << u"text"_s << u""_s << 0 << QList<qint64>{};
    }
    void all_findsEveryHit()
    {
        QFETCH(QString, text);
        QFETCH(QString, pattern);
        QFETCH(int, options);
        QFETCH(QList<qint64>, starts);
        const TextFinder finder(
            {pattern, (options & 1) != 0, (options & 2) != 0, (options & 4) != 0});
        const DocumentPtr document = documentOf(text);
        QList<qint64> found;
        for (const Range hit : finder.all(*document, 1000, {}).kept)
            found.append(hit.start);
        QCOMPARE(found, starts);

        // Step by step, forward and backward, they are the same.
        QList<qint64> forward;
        for (auto hit = finder.next(*document, 0).hit; hit;
             hit = finder.next(*document, hit->end).hit)
            forward.append(hit->start);
        QCOMPARE(forward, starts);
        QList<qint64> backward;
        for (auto hit = finder.previous(*document, document->length()).hit; hit;
             hit = finder.previous(*document, hit->start).hit)
            backward.prepend(hit->start);
        QCOMPARE(backward, starts);
    }

    void badExpression_isNotValid()
    {
        const TextFinder finder({u"(unclosed"_s, false, false, true});
        QVERIFY(!finder.isValid());
        QVERIFY(!finder.next(*documentOf(u"(unclosed"_s), 0).hit);
    }

    void hitsIn_aPartOfAGiantParagraphAreThoseOfTheWhole()
    {
        const DocumentPtr document = documentOf(u"some needle and more hay "_s.repeated(4'000));
        const TextFinder finder({u"needle"_s});
        const std::vector<Range> all = finder.all(*document, 100'000, {}).kept;
        const Range part{50'000, 51'000};
        std::vector<Range> expected;
        for (const Range hit : all) {
            if (hit.overlaps(part))
                expected.push_back(hit);
        }
        QVERIFY(!expected.empty());
        QVERIFY(finder.hitsIn(*document, part) == expected);
    }

    void stretches_joinWithoutLossOrRepetition()
    {
        std::mt19937 random(71);
        const DocumentPtr document = documentOf(prose(random, 100, 150));
        QVERIFY(document->length() > 3 * 32'768);
        const QString text = document->string({0, document->length()});
        for (const QString &pattern : {u"responsibility"_s, u"the view"_s, u"e"_s}) {
            std::vector<Range> expected;
            for (qsizetype at = text.indexOf(pattern); at >= 0;
                 at = text.indexOf(pattern, at + pattern.size()))
                expected.push_back({at, at + pattern.size()});
            QVERIFY(TextFinder({pattern}).all(*document, 1'000'000, {}).kept == expected);
        }
    }

    void tooMany_areCountedButNotKept()
    {
        const FoundHits found =
            TextFinder({u"a"_s}).all(*documentOf(u"a "_s.repeated(50'000)), 100, {});
        QCOMPARE(found.count, 50'000);
        QCOMPARE(found.kept.size(), std::size_t(100));
        QCOMPARE(found.kept.back(), (Range{198, 199}));
    }

    void impatience_isTold()
    {
        const DocumentPtr document = documentOf(u"hay "_s.repeated(40'000) + u"needle"_s);
        const TextFinder finder({u"needle"_s});
        const TextFinder::Look gaveUp = finder.next(*document, 0, [] { return false; });
        QVERIFY(gaveUp.gaveUp && !gaveUp.hit);
        int asked = 0;
        const TextFinder::Look found =
            finder.next(*document, 0, [&asked] { return ++asked < 100; });
        QVERIFY(!found.gaveUp && found.hit);
        QVERIFY(asked > 2);
        QVERIFY(!finder.previous(*document, 160'000, [] { return true; }).hit);
    }

    void stopped_isCutShort()
    {
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(TextFinder({u"a"_s}).all(*documentOf(u"a a a"_s), 10, stop.get_token()).count, 0);
    }
};

DIPTYCH_TEST(TestTextFinder)

#include "tst_textfinder.moc"
