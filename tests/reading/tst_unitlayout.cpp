// SPDX-FileCopyrightText: 2026 The Diptych developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/fixture.h"
#include "support/testmain.h"

#include <QtTest/QTest>

using namespace diptych;
using namespace diptych::testing;
using namespace Qt::StringLiterals;

class TestUnitLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_partitionTheUnit()
    {
        std::mt19937 random(5);
        for (int round = 0; round < 60; ++round) {
            const TextUnits units(documentOf(randomText(random, 60)));
            const RowMetrics metrics = metricsOf(60 + int(random() % 400));
            for (qsizetype unit = 0; unit < units.count(); ++unit) {
                const UnitLayout layout(units, unit, metrics);
                Position at = layout.range().start;
                for (int row = 0; row < layout.rowCount(); ++row) {
                    QCOMPARE(layout.rowRange(row).start, at);
                    QCOMPARE(layout.rowOf(at), row);
                    QVERIFY(layout.rowRange(row).contains(
                        Range{layout.rowEnd(row), layout.rowEnd(row)}));
                    at = layout.rowRange(row).end;
                }
                QCOMPARE(at, layout.range().end);
            }
        }
    }

    void rows_areEquallyHigh()
    {
        const RowMetrics metrics = metricsOf(200);
        for (const QString &text :
             {u"Latin text that wraps to some rows, for certain, because it is long"_s,
              u"نص عربي طويل بما يكفي ليأخذ أكثر من سطر واحد بالتأكيد هنا"_s,
              u"人权发展道路的多样性应得到尊重任何把人权问题政治化的做法"_s, u"ไทย हिन्दी 📌"_s}) {
            const UnitLayout layout(TextUnits(documentOf(text)), 0, metrics);
            QCOMPARE(layout.height(), layout.rowCount() * metrics.rowHeight);
        }
        QCOMPARE(UnitLayout(TextUnits(documentOf({})), 0, metrics).height(), metrics.blankHeight);
    }

    void yAt_andPositionAtY_areInverseAndMonotone()
    {
        std::mt19937 random(6);
        const TextUnits units(documentOf(prose(random, 3, 60)));
        const UnitLayout layout(units, 1, metricsOf(220));
        double before = -1;
        const auto last = double(layout.nextStart());
        for (double at = double(layout.range().start); at < last; at += 0.5) {
            const double y = layout.yAt(at);
            QVERIFY(y >= before);
            QVERIFY(std::abs(layout.positionAtY(y) - at) < 0.01);
            before = y;
        }
        QVERIFY(before <= layout.height());
    }

    void boxes_ofNeighboursMeetAndDoNotOverlap()
    {
        const UnitLayout layout(TextUnits(documentOf(u"one line of plain text"_s)), 0,
                                metricsOf(400));
        const QRectF whole = layout.boxes({0, 22}).at(0);
        double right = whole.left();
        for (Position at = 0; at < 22; ++at) {
            const std::vector<QRectF> boxes = layout.boxes({at, at + 1});
            QCOMPARE(boxes.size(), std::size_t(1));
            QVERIFY(std::abs(boxes[0].left() - right) < 0.01);
            right = boxes[0].right();
        }
        QVERIFY(std::abs(right - whole.right()) < 0.01);
    }

    void boxes_inMixedTextCoverTheSameAreaAsTheirCharacters()
    {
        const QString text = u"He said السلام عليكم يا 25 صديقي and left, then שלום again"_s;
        const UnitLayout layout(TextUnits(documentOf(text)), 0, metricsOf(700));
        QVERIFY(layout.isMixed());
        std::mt19937 random(9);
        for (int round = 0; round < 200; ++round) {
            const auto start = Position(random() % std::size_t(text.size()));
            const Position end = start + 1 + Position(random() % 20);
            const std::vector<QRectF> whole = layout.boxes({start, end});
            const auto isCovered = [&](double x) {
                return std::any_of(whole.begin(), whole.end(), [x](const QRectF &box) {
                    return box.left() <= x && x < box.right();
                });
            };
            for (Position at = 0; at < text.size(); ++at) {
                for (const QRectF &box : layout.boxes({at, at + 1})) {
                    const bool isInside = at >= start && at < end;
                    // A letter of a ligature has the whole ligature's box: only its inside is sure.
                    if (isInside)
                        QVERIFY(isCovered(box.center().x()));
                    else if (at < start - 1 || at > end)
                        QVERIFY(!isCovered(box.center().x()));
                }
            }
        }
    }

    void boxes_acrossADirectionChangeAreSeveral()
    {
        const QString text = u"abc دهو xyz"_s;
        const UnitLayout layout(TextUnits(documentOf(text)), 0, metricsOf(400));
        QCOMPARE(layout.boxes({0, 11}).size(), std::size_t(1));
        // The end of the Latin word and the first Arabic letter are apart on screen.
        QCOMPARE(layout.boxes({2, 5}).size(), std::size_t(2));
    }

    void rightToLeftText_beginsAtTheRightEdge()
    {
        const QString text =
            u"اجتمع مندوبو أربعين مدينة في الميناء القديم يوم الثلاثاء لبحث مستقبل الرصيف "
            "الشمالي وقال الوزير (Harbour Board) إن المدينة لن تبيع الرصيف"_s;
        const UnitLayout layout(TextUnits(documentOf(text)), 0, metricsOf(260));
        QVERIFY(layout.isRightToLeft());
        QVERIFY(layout.rowCount() > 2);
        for (int row = 0; row < layout.rowCount(); ++row) {
            double right = 0;
            double left = 260;
            for (const QRectF &box : layout.boxes(layout.rowRange(row))) {
                right = std::max(right, box.right());
                left = std::min(left, box.left());
            }
            QVERIFY2(std::abs(right - 260) < 1.5, qPrintable(QString::number(right)));
            QVERIFY2(left > -6, qPrintable(QString::number(left)));
        }
        QVERIFY(std::abs(layout.xOf(0) - 260) < 0.01);
    }

    void boxes_leaveOutTheSpaceAtAWrap()
    {
        std::mt19937 random(12);
        const UnitLayout layout(TextUnits(documentOf(prose(random, 1, 60))), 0, metricsOf(260));
        for (int row = 0; row + 1 < layout.rowCount(); ++row) {
            const Range range = layout.rowRange(row);
            const QRectF box = layout.boxes(range).at(0);
            const double end = layout.xOf(layout.rowEnd(row), row);
            QVERIFY2(std::abs(box.right() - end) < 1.5,
                     qPrintable(u"%1 %2"_s.arg(box.right()).arg(end)));
        }
    }

    void clusters_areSteppedOverWhole_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<qint64>>("stops");
        QTest::newRow("plain") << u"abc"_s << QList<qint64>{0, 1, 2, 3};
        QTest::newRow("pair") << u"a📌b"_s << QList<qint64>{0, 1, 2, 3};
        QTest::newRow("accent") << u"e\u0301x"_s << QList<qint64>{0, 2, 3};
        QTest::newRow("family") << u"👩‍👩‍👧x"_s << QList<qint64>{0, 5, 6};
        QTest::newRow("flags") << u"🇩🇪🇨🇳x"_s << QList<qint64>{0, 2, 4, 5};
        QTest::newRow("skin and keycap") << u"👍🏽1️⃣x"_s << QList<qint64>{0, 2, 5, 6};
    }
    void clusters_areSteppedOverWhole()
    {
        QFETCH(QString, text);
        QFETCH(QList<qint64>, stops);
        const UnitLayout layout(TextUnits(documentOf(text)), 0, metricsOf(400));
        QList<qint64> forward{0};
        while (forward.last() < layout.range().end)
            forward.append(layout.nextCluster(forward.last()));
        QCOMPARE(forward, stops);
        QList<qint64> backward{layout.range().end};
        while (backward.first() > 0)
            backward.prepend(layout.previousCluster(backward.first()));
        QCOMPARE(backward, stops);
    }

    void positionAt_findsTheCharacterUnderAPoint()
    {
        std::mt19937 random(11);
        const TextUnits units(documentOf(prose(random, 1, 80)));
        const UnitLayout layout(units, 0, metricsOf(260));
        for (Position at = 0; at < layout.range().end; ++at) {
            const int row = layout.rowOf(at);
            if (at == layout.rowRange(row).end)
                continue;
            const double x = layout.xOf(at, row);
            QCOMPARE(layout.positionAt(x + 0.1, layout.rowTop(row) + 3),
                     std::min(at, layout.rowEnd(row)));
        }
    }

    void controlCharacters_areShownAsPictures()
    {
        const UnitLayout layout(TextUnits(documentOf(u"a\u0001\u001b\u007f\tb"_s)), 0,
                                metricsOf(400));
        QCOMPARE(layout.text(), u"a\u2401\u241b\u2421\tb"_s);
        QCOMPARE(layout.range().length(), 6);
    }
};

DIPTYCH_TEST(TestUnitLayout)

#include "tst_unitlayout.moc"
