// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/fixture.h"
#include "support/testmain.h"

#include <QtTest/QTest>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

class TestPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scrolling_backReturnsToTheSamePlace()
    {
        std::mt19937 random(21);
        PageFixture f(prose(random, 80, 60));
        f.page.setOffset(f.page.maximum() / 2);
        for (int round = 0; round < 200; ++round) {
            const Place before = f.page.top();
            const int dy = int(random() % 400) - 200;
            const int moved = f.page.scrollBy(dy);
            QCOMPARE(moved, dy);
            QCOMPARE(f.page.scrollBy(-dy), -dy);
            QCOMPARE(f.page.top(), before);
            f.page.scrollBy(dy / 3);
        }
    }

    void ends_stopThePage()
    {
        std::mt19937 random(22);
        PageFixture f(prose(random, 30, 40));
        QCOMPARE(f.page.scrollBy(-100), 0);
        QCOMPARE(f.page.offset(), 0);
        f.page.setOffset(f.page.maximum());
        f.page.scrollBy(100'000);
        const Place lowest = f.page.top();
        QCOMPARE(f.page.scrollBy(50), 0);
        QCOMPARE(f.page.top(), lowest);
        QCOMPARE(f.page.offset(), f.page.maximum());
        QCOMPARE(f.page.visibleRange().end, f.flow.length());
    }

    void shortText_doesNotScroll()
    {
        PageFixture f(u"one line"_s);
        QCOMPARE(f.page.maximum(), 0);
        QCOMPARE(f.page.scrollBy(30), 0);
        QCOMPARE(f.page.visibleRange(), (Range{0, 8}));
    }

    void emptyText_hasOnePlace()
    {
        PageFixture f({});
        QCOMPARE(f.page.hit({100, 100}), 0);
        QCOMPARE(f.page.visibleRange(), (Range{0, 0}));
        QVERIFY(f.page.caretBox(0).height() > 5);
    }

    void text_staysWhileHeightsAboveBecomeKnown()
    {
        std::mt19937 random(23);
        PageFixture f(prose(random, 400, 80));
        f.page.setOffset(f.page.maximum() / 2);
        const Place place = f.page.top();
        const Range seen = f.page.visibleRange();
        for (qsizetype unit = 0; unit < place.unit; unit += 7)
            QVERIFY(f.flow.height(unit) > 0);
        f.page.relayOut();
        QCOMPARE(f.page.top(), place);
        QCOMPARE(f.page.visibleRange(), seen);
    }

    void placeAt_putsAPositionAtAHeight()
    {
        std::mt19937 random(24);
        PageFixture f(prose(random, 200, 60));
        for (int round = 0; round < 100; ++round) {
            const double position = 2000 + double(random() % std::size_t(f.flow.length() - 6000));
            f.page.placeAt(position, 70);
            QVERIFY(std::abs(f.page.yOf(position) - 70) <= 1);
            QVERIFY(std::abs(f.page.positionAtY(f.page.yOf(position)) - position) < 0.1);
        }
    }

    void yOf_isMonotoneOverTheWholeText()
    {
        std::mt19937 random(25);
        PageFixture f(prose(random, 60, 60));
        f.page.setOffset(f.page.maximum() / 3);
        double before = -1e9;
        for (double at = 0; at < double(f.flow.length()); at += 7) {
            QVERIFY(f.page.yOf(at) >= before);
            before = f.page.yOf(at);
        }
    }

    void hit_findsTheCaretBoxAgain()
    {
        std::mt19937 random(26);
        PageFixture f(prose(random, 60, 60));
        f.page.setOffset(f.page.maximum() / 2);
        const Range seen = f.page.visibleRange();
        for (Position at = seen.start + 200; at < seen.end - 200; ++at) {
            const QRectF box = f.page.caretBox(at);
            const Position found = f.page.hit({box.left(), box.center().y()});
            QVERIFY(std::abs(found - at) <= 1);
        }
    }

    void estimate_inTheWorkerReplacesTheCoarseOne()
    {
        std::mt19937 random(27);
        PageFixture f(prose(random, 3000, 40));
        QVERIFY(f.flow.document().text().size() > 300'000);
        f.page.setOffset(f.page.maximum() / 2);
        const Place place = f.page.top();
        const qint64 coarse = f.flow.heights().total();
        QVERIFY(QTest::qWaitFor([&] { return f.flow.heights().total() != coarse; }, patience));
        QCOMPARE(f.page.top(), place);
        qint64 exact = 0;
        for (qsizetype unit = 0; unit < f.flow.unitCount(); ++unit)
            exact += UnitLayout(f.flow.units(), unit, f.flow.metrics()).height();
        QVERIFY(std::abs(double(f.flow.heights().total() - exact)) < 0.02 * double(exact));
    }
};

DIPTYCH_TEST(TestPage)

#include "tst_page.moc"
