// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/fixture.h"
#include "reading/hitsearch.h"
#include "support/testmain.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

class TestHitSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counting_endsWithEveryHit()
    {
        HitSearch search;
        QList<qsizetype> counts;
        connect(&search, &HitSearch::countChanged, this,
                [&](qsizetype count) { counts.append(count); });
        search.begin(documentOf(u"one two one two one"_s), {u"one"_s});
        QTRY_COMPARE(counts, (QList<qsizetype>{-1, 3}));
        QCOMPARE(search.hits().size(), std::size_t(3));
        search.begin(nullptr, {u"one"_s});
        search.begin(documentOf(u"one"_s), {});
        QCOMPARE(counts, (QList<qsizetype>{-1, 3, 0, 0}));
        QVERIFY(search.hits().empty());
    }

    void steps_areTheSameCountedOrNot()
    {
        std::mt19937 random(21);
        const DocumentPtr document = documentOf(prose(random, 60, 60));
        HitSearch fresh;
        HitSearch counted;
        counted.begin(document, {u"forty"_s});
        QTRY_VERIFY(!counted.hits().empty());
        for (int round = 0; round < 60; ++round) {
            const auto from = Position(random() % std::size_t(document->length()));
            const FindDirection direction =
                round % 2 ? FindDirection::Forward : FindDirection::Backward;
            fresh.begin(document, {u"forty"_s}); // not counted yet: no event was handled
            HitSearch::Step step = fresh.step(direction, from);
            if (step.outcome == FindOutcome::Searching)
                step = ended(fresh);
            const HitSearch::Step expected = counted.step(direction, from);
            QCOMPARE(step.outcome, expected.outcome);
            QCOMPARE(step.hit, expected.hit);
        }
    }

    void hitsIn_areTheSameCountedOrNot()
    {
        std::mt19937 random(22);
        const DocumentPtr document = documentOf(prose(random, 100, 100));
        HitSearch fresh;
        HitSearch counted;
        counted.begin(document, {u"the view"_s});
        QTRY_VERIFY(!counted.hits().empty());
        fresh.begin(document, {u"the view"_s});
        for (int round = 0; round < 60; ++round) {
            const auto start = Position(random() % std::size_t(document->length()));
            const Range range{start, start + 2000};
            QVERIFY(fresh.hitsIn(range) == counted.hitsIn(range));
        }
    }

    void farHits_areFoundInTheBackground()
    {
        const QString hay = u"straw and more straw "_s.repeated(150'000);
        const DocumentPtr document = documentOf(u"needle "_s + hay + u"needle"_s);
        HitSearch search;
        search.begin(document, {u"(?:s|st|str)+aw needle"_s, false, false, true});
        HitSearch::Step step = search.step(FindDirection::Forward, 10);
        QCOMPARE(step.outcome, FindOutcome::Searching);
        step = ended(search);
        QCOMPARE(step.outcome, FindOutcome::Found);
        QCOMPARE(step.hit.end, document->length());
    }

    void expressionsThatExplode_holdNobody()
    {
        HitSearch search;
        search.begin(documentOf(u"aaaaaaaaaaaaaaaaaaaaaaaaaaaa! b "_s.repeated(30'000)),
                     {u"(a+)+b"_s, false, false, true});
        QSignalSpy ends(&search, &HitSearch::stepEnded);
        QCOMPARE(search.step(FindDirection::Forward, 0).outcome, FindOutcome::Searching);
        search.cancelStep();
        search.begin(documentOf(u"plain"_s), {u"plain"_s});
        QTRY_COMPARE(search.hits().size(), std::size_t(1));
        QCOMPARE(ends.count(), 0);
    }

    void badExpression_isTold()
    {
        HitSearch search;
        search.begin(documentOf(u"text"_s), {u"(t"_s, false, false, true});
        QVERIFY(!search.isValid());
        QCOMPARE(search.step(FindDirection::Forward, 0).outcome, FindOutcome::BadPattern);
        QVERIFY(search.hitsIn({0, 4}).empty());
    }

private:
    static HitSearch::Step ended(HitSearch &search)
    {
        HitSearch::Step result;
        bool isThere = false;
        const auto watching =
            connect(&search, &HitSearch::stepEnded, &search, [&](const HitSearch::Step &step) {
                result = step;
                isThere = true;
            });
        if (!QTest::qWaitFor([&] { return isThere; }, patience))
            QTest::qFail("the step never ended", __FILE__, __LINE__);
        disconnect(watching);
        return result;
    }
};

DIPTYCH_TEST(TestHitSearch)

#include "tst_hitsearch.moc"
