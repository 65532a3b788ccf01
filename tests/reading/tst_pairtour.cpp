// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/fixture.h"
#include "reading/pairtour.h"
#include "support/testmain.h"

#include <QtTest/QTest>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

class TestPairTour : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nextDifference_visitsAllInOrderOfASide_data()
    {
        QTest::addColumn<int>("side");
        QTest::addColumn<QList<qsizetype>>("visited");
        QTest::newRow("left") << 0 << QList<qsizetype>{1, 2, 4, 5};
        QTest::newRow("right") << 1 << QList<qsizetype>{5, 1, 2, 4};
    }
    void nextDifference_visitsAllInOrderOfASide()
    {
        QFETCH(int, side);
        QFETCH(QList<qsizetype>, visited);
        const Alignment alignment({{PassageKind::Same, {0, 10}, {10, 20}, 1, {}, {}},
                                   {PassageKind::LeftOnly, {10, 20}, {20, 20}, 0, {}, {}},
                                   {PassageKind::RightOnly, {20, 20}, {20, 30}, 0, {}, {}},
                                   {PassageKind::Same, {20, 30}, {30, 40}, 1, {}, {}},
                                   {PassageKind::Edited, {30, 40}, {40, 50}, 0.5, {}, {}},
                                   {PassageKind::Moved, {40, 50}, {0, 10}, 1, {}, {}}},
                                  {}, {50, 50});
        const auto on = Side(side);
        QList<qsizetype> forward;
        // From before the text's start.
        const DifferenceTour tour(alignment);
        const auto startOf = [&](qsizetype index) {
            return alignment.passages()[std::size_t(index)].on(on).start;
        };
        for (qsizetype at = tour.next(on, -1, 1); at >= 0; at = tour.nextTo(on, at, startOf(at), 1))
            forward.append(at);
        QCOMPARE(forward, visited);
        QList<qsizetype> backward;
        for (qsizetype at = tour.next(on, 51, -1); at >= 0;
             at = tour.nextTo(on, at, startOf(at), -1))
            backward.prepend(at);
        QCOMPARE(backward, visited);
        // Inside of a passage its start is behind.
        QCOMPARE(tour.next(Side::Left, 15, 1), 2);
        QCOMPARE(tour.next(Side::Left, 15, -1), 1);
        QCOMPARE(DifferenceTour(Alignment()).next(on, 0, 1), -1);
    }

    void nextAnnotation_goesThroughThoseOnOneSpan()
    {
        const DocumentPtr document = documentOf(u"some words to tag here"_s);
        QList<Annotation> annotations{
            annotationOn(*document, {5, 10}, 0), annotationOn(*document, {5, 10}, 1),
            annotationOn(*document, {14, 17}, 0), annotationOn(*document, {0, 4}, 0)};
        annotations[3].state = AnchorState::Orphan;
        const AnnotationSet set(annotations);
        QStringList visited;
        Range here{0, 0};
        QString current;
        while (!(current = nextAnnotation(set, here, current, 1)).isEmpty()) {
            visited.append(current);
            here = set.find(current)->selector.range;
            QVERIFY(visited.size() < 10);
        }
        QCOMPARE(visited.size(), 3);
        QCOMPARE(visited.last(), annotations[2].id);
        QCOMPARE(nextAnnotation(set, here, visited.last(), -1), visited.at(1));
    }

    void nextAnnotation_nearOrFarMissesNone()
    {
        std::mt19937 random(8);
        const DocumentPtr document = documentOf(u"x"_s.repeated(200'000));
        QList<Annotation> annotations;
        for (int i = 0; i < 60; ++i) {
            const auto start = Position(random() % 199'000);
            annotations.append(
                annotationOn(*document, {start, start + 1 + Position(random() % 900)}));
        }
        const AnnotationSet set(annotations);
        const std::vector<const Annotation *> inOrder = set.all();
        for (const int direction : {1, -1}) {
            QStringList visited;
            QString current;
            Range here = direction > 0 ? Range{0, 0} : Range{200'000, 200'000};
            while (!(current = nextAnnotation(set, here, current, direction)).isEmpty()) {
                visited.append(current);
                here = set.find(current)->selector.range;
                QVERIFY(visited.size() <= 60);
            }
            QCOMPARE(visited.size(), 60);
            for (qsizetype i = 0; i < 60; ++i)
                QCOMPARE(visited.at(i), inOrder[std::size_t(direction > 0 ? i : 59 - i)]->id);
        }
    }
};

DIPTYCH_TEST(TestPairTour)

#include "tst_pairtour.moc"
