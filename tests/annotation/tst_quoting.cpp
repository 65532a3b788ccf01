// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotation/quoting.h"
#include "base/text.h"
#include "support/testmain.h"

#include <QtTest/QTest>

#include <random>

using namespace diptych;
using namespace Qt::StringLiterals;

namespace {

DocumentPtr document(const QString &text)
{
    return Document::fromText(text.toUtf8());
}

/// How often a selector's quotation with its context stands in a text.
qsizetype places(const QString &text, const Selector &selector)
{
    const QString whole = selector.prefix + selector.exact + selector.suffix;
    qsizetype count = 0;
    for (qsizetype at = text.indexOf(whole); at >= 0; at = text.indexOf(whole, at + 1))
        ++count;
    return count;
}

} // namespace

class TestQuoting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void selectorFor_takesTheWholeOfAShortText()
    {
        const auto text = document(u"The council said 200 people came."_s);
        const Result<Selector> selector = selectorFor(*text, {17, 27});
        QVERIFY(selector);
        QCOMPARE(selector->exact, u"200 people"_s);
        QCOMPARE(selector->prefix, u"The council said "_s);
        QCOMPARE(selector->suffix, u" came."_s);
        QCOMPARE(selector->range, (Range{17, 27}));
    }

    void selectorFor_reachesAtLeast32CodePoints()
    {
        const QString filler = u"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"_s;
        const auto text = document(filler + u"HERE"_s + filler);
        const Result<Selector> selector = selectorFor(*text, {62, 66});
        QVERIFY(selector);
        QCOMPARE(selector->prefix, filler.last(32));
        QCOMPARE(selector->suffix, filler.first(32));
    }

    void selectorFor_growsUntilUnique()
    {
        // Two equal stretches of 100 characters on either side of the words.
        const QString before(100, u'a');
        const QString after(100, u'b');
        const QString twin = before + u" twin "_s + after;
        const QString text = u"1"_s + twin + u"2"_s + twin + u"3"_s;
        const auto source = document(text);
        for (const Position start : {Position(102), Position(102 + twin.size() + 1)}) {
            const Result<Selector> selector = selectorFor(*source, {start, start + 4});
            QVERIFY(selector);
            QCOMPARE(selector->exact, u"twin"_s);
            QVERIFY(selector->prefix.size() >= 32 && selector->prefix.size() <= 512);
            QCOMPARE(places(text, *selector), 1);
            const Result<Range> found =
                findQuote(*source, selector->exact, selector->prefix, selector->suffix);
            QVERIFY(found);
            QCOMPARE(*found, (Range{start, start + 4}));
        }
    }

    void selectorFor_stopsGrowingAt512()
    {
        const auto text = document(u"word "_s.repeated(2000));
        const Result<Selector> selector = selectorFor(*text, {5000, 5004});
        QVERIFY(selector);
        QCOMPARE(selector->prefix.size(), 512);
        QCOMPARE(selector->suffix.size(), 512);
    }

    void selectorFor_neverCutsACluster_data()
    {
        QTest::addColumn<QString>("cluster");
        QTest::newRow("astral") << u"📌"_s;
        QTest::newRow("combining marks") << u"e\u0301\u0323"_s;
        QTest::newRow("family") << u"👩‍👩‍👧‍👦"_s;
        QTest::newRow("flag") << u"🇩🇪"_s;
        QTest::newRow("line break") << u"\r\n"_s;
        QTest::newRow("conjoining jamo") << u"\u1112\u1161\u11ab"_s;
    }
    void selectorFor_neverCutsACluster()
    {
        QFETCH(QString, cluster);
        for (int shift = 0; shift < 8; ++shift) {
            const QString edge = cluster.repeated(60) + QString(shift, u'x');
            const QString text = edge + u"MIDDLE"_s + QString(shift, u'y') + cluster.repeated(60);
            const Position start = codePointCount(edge);
            const Result<Selector> selector = selectorFor(*document(text), {start, start + 6});
            QVERIFY(selector);
            QVERIFY(codePointCount(selector->prefix) >= 32);
            QVERIFY(codePointCount(selector->prefix) < 32 + 8);
            QVERIFY(codePointCount(selector->suffix) >= 32);
            QVERIFY(codePointCount(selector->suffix) < 32 + 8);
            QVERIFY(selector->prefix.startsWith(cluster));
            QVERIFY(selector->suffix.endsWith(cluster));
            QCOMPARE((selector->prefix.size() - shift) % cluster.size(), 0);
            QCOMPARE((selector->suffix.size() - shift) % cluster.size(), 0);
        }
    }

    void selectorFor_keepsALongQuotationWhole()
    {
        const QString text = u"Sentence after sentence. "_s.repeated(5000);
        const Result<Selector> selector = selectorFor(*document(text), {10, 100010});
        QVERIFY(selector);
        QCOMPARE(selector->exact.size(), 100000);
    }

    void selectorFor_refusesWhatIsNoSpan_data()
    {
        QTest::addColumn<qint64>("start");
        QTest::addColumn<qint64>("end");
        QTest::newRow("empty") << qint64(3) << qint64(3);
        QTest::newRow("reversed") << qint64(5) << qint64(3);
        QTest::newRow("negative") << qint64(-1) << qint64(3);
        QTest::newRow("beyond the end") << qint64(3) << qint64(11);
        QTest::newRow("all beyond") << qint64(30) << qint64(31);
        QTest::newRow("greatest") << qint64(0) << std::numeric_limits<qint64>::max();
        QTest::newRow("least") << std::numeric_limits<qint64>::min() << qint64(2);
    }
    void selectorFor_refusesWhatIsNoSpan()
    {
        QFETCH(qint64, start);
        QFETCH(qint64, end);
        const Result<Selector> selector = selectorFor(*document(u"0123456789"_s), {start, end});
        QVERIFY(!selector);
        QCOMPARE(selector.error().code, ErrorCode::OutOfRange);
        QVERIFY(!selector.error().what.isEmpty());
    }

    void findQuote_countsCodePoints()
    {
        const auto text = document(u"📌📌 pinned\r\n📌 twice"_s);
        const Result<Range> found = findQuote(*text, u"twice"_s);
        QVERIFY(found);
        QCOMPARE(*found, (Range{13, 18}));
        QCOMPARE(*findQuote(*text, u"📌"_s, u"\n"_s), (Range{11, 12}));
    }

    void findQuote_takesContextToTheLetter()
    {
        const auto text = document(u"one two, three two. two"_s);
        QCOMPARE(*findQuote(*text, u"two"_s, u"three "_s), (Range{15, 18}));
        QCOMPARE(*findQuote(*text, u"two"_s, {}, u","_s), (Range{4, 7}));
        QCOMPARE(findQuote(*text, u"two"_s, u"three"_s).error().code, ErrorCode::NoMatch);
    }

    void findQuote_listsThePlaces()
    {
        const auto text = document(u"first two\nsecond two\nthird two"_s);
        const Result<Range> found = findQuote(*text, u"two"_s);
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::Ambiguous);
        const QString what = found.error().what;
        QVERIFY2(what.contains(u"line 1 (6-9)"_s), qPrintable(what));
        QVERIFY2(what.contains(u"line 2 (17-20)"_s), qPrintable(what));
        QVERIFY2(what.contains(u"line 3 (27-30)"_s), qPrintable(what));
        QVERIFY2(what.contains(u"[two]"_s), qPrintable(what));
        QVERIFY(!found.error().remedy.isEmpty());
    }

    void findQuote_listsTenPlacesAtMost()
    {
        const Result<Range> found = findQuote(*document(u"so it goes "_s.repeated(50)), u"so"_s);
        QCOMPARE(found.error().code, ErrorCode::Ambiguous);
        QCOMPARE(found.error().what.count(u"[so]"_s), 10);
    }

    void findQuote_overlappingPlacesAreTwo()
    {
        QCOMPARE(findQuote(*document(u"aaa"_s), u"aa"_s).error().code, ErrorCode::Ambiguous);
    }

    void findQuote_refuses_data()
    {
        QTest::addColumn<QString>("exact");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("empty") << u""_s << ErrorCode::OutOfRange;
        QTest::newRow("absent") << u"absent"_s << ErrorCode::NoMatch;
        QTest::newRow("other case") << u"Some"_s << ErrorCode::NoMatch;
        QTest::newRow("longer than the text") << u"some words "_s.repeated(9) << ErrorCode::NoMatch;
        QTest::newRow("lone surrogate") << QString(QChar(0xd83d)) << ErrorCode::NoMatch;
    }
    void findQuote_refuses()
    {
        QFETCH(QString, exact);
        QFETCH(ErrorCode, code);
        const auto text = document(u"some words \U0001f4cc \ufffd"_s);
        QCOMPARE(findQuote(*text, exact).error().code, code);
    }

    void emptyText_holdsNothing()
    {
        QCOMPARE(findQuote(*document({}), u"x"_s).error().code, ErrorCode::NoMatch);
        QCOMPARE(selectorFor(*document({}), {0, 1}).error().code, ErrorCode::OutOfRange);
    }

    void randomSpans_areFoundAgain()
    {
        std::mt19937 random(99);
        const auto number = [&random](int below) {
            return int(random() % uint(below));
        };
        const QStringList pieces{u"the "_s,      u"of "_s,     u"press\r\n"_s, u"📌"_s,
                                 u"é"_s,         u"e\u0301"_s, u"漢字"_s,      u". "_s,
                                 u"over 200 "_s, u"\n\n"_s,    u"🇩🇪"_s};
        for (int round = 0; round < 60; ++round) {
            QString text;
            for (int i = 0; i < 400; ++i)
                text += pieces[number(int(pieces.size()))];
            const auto source = document(text);
            const Position start = number(int(source->length()) - 1);
            const Position end =
                start + 1 + number(int(std::min<Position>(40, source->length() - start)));
            const Range range{start, std::min(end, source->length())};
            const Result<Selector> selector = selectorFor(*source, range);
            QVERIFY(selector);
            const Result<Range> found =
                findQuote(*source, selector->exact, selector->prefix, selector->suffix);
            QVERIFY2(found, qPrintable(found ? QString() : found.error().what));
            QCOMPARE(*found, range);
        }
    }
};

DIPTYCH_TEST(TestQuoting)

#include "tst_quoting.moc"
